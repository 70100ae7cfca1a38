import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import type { LinkProps } from '../components/link.tsx';
import { useMoment } from './use-moment.ts';

/** The product's link: keeps the moment, goes without loading the page anew, and stays an anchor. */
export function RouterLink({ href, ...anchor }: LinkProps) {
  const router = useRouter();
  const { at } = useMoment();
  const to = at(href);
  const isWithin = to.startsWith('/');
  const go = (event: MouseEvent) => {
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey);
    if (!isWithin || !isPlain || event.altKey || event.defaultPrevented) return;
    event.preventDefault();
    void router.navigate({ href: to });
  };
  const fetchAhead = () => {
    const [path] = to.split('?', 1);
    if (isWithin && path) void router.preloadRoute({ to: path }).catch(() => undefined);
  };
  return (
    <a {...anchor} href={to} onClick={go} onPointerEnter={fetchAhead} onFocus={fetchAhead}>
      {anchor.children}
    </a>
  );
}
