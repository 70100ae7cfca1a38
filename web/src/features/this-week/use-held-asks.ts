import { useState } from 'react';
import type { AskRead } from '../help/ask-parts.ts';

interface Held {
  readonly ask: AskRead;
  /** Where it stood, from 0. */
  readonly place: number;
}

/**
 * The asks of a list, with those that have left it while a form is open in their row: somebody else
 * was faster, and what is half written stays to be sent, refused, or taken elsewhere.
 */
export function useHeldAsks(asks: readonly AskRead[]) {
  const [held, setHeld] = useState<readonly Held[]>([]);
  const all = held.reduce(
    (some, { ask, place }) =>
      some.some(({ id }) => id === ask.id) ? some : some.toSpliced(place, 0, ask),
    asks,
  );
  const onWrites = (ask: AskRead) => (writes: boolean) =>
    setHeld((before) => {
      const others = before.filter((each) => each.ask.id !== ask.id);
      const place = all.findIndex(({ id }) => id === ask.id);
      return writes ? [...others, { ask, place }] : others;
    });
  return { all, onWrites };
}
