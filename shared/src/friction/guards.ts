import type { Context } from '../kernel/aggregate.ts';
import { type Day, dayOf } from '../kernel/calendar.ts';
import { accepted, type Outcome, refused } from '../kernel/refusal.ts';
import { somebodyGone } from '../organisation/person/here.ts';
import { type Hindrance, shut } from '../strategy/objective/guards.ts';
import type { WorldView } from '../world-view.ts';
import type { Told } from './happened.ts';

/**
 * Refuses a day that is over where the organisation lives, whenever it is said to have been told: a
 * promise is not broken when it is made.
 */
export function dayIsOver(
  day: Day | undefined,
  field: string,
  { world, now }: Context<WorldView>,
): Hindrance {
  const timeZone = world.organisation()?.timeZone ?? 'UTC';
  if (day === undefined || day >= dayOf(now, timeZone)) return undefined;
  return refused({
    code: 'out_of_range',
    field,
    message: 'The day given is over.',
    remedy: 'Give today or a later day.',
  });
}

/** Refuses a day after the end of the cycle in which it is to help; once that is over, any will do. */
export function dayAfterCycle(
  day: Day | undefined,
  field: string,
  cycleId: string,
  { world, now }: Context<WorldView>,
): Hindrance {
  const cycle = world.cycle(cycleId);
  if (day === undefined || !cycle || day <= cycle.endsOn) return undefined;
  if (dayOf(now, cycle.timeZone) > cycle.endsOn) return undefined;
  return refused({
    code: 'out_of_range',
    field,
    message: `${cycle.name} ends before the day given.`,
    remedy: 'Give a day on which it still helps.',
  });
}

/** Refuses a time before the one that it follows upon, in milliseconds since 1970 UTC. */
export const timeBefore = (
  earliest: number,
  event: string,
  { effectiveAt }: Context<WorldView>,
): Hindrance =>
  effectiveAt !== undefined && effectiveAt < earliest
    ? refused({
        code: 'out_of_range',
        field: 'effectiveAt',
        message: `The time given lies before ${event}.`,
        remedy: 'Give a time after that.',
      })
    : undefined;

/** Refuses an objective that is not there or is closed. `field` is the one that names it. */
export function notOpen(id: string, field: string, context: Context<WorldView>): Hindrance {
  const objective = context.world.objective(id);
  if (!objective)
    return refused({
      code: 'unknown',
      field,
      message: 'There is no such objective.',
      remedy: 'Choose an objective from the list.',
    });
  const closed = shut(objective, context);
  return closed && !closed.ok ? refused({ ...closed.refusal, field }) : undefined;
}

/** Refuses key results that are none of these objectives’. */
export function keyResultsElsewhere(
  keyResultIds: readonly string[],
  objectiveIds: readonly string[],
  { world }: Context<WorldView>,
): Hindrance {
  const known = new Set(
    objectiveIds.flatMap((id) => world.objective(id)?.keyResults.map((each) => each.id) ?? []),
  );
  const at = keyResultIds.findIndex((id) => !known.has(id));
  return at < 0
    ? undefined
    : refused({
        code: 'unknown',
        field: `keyResultIds.${at}`,
        message: 'None of the objectives named has such a key result.',
        remedy: 'Choose from their key results, or leave it open.',
      });
}

/** The cycle by which a time is judged: that of the objective, else the first there was. */
export const cycleIdOf = (world: WorldView, objectiveId: string | undefined): string =>
  (objectiveId === undefined ? undefined : world.objective(objectiveId)?.cycleId) ??
  world.cycles()[0]?.id ??
  '';

/** Those who have not heard of it yet, each once; hearing it twice changes nothing, so that is refused. */
export function notYetTold(
  toIds: readonly string[],
  told: readonly Told[],
  context: Context<WorldView>,
): Outcome<string[]> {
  const gone = somebodyGone(toIds, 'toIds', context);
  if (gone) return gone;
  const known = new Set(told.map(({ personId }) => personId));
  const fresh = [...new Set(toIds)].filter((id) => !known.has(id));
  return fresh.length > 0
    ? accepted(fresh)
    : refused({
        code: 'already_done',
        field: 'toIds',
        message: 'They have been told.',
        remedy: 'Nothing more is to be done, unless somebody else has to hear it.',
      });
}
