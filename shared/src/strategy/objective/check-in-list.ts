import type { CheckIn } from './state.ts';

/**
 * Check-ins hang on one another from the latest to the first by the time they were true. Adding
 * one at the end, which is what happens nearly always, makes one new link and copies nothing.
 */
export function withCheckIn(last: CheckIn | undefined, added: CheckIn): CheckIn {
  if (!last || added.effectiveAt >= last.effectiveAt) return { ...added, previous: last };
  return { ...last, previous: withCheckIn(last.previous, added) };
}

/** The list with one entry changed; the entries after it are linked anew. */
export function withChanged(
  last: CheckIn | undefined,
  id: string,
  change: (checkIn: CheckIn) => CheckIn,
): CheckIn | undefined {
  if (!last) return undefined;
  if (last.id === id) return change(last);
  const previous = withChanged(last.previous, id, change);
  return previous === last.previous ? last : { ...last, previous };
}

/** The list without one entry. */
export function withoutCheckIn(last: CheckIn | undefined, id: string): CheckIn | undefined {
  if (!last) return undefined;
  if (last.id === id) return last.previous;
  const previous = withoutCheckIn(last.previous, id);
  return previous === last.previous ? last : { ...last, previous };
}

/** The latest check-in that was already true at an instant. */
export function lastAt(last: CheckIn | undefined, instant: number): CheckIn | undefined {
  let at = last;
  while (at && at.effectiveAt > instant) at = at.previous;
  return at;
}
