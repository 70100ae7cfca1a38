import { hoursADay } from '../cadence/working-time.ts';
import { attendedUntil, isAttended } from '../friction/blocker/attended.ts';
import { type Blocker, isOpen } from '../friction/blocker/state.ts';
import type { Explained } from '../kernel/explained.ts';
import { type Clock, clockOf } from '../signals/clock.ts';
import { triageRank } from '../signals/triage-rank.ts';
import type { WorldView } from '../world-view.ts';
import { holdsUp } from './blocked-time.ts';
import { blockerTime, clockRunsFrom } from './blocker-clock.ts';
import { fallSince } from './fall-since.ts';
import type { KeyResultView } from './key-result-view.ts';
import { type ObjectiveView, objectiveView } from './objective-view.ts';

/** A blocker at one moment, with what it holds up and how long it may wait. */
export interface BlockerView {
  readonly blocker: Blocker;
  readonly objective: ObjectiveView;
  /** The key results that stand still because of it. */
  readonly keyResults: readonly KeyResultView[];
  /** Whether somebody is at it; see `isAttended`. */
  readonly isAttended: boolean;
  /** The time there is until it is out of the way; absent once it is. */
  readonly clock?: Clock;
  /** The time there is until somebody is at it; absent once somebody is, or it is out of the way. */
  readonly acknowledge?: Clock;
  /** Its place in the triage; absent once it is out of the way. */
  readonly rank?: Explained;
}

/** The view of a blocker, or `undefined` when there is none of that id at that moment. */
export function blockerView(world: WorldView, id: string): BlockerView | undefined {
  const blocker = world.blocker(id);
  const objective = blocker && objectiveView(world, blocker.objectiveId);
  if (!blocker || !objective) return undefined;
  const keyResults = objective.keyResults.filter(({ keyResult }) => holdsUp(blocker, keyResult.id));
  const view = { blocker, objective, keyResults, isAttended: isAttended(blocker, world) };
  if (!isOpen(blocker)) return view;
  const thresholds = world.thresholds();
  const spell = blocker.spells.at(-1)!;
  const since = clockRunsFrom(blocker, spell, world);
  const time = blockerTime(blocker, spell, objective.cycle, world);
  const limits = thresholds.clocks[blocker.severity];
  const clock = clockOf(since, limits.decideHours, world.now, time);
  return {
    ...view,
    clock,
    acknowledge: view.isAttended
      ? undefined
      : // Who handed it back, has left or let a day pass was at it until then.
        clockOf(
          Math.max(since, attendedUntil(blocker, world)),
          limits.acknowledgeHours,
          world.now,
          time,
        ),
    rank: triageRank({
      kind: 'blocker',
      severity: blocker.severity,
      keyResults: keyResults.length,
      age: clock,
      fall: fallSince(blocker.onsetAt, keyResults),
      thresholds,
      hoursADay: hoursADay(time),
      events: blocker.events,
    }),
  };
}
