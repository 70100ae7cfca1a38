import { hourMs } from '@cairn/shared/kernel/calendar';
import type { Act } from '../act.ts';
import type { DemoIds } from '../demo-ids.ts';
import { cycleInstant, type DemoCycle, daysInCycle, type Schedule, timeZone } from '../schedule.ts';

/** Days gone when every objective of a cycle has been committed. */
export const committedOn = 2;
/** Days gone when teams look back and close their objectives: the first day after the cycle. */
export const closedOn = daysInCycle;

const plannedOn = -14;
const checkInHour = 18;
const minute = hourMs / 60;

/** Planning each cycle, closing those that are over, and the marks by which one comes back. */
export function cycleActs({ cycles, checkInWeekday }: Schedule, ids: DemoIds): Act[] {
  const actor = ids.person('beatriz');
  const planned = ({ id, name, startsOn, endsOn, holidays }: DemoCycle, at: number): Act => ({
    at,
    actor,
    intent: {
      type: 'PlanCycle',
      cycleId: id,
      name,
      startsOn,
      endsOn,
      timeZone,
      checkInWeekday,
      checkInHour,
      holidays: [...holidays],
    },
  });
  const marked = (name: string, at: number): Act => ({
    at,
    actor,
    intent: { type: 'SetMark', name, at },
  });
  const committed = (cycle: DemoCycle) =>
    marked(`${cycle.name} commit`, cycleInstant(cycle, committedOn, 12));
  const closed = (cycle: DemoCycle): Act[] => {
    const at = cycleInstant(cycle, closedOn + 1, 10);
    return [
      { at, actor, intent: { type: 'CloseCycle', cycleId: cycle.id } },
      marked(`${cycle.name} close`, at + 5 * minute),
    ];
  };
  const { beforeLast, last, running } = cycles;
  return [
    // The first is planned once there is somebody to plan it.
    planned(beforeLast, cycleInstant(beforeLast, -10, 10)),
    planned(last, cycleInstant(last, plannedOn, 10)),
    planned(running, cycleInstant(running, plannedOn, 10)),
    ...[beforeLast, last, running].map(committed),
    ...[beforeLast, last].flatMap(closed),
  ];
}
