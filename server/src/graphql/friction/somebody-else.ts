import { isHere } from '@cairn/shared/organisation/person/here';
import type { RequestContext } from '../request-context.ts';

/** Somebody here who is none of these, to try what a viewer may do towards another person. */
export function somebodyElse(personIds: readonly string[], { present }: RequestContext): string[] {
  const somebody = present
    .people()
    .find((person) => isHere(person) && !personIds.includes(person.id));
  return somebody ? [somebody.id] : [];
}
