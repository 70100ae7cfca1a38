import { type ComponentType, createContext, type ReactNode, use } from 'react';

/** What a link of the product takes. `href` is a path within it, with its query. */
export interface LinkProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly title?: string | undefined;
  readonly 'aria-current'?: 'page' | undefined;
  readonly 'aria-label'?: string | undefined;
}

const LinkContext = createContext<ComponentType<LinkProps>>((props) => <a {...props} />);

/** Gives every element below the router's own link; without it they are plain anchors. */
export const LinkProvider = LinkContext;

export function Link(props: LinkProps) {
  const Anchor = use(LinkContext);
  return <Anchor {...props} />;
}
