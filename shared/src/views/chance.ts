import { dayIn } from '../cadence/cycle-days.ts';
import type { Blocker } from '../friction/blocker/state.ts';
import type { Explained } from '../kernel/explained.ts';
import { lessBlockers } from '../signals/evidence.ts';
import type { CheckIn, KeyResult } from '../strategy/objective/state.ts';
import type { WorldView } from '../world-view.ts';
import { overdueBlockers } from './blocker-clock.ts';
import { chanceAt, type KeyResultSetting, type KeyResultView } from './key-result-view.ts';
import type { ObjectiveView } from './objective-view.ts';
import { workingTimeOf } from './working-time-of.ts';

/** A chance by the values, less what holds the key result up past its clock at an instant. */
export function chanceBlocked(
  chance: Explained | undefined,
  keyResult: KeyResult,
  { cycle, thresholds }: Pick<KeyResultSetting, 'cycle' | 'thresholds'>,
  blockers: readonly Blocker[],
  instant: number,
): Explained | undefined {
  if (!chance || blockers.length === 0) return chance;
  const time = workingTimeOf(cycle, thresholds);
  const overdue = overdueBlockers(blockers, keyResult.id, instant, time, thresholds);
  return lessBlockers(chance, overdue, thresholds);
}

/** The chance of a key result at the view's moment: by its values, less what is in the way. */
export const chanceNow = (
  world: WorldView,
  { objective, cycle }: ObjectiveView,
  { keyResult, chance }: Pick<KeyResultView, 'keyResult' | 'chance'>,
): Explained | undefined =>
  chanceBlocked(
    chance,
    keyResult,
    { cycle, thresholds: world.thresholds() },
    world.blockersOf(objective.id),
    world.now,
  );

/** The same as it was when the last of these check-ins was true. */
export function chanceAsOf(
  keyResult: KeyResult,
  checkIns: readonly CheckIn[],
  setting: KeyResultSetting,
  blockers: readonly Blocker[],
): Explained | undefined {
  const last = checkIns.at(-1)!;
  const today = dayIn(setting.cycle, last.effectiveAt);
  const chance = chanceAt({ ...keyResult, last }, checkIns, { ...setting, today });
  return chanceBlocked(chance, keyResult, setting, blockers, last.effectiveAt);
}
