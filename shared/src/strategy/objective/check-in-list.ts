import type { CheckIn } from './state.ts';

/**
 * Check-ins hang on one another from the latest to the first by the time they were true. Adding
 * one at the end, which is what happens nearly always, makes one new link and copies nothing.
 */
export function withCheckIn(last: CheckIn | undefined, added: CheckIn): CheckIn {
  const { newer, found } = split(last, (checkIn) => added.effectiveAt >= checkIn.effectiveAt);
  return relinked(newer, { ...added, previous: found })!;
}

/** The list with one entry changed; the entries after it are linked anew. */
export function withChanged(
  last: CheckIn | undefined,
  id: string,
  change: (checkIn: CheckIn) => CheckIn,
): CheckIn | undefined {
  const { newer, found } = split(last, (checkIn) => checkIn.id === id);
  return found ? relinked(newer, change(found)) : last;
}

/** The list without one entry. */
export function withoutCheckIn(last: CheckIn | undefined, id: string): CheckIn | undefined {
  const { newer, found } = split(last, (checkIn) => checkIn.id === id);
  return found ? relinked(newer, found.previous) : last;
}

/** The first entry from the latest on that is the one looked for, and all that are newer. */
function split(last: CheckIn | undefined, is: (checkIn: CheckIn) => boolean) {
  const newer: CheckIn[] = [];
  let found = last;
  for (; found && !is(found); found = found.previous) newer.push(found);
  return { newer, found };
}

// A loop, not a recursion: a list may be longer than the stack is deep.
const relinked = (newer: readonly CheckIn[], older: CheckIn | undefined): CheckIn | undefined =>
  newer.reduceRight<CheckIn | undefined>((previous, link) => ({ ...link, previous }), older);

/** The latest check-in that was already true at an instant. */
export function lastAt(last: CheckIn | undefined, instant: number): CheckIn | undefined {
  let at = last;
  while (at && at.effectiveAt > instant) at = at.previous;
  return at;
}
