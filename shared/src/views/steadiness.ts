import type { Explained } from '../kernel/explained.ts';
import { type SteadyProgress, steadyProgress } from '../signals/steady-progress.ts';
import { placeOn, weekOf } from './cycle-at.ts';
import type { KeyResultView } from './key-result-view.ts';
import type { ObjectiveView } from './objective-view.ts';

/** Before so many weeks are over there is nothing to be steady in. */
const leastWeeks = 2;

/** How steadily a metric came nearer to its target; `undefined` for other kinds, and too early. */
export function steadinessOf(
  { keyResult: { aim }, checkIns }: KeyResultView,
  { cycle, today }: ObjectiveView,
): Explained<SteadyProgress> | undefined {
  const weeks = Math.floor(placeOn(cycle, today).daysGone / 7);
  if (aim.kind !== 'metric' || weeks < leastWeeks || checkIns.length === 0) return undefined;
  const { baseline, target } = aim;
  return steadyProgress({
    baseline,
    target,
    values: checkIns.map(({ effectiveAt, value }) => ({ week: weekOf(cycle, effectiveAt), value })),
    weeks,
    provenance: { events: checkIns.map(({ position }) => position) },
  });
}
