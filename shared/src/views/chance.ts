import { dayIn } from '../cadence/cycle-days.ts';
import type { Explained } from '../kernel/explained.ts';
import { Memory } from '../kernel/memory.ts';
import { lessBlockers } from '../signals/evidence.ts';
import type { CheckIn, KeyResult } from '../strategy/objective/state.ts';
import type { WorldView } from '../world-view.ts';
import { type InTheWay, overdueBlockers } from './blocker-clock.ts';
import { chanceAt, type KeyResultSetting, type KeyResultView } from './key-result-view.ts';
import type { ObjectiveView } from './objective-view.ts';

/** A chance by the values, less what holds the key result up past its clock at an instant. */
export function chanceBlocked(
  chance: Explained | undefined,
  keyResultId: string,
  inTheWay: InTheWay,
  instant: number,
): Explained | undefined {
  if (!chance || inTheWay.blockers.length === 0) return chance;
  const overdue = overdueBlockers(inTheWay, keyResultId, instant);
  return lessBlockers(chance, overdue, inTheWay.world.thresholds());
}

/** The chance of a key result at the view's moment: by its values, less what is in the way. */
export const chanceNow = (
  world: WorldView,
  { objective, cycle }: ObjectiveView,
  { keyResult, chance }: Pick<KeyResultView, 'keyResult' | 'chance'>,
): Explained | undefined =>
  chanceBlocked(
    chance,
    keyResult.id,
    { blockers: world.blockersOf(objective.id), cycle, world },
    world.now,
  );

/** The same as it was when the last of these check-ins was true. */
export function chanceAsOf(
  keyResult: KeyResult,
  checkIns: readonly CheckIn[],
  setting: KeyResultSetting,
  inTheWay: InTheWay,
): Explained | undefined {
  const last = checkIns.at(-1)!;
  const chance = chanceOfWords(keyResult, checkIns, setting);
  return chanceBlocked(chance, keyResult.id, inTheWay, last.effectiveAt);
}

// A check-in knows those before it, so what was worked out up to one holds until the aim, the plan,
// the cycle or the policy is another.
const remembered = new Memory<CheckIn, Explained | undefined>();

function chanceOfWords(
  keyResult: KeyResult,
  checkIns: readonly CheckIn[],
  setting: KeyResultSetting,
): Explained | undefined {
  const last = checkIns.at(-1)!;
  const { cycle, thresholds, kind } = setting;
  const on = [keyResult.aim, keyResult.plan, cycle, thresholds, kind];
  return remembered.of(last, on, () => {
    const today = dayIn(cycle, last.effectiveAt);
    return chanceAt({ ...keyResult, last }, checkIns, { ...setting, today });
  });
}
