import { useRef } from 'react';
import { type Item, type Placed, placed } from './items.ts';

const PLACES: readonly Placed['place'][] = ['escalations', 'waiting', 'untold', 'review', 'log'];

/**
 * All items in the order of the page. What is open stays where it was opened, whatever becomes of
 * it meanwhile: what is typed into it is not lost when somebody else settles it.
 */
export function usePlaced(
  items: readonly Item[],
  today: string,
  openId: string | undefined,
): readonly Placed[] {
  const open = useRef<Placed>(undefined);
  const all = items.map((item) => placed(item, today));
  const found = all.find(({ item }) => item.id === openId);
  if (found?.item.id !== open.current?.item.id) open.current = found;
  const { place, order } = open.current ?? {};
  return all
    .map((each) =>
      each === found && place !== undefined && order !== undefined
        ? { ...each, place, order }
        : each,
    )
    .toSorted((a, b) => PLACES.indexOf(a.place) - PLACES.indexOf(b.place) || a.order - b.order);
}
