import type { WorkingTime } from '../cadence/working-time.ts';
import type { Blocker, Spell } from '../friction/blocker/state.ts';
import { type Clock, clockOf, dueAtOf } from '../signals/clock.ts';
import type { OverdueBlocker } from '../signals/evidence.ts';
import type { Thresholds } from '../signals/thresholds.ts';
import { holdsUp } from './blocked-time.ts';

/** A clock runs from when it was told; one that came back starts again. */
export const clockRunsFrom = ({ raisedAt }: Blocker, { from }: Spell): number =>
  Math.max(raisedAt, from);

/**
 * The time there is until a blocker is out of the way, at an instant (ms since 1970 UTC);
 * `undefined` where it did not stand in the way then, or was not told yet.
 */
export function blockerClock(
  blocker: Blocker,
  instant: number,
  time: WorkingTime,
  { clocks }: Pick<Thresholds, 'clocks'>,
): Clock | undefined {
  const spell = blocker.spells.find(
    ({ from, to = Number.POSITIVE_INFINITY }) => from <= instant && instant < to,
  );
  if (!spell || blocker.raisedAt > instant) return undefined;
  const { decideHours } = clocks[blocker.severity];
  return clockOf(clockRunsFrom(blocker, spell), decideHours, instant, time);
}

/** Those of some blockers that held a key result up at an instant and were past their clock. */
export function overdueBlockers(
  blockers: readonly Blocker[],
  keyResultId: string,
  instant: number,
  time: WorkingTime,
  thresholds: Pick<Thresholds, 'clocks'>,
): readonly OverdueBlocker[] {
  return blockers
    .filter((blocker) => holdsUp(blocker, keyResultId))
    .flatMap((blocker) => {
      const clock = blockerClock(blocker, instant, time, thresholds);
      if (!clock?.isOver) return [];
      const { goneHours, limitHours, since } = clock;
      const { severity, events } = blocker;
      return [{ severity, goneHours, limitHours, overSince: dueAtOf(clock) ?? since, events }];
    });
}
