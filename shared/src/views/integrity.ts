import { dayIn } from '../cadence/cycle-days.ts';
import { daysBetween } from '../kernel/calendar.ts';
import { keyResultChurn } from '../signals/churn.ts';
import { type TargetIntegrity, targetIntegrity } from '../signals/target-integrity.ts';
import type { KeyResult, Objective } from '../strategy/objective/state.ts';
import { placeOn } from './cycle-at.ts';
import type { KeyResultSetting } from './key-result-view.ts';
import type { ObjectiveView } from './objective-view.ts';

/** Both scores of a key result and what its target went through; absent before the commit. */
export function integrityOf(
  keyResult: KeyResult,
  view: ObjectiveView,
  { thresholds }: Pick<KeyResultSetting, 'thresholds'>,
): TargetIntegrity | undefined {
  if (!keyResult.firstAim) return undefined;
  const { days } = placeOn(view.cycle, view.today);
  return targetIntegrity({
    subject: { kind: 'keyResult', id: keyResult.id },
    committed: keyResult.firstAim,
    changes: keyResult.targetChanges.map((change) => ({
      aim: change.to,
      day: daysBetween(view.cycle.startsOn, dayIn(view.cycle, change.at)),
      reasoned: true,
      withLearning: change.learned,
      event: change.position,
    })),
    daysInCycle: days,
    value: keyResult.last?.value,
    wordingDrift: view.objective.wordingDrift,
    churn: churnOf(view.objective),
    thresholds,
    provenance: { events: [keyResult.aimPosition] },
  });
}

/** Key results added and dropped since the commit, against those that were committed. */
function churnOf({ keyResults, committedPosition }: Objective): number | undefined {
  if (committedPosition === undefined) return undefined;
  const committed = keyResults.filter(
    ({ firstAim, addedPosition }) => firstAim !== undefined && addedPosition < committedPosition,
  );
  const live = keyResults.filter(({ droppedAt }) => droppedAt === undefined);
  return keyResultChurn(
    committed.map(({ id }) => id),
    live.map(({ id }) => id),
  );
}
