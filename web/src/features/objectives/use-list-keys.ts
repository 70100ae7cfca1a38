import type { RefObject } from 'react';
import { useGo } from '../../app/use-go.ts';
import { useKey } from '../../app/use-keys.ts';

/** Marks a place in the list that `J` and `K` stop at. */
const STOPS = 'h2 a[href], li a[href]';

/**
 * `J` and `K` move the focus through the objectives and key results below `list`; Enter opens what
 * has focus, being a link; `C` checks in on the objective that it belongs to, which an ancestor
 * names with `data-objective`.
 */
export function useListKeys(list: RefObject<HTMLElement | null>): void {
  const go = useGo();
  const move = (by: 1 | -1) => {
    const stops = [...(list.current?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
    const here = stops.indexOf(document.activeElement as HTMLElement);
    const next = here < 0 ? (by > 0 ? 0 : stops.length - 1) : here + by;
    stops[Math.min(stops.length - 1, Math.max(0, next))]?.focus();
  };
  const focused = () => {
    const active = document.activeElement;
    if (!active || !list.current?.contains(active)) return undefined;
    return active.closest<HTMLElement>('[data-objective]')?.dataset.objective;
  };
  useKey('j', () => move(1));
  useKey('k', () => move(-1));
  useKey('c', () => {
    const id = focused();
    go(id ? `/check-in?objective=${id}` : '/check-in');
  });
}
