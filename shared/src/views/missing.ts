import { dayIn } from '../cadence/cycle-days.ts';
import { isAwaited } from '../friction/dependency/state.ts';
import { addDays, daysBetween, instantOf } from '../kernel/calendar.ts';
import type { Missing } from '../signals/green-in-the-way.ts';
import type { WorldView } from '../world-view.ts';
import { lookOf } from './dependency-view.ts';
import type { ObjectiveView } from './objective-view.ts';

/**
 * What a key result cannot do without and that was past its day or declined at an instant (ms since
 * 1970 UTC), by the days of the view's moment.
 */
export function missingOf(
  keyResultId: string,
  { objective, cycle, today }: ObjectiveView,
  world: WorldView,
  instant: number,
): readonly Missing[] {
  return world.dependenciesOf(objective.id).flatMap((dependency): Missing[] => {
    const { criticality, keyResultIds, requestedAt, stage, stageAt, events } = dependency;
    const waits = keyResultIds.length === 0 || keyResultIds.includes(keyResultId);
    if (criticality !== 'required' || !waits || !isAwaited(dependency) || requestedAt > instant)
      return [];
    const team = world.team(dependency.teamId)?.name ?? '';
    if (stage === 'declined') {
      if (stageAt > instant) return [];
      const days = daysBetween(dayIn(cycle, stageAt), today);
      return [{ team, why: 'declined', since: stageAt, days, events }];
    }
    if (lookOf(dependency, today) !== 'past') return [];
    const { neededBy, promised } = dependency;
    const day = promised && promised.on < neededBy ? promised.on : neededBy;
    const since = instantOf(addDays(day, 1), 0, cycle.timeZone);
    return [{ team, why: 'pastItsDay', since, days: daysBetween(day, today), events }];
  });
}
