import type { ComponentProps, ReactNode } from 'react';
import css from './act.module.css';
import { Kbd } from './kbd.tsx';
import { useLasted } from './lasted.ts';
import { Link } from './link.tsx';

/** `filled` is the one act that the page is for: at most one on a screen. */
export type ActKind = 'filled' | 'outlined' | 'plain';

export interface ActProps extends Omit<ComponentProps<'button'>, 'className' | 'children'> {
  readonly kind?: ActKind;
  /** The key that does the same, shown after the word. */
  readonly hint?: string | undefined;
  /** What stands in the button while it works. Shown after 400 ms, in the same width. */
  readonly busy?: string | false | undefined;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

const faceOf = (kind: ActKind, wide: boolean | undefined) =>
  `${css.act} ${css[kind]} ${wide ? css.wide : ''}`;

export function Act({
  kind = 'outlined',
  hint,
  busy,
  wide,
  children,
  onClick,
  ...button
}: ActProps) {
  const showsBusy = useLasted(Boolean(busy), 400);
  return (
    <button
      type="button"
      {...button}
      className={faceOf(kind, wide)}
      aria-busy={busy ? true : undefined}
      aria-disabled={busy ? true : undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      <span className={css.label} data-hidden={showsBusy || undefined}>
        {children}
        {hint && <Kbd>{hint}</Kbd>}
      </span>
      {showsBusy && <span className={css.label}>{busy}</span>}
    </button>
  );
}

export interface ActLinkProps {
  readonly href: string;
  readonly kind?: ActKind;
  readonly hint?: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** An act that leads somewhere: a link with a button's face. */
export function ActLink({ href, kind = 'outlined', hint, wide, children }: ActLinkProps) {
  return (
    <Link href={href} className={faceOf(kind, wide)}>
      <span className={css.label}>
        {children}
        {hint && <Kbd>{hint}</Kbd>}
      </span>
    </Link>
  );
}
