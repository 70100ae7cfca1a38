import type { Context } from '../../kernel/aggregate.ts';
import { type Outcome, refused } from '../../kernel/refusal.ts';
import type { WorldView } from '../../world-view.ts';
import type { Person } from './aggregate.ts';

/** Somebody who has joined and not left. */
export const isHere = (person: Person | undefined): person is Person =>
  person !== undefined && person.leftAt === undefined;

/** Somebody who is here and takes things on, which a coach does not: they read along. */
export const worksHere = (person: Person | undefined): person is Person =>
  isHere(person) && person.role !== 'coach';

/** Refuses an id that is nobody's. `field` is the one that names it. */
export const nobody = (field: string): Outcome<never> =>
  refused({
    code: 'unknown',
    field,
    message: 'There is nobody with this id.',
    remedy: 'Choose somebody from the list.',
  });

/**
 * Refuses to put something into the hands of nobody, or of a coach, who could only give it back;
 * where nobody is named there is nothing to refuse. `field` is the one that names them.
 */
export function takesNothingOn(
  personId: string | undefined,
  field: string,
  { world }: Pick<Context<WorldView>, 'world'>,
): Outcome<never> | undefined {
  if (personId === undefined) return undefined;
  const person = world.person(personId);
  if (!isHere(person)) return nobody(field);
  return worksHere(person)
    ? undefined
    : refused({
        code: 'contradictory',
        field,
        message: 'A coach reads along here and takes nothing on.',
        remedy: 'Choose somebody else.',
      });
}

/** Refuses a list of people in which somebody is not here. */
export function somebodyGone(
  personIds: readonly string[],
  field: string,
  { world }: Pick<Context<WorldView>, 'world'>,
): Outcome<never> | undefined {
  const at = personIds.findIndex((id) => !isHere(world.person(id)));
  return at < 0 ? undefined : nobody(`${field}.${at}`);
}
