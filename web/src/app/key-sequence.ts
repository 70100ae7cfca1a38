/** Where `G` then a letter leads. The rail shows the same letters. */
export const PLACES_BY_LETTER = {
  w: '/',
  c: '/check-in',
  o: '/objectives',
  s: '/strategy',
  d: '/dependencies',
  t: '/triage',
  l: '/learnings',
  x: '/context',
  e: '/decisions',
  h: '/history',
} as const;

/** `G` waits this long for its letter, in milliseconds. */
const WAITS_MS = 1500;

export interface SequenceStep {
  /** When `G` was pressed, if its letter is still awaited. */
  readonly since: number | undefined;
  readonly goTo?: string;
  /** The key belongs to the sequence and nobody else should act on it. */
  readonly taken: boolean;
}

/**
 * What pressing `key` at `now` (milliseconds) means. A letter that leads nowhere ends the sequence
 * and does nothing, so that a slip of the finger after `G` is not an act.
 */
export function sequenceStep(since: number | undefined, key: string, now: number): SequenceStep {
  const letter = key.toLowerCase();
  const awaited = since !== undefined && now - since <= WAITS_MS;
  if (!awaited)
    return letter === 'g' ? { since: now, taken: true } : { since: undefined, taken: false };
  // Holding Shift on the way to a capital is not yet the letter.
  if (letter === 'shift') return { since, taken: false };
  const goTo = (PLACES_BY_LETTER as Record<string, string | undefined>)[letter];
  return goTo ? { since: undefined, goTo, taken: true } : { since: undefined, taken: true };
}
