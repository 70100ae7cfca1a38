import type { WorkingTime } from '../cadence/working-time.ts';
import type { Blocker, Spell } from '../friction/blocker/state.ts';
import { isAwaited } from '../friction/dependency/state.ts';
import { isTakenBack } from '../friction/happened.ts';
import { type Clock, clockOf, dueAtOf } from '../signals/clock.ts';
import type { OverdueBlocker } from '../signals/evidence.ts';
import type { Cycle } from '../strategy/cycle/aggregate.ts';
import type { WorldView } from '../world-view.ts';
import { holdsUp } from './blocked-time.ts';
import { workingTimeOf, workingTimeOfMoves } from './working-time-of.ts';

/** A clock runs from when it was told; one that came back starts again, but for a slip of the hand. */
export function clockRunsFrom(
  { raisedAt, spells }: Blocker,
  spell: Spell,
  world: WorldView,
): number {
  const thresholds = world.thresholds();
  let at = spells.indexOf(spell);
  while (at > 0 && isTakenBack(spells[at - 1]!.to!, spells[at]!.from, thresholds)) at -= 1;
  return Math.max(raisedAt, spells[at]!.from);
}

/**
 * When those work whose move a blocker is: theirs of whom it is needed, then theirs who took it
 * on, plan to do something, or arrange what is missing.
 */
export function blockerTime(
  blocker: Blocker,
  spell: Spell,
  cycle: Cycle,
  world: WorldView,
): WorkingTime {
  const { ofId, takenOn, next, arranged } = blocker;
  const acts = [takenOn, next, arranged?.delivered ? undefined : arranged];
  const moves = [
    { from: clockRunsFrom(blocker, spell, world), byIds: ofId === undefined ? [] : [ofId] },
    ...acts.flatMap((act) => (act ? [{ from: act.at, byIds: [act.byId] }] : [])),
  ];
  return workingTimeOfMoves(workingTimeOf(cycle, world), moves, world);
}

/**
 * Whether another team was asked for what would clear a blocker, and is still waited for at an
 * instant: it is cleared as a dependency, whose clock counts.
 */
export const isAskedFor = (
  { id, objectiveId }: Blocker,
  world: WorldView,
  instant: number = world.now,
): boolean =>
  world
    .dependenciesOf(objectiveId)
    .some((each) => each.blockerId === id && isAwaited(each) && each.requestedAt <= instant);

/** What stands in the way of an objective, and the calendar by which it may wait. */
export interface InTheWay {
  readonly blockers: readonly Blocker[];
  readonly cycle: Cycle;
  readonly world: WorldView;
}

/**
 * Those that held a key result up at an instant (ms since 1970 UTC) and were past their clock, but
 * for what another team was asked for: that takes its share as a dependency.
 */
export function overdueBlockers(
  { blockers, cycle, world }: InTheWay,
  keyResultId: string,
  instant: number,
): readonly OverdueBlocker[] {
  if (blockers.length === 0) return [];
  return blockers
    .filter((each) => holdsUp(each, keyResultId) && !isAskedFor(each, world, instant))
    .flatMap((blocker) => {
      const clock = clockAt(blocker, instant, cycle, world);
      if (!clock?.isOver) return [];
      const { goneHours, limitHours, since } = clock;
      const { severity, events } = blocker;
      return [{ severity, goneHours, limitHours, overSince: dueAtOf(clock) ?? since, events }];
    });
}

/** Its clock at an instant; `undefined` where it did not stand in the way then, or was not told yet. */
function clockAt(
  blocker: Blocker,
  instant: number,
  cycle: Cycle,
  world: WorldView,
): Clock | undefined {
  const spell = blocker.spells.find(
    ({ from, to = Number.POSITIVE_INFINITY }) => from <= instant && instant < to,
  );
  if (!spell || blocker.raisedAt > instant) return undefined;
  const { decideHours } = world.thresholds().clocks[blocker.severity];
  const time = blockerTime(blocker, spell, cycle, world);
  return clockOf(clockRunsFrom(blocker, spell, world), decideHours, instant, time);
}
