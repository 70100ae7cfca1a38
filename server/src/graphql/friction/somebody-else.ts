import { isHere, worksHere } from '@cairn/shared/organisation/person/here';
import type { RequestContext } from '../request-context.ts';

/** Somebody here who is none of these, to try what a viewer may tell another person. */
export const somebodyElse = (personIds: readonly string[], context: RequestContext): string[] =>
  somebody(isHere, personIds, context);

/** The same of those who take things on, to try what a viewer may put into another's hands. */
export const somebodyElseAtWork = (
  personIds: readonly string[],
  context: RequestContext,
): string[] => somebody(worksHere, personIds, context);

function somebody(
  fits: typeof isHere,
  personIds: readonly string[],
  { present }: RequestContext,
): string[] {
  const found = present.people().find((one) => fits(one) && !personIds.includes(one.id));
  return found ? [found.id] : [];
}
