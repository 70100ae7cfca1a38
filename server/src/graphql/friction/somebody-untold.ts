import type { Told } from '@cairn/shared/friction/happened';
import { isHere } from '@cairn/shared/organisation/person/aggregate';
import type { RequestContext } from '../request-context.ts';

/** Somebody here who is not among those who were told, to try whether the viewer may tell them. */
export function somebodyUntold(told: readonly Told[], { present }: RequestContext): string[] {
  const known = new Set(told.map(({ personId }) => personId));
  const somebody = present.people().find((person) => isHere(person) && !known.has(person.id));
  return somebody ? [somebody.id] : [];
}
