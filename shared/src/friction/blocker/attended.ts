import { addDays, type Day, instantOf } from '../../kernel/calendar.ts';
import { isHere } from '../../organisation/person/here.ts';
import type { WorldView } from '../../world-view.ts';
import { isTakenBack } from '../happened.ts';
import type { Blocker } from './state.ts';

/** Whoever has taken it on; nobody once they have left the organisation. */
export const holderOf = ({ takenOn }: Blocker, world: WorldView): string | undefined =>
  takenOn && isHere(world.person(takenOn.byId)) ? takenOn.byId : undefined;

/**
 * Whether somebody is at it: somebody has taken it on, plans to do something next, or sees to what
 * was arranged. Whoever has left is at nothing. What was said for a day counts until that day is
 * over by more than the days of grace: by then it was done, or it was forgotten. What has come of
 * what was arranged counts until its team says that it did not do.
 */
export const isAttended = (blocker: Blocker, world: WorldView): boolean =>
  attendedUntil(blocker, world) > world.now;

/**
 * Until when somebody was at it, milliseconds since 1970 UTC; infinite where no end is in sight,
 * 0 where nobody ever was.
 */
export function attendedUntil(
  { takenOn, takings, next, arranged }: Blocker,
  world: WorldView,
): number {
  const counts = (act: { readonly byId: string; readonly on?: Day } | undefined): number =>
    act ? Math.min(hereUntil(act.byId, world), graceUntil(act.on, world)) : 0;
  return Math.max(
    ...takings.map(({ at, to = 0 }) => (isTakenBack(at, to, world.thresholds()) ? 0 : to)),
    counts(takenOn),
    counts(next),
    arranged?.delivered ? Number.POSITIVE_INFINITY : counts(arranged),
  );
}

function hereUntil(personId: string, world: WorldView): number {
  const person = world.person(personId);
  return person ? (person.leftAt ?? Number.POSITIVE_INFINITY) : 0;
}

function graceUntil(on: Day | undefined, world: WorldView): number {
  if (on === undefined) return Number.POSITIVE_INFINITY;
  const { graceDays } = world.thresholds().blockers;
  return instantOf(addDays(on, graceDays + 1), 0, world.organisation()?.timeZone ?? 'UTC');
}
