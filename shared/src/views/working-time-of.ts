import type { WorkingTime } from '../cadence/working-time.ts';
import type { Thresholds } from '../signals/thresholds.ts';
import type { Cycle } from '../strategy/cycle/aggregate.ts';
import type { WorldView } from '../world-view.ts';
import { currentCycle } from './cycle-at.ts';

/** When people of a cycle work. */
export const workingTimeOf = (
  { timeZone, holidays }: Cycle,
  { workday }: Thresholds,
): WorkingTime => ({ timeZone, holidays, ...workday });

/**
 * When people work who are at something about an objective; without one, by the calendar of the
 * cycle that runs.
 */
export function workingTimeAt(world: WorldView, objectiveId: string | undefined): WorkingTime {
  const objective = objectiveId === undefined ? undefined : world.objective(objectiveId);
  const cycle = (objective && world.cycle(objective.cycleId)) ?? currentCycle(world);
  const thresholds = world.thresholds();
  if (cycle) return workingTimeOf(cycle, thresholds);
  const timeZone = world.organisation()?.timeZone ?? 'UTC';
  return { timeZone, holidays: [], ...thresholds.workday };
}
