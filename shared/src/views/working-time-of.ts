import type { WorkingTime } from '../cadence/working-time.ts';
import { addDays, type Day, dayOf } from '../kernel/calendar.ts';
import { Memory } from '../kernel/memory.ts';
import { worksHere } from '../organisation/person/here.ts';
import type { Cycle } from '../strategy/cycle/aggregate.ts';
import type { WorldView } from '../world-view.ts';
import { cycleAround } from './cycle-at.ts';

/**
 * When people of a cycle work: without its holidays and those of the cycles after it, into which
 * what is still open goes on.
 */
export const workingTimeOf = ({ id, timeZone }: Cycle, world: WorldView): WorkingTime =>
  times.of(world, [id], () => {
    const cycles = world.cycles();
    const holidays = cycles
      .slice(cycles.findIndex((cycle) => cycle.id === id))
      .filter((cycle) => cycle.timeZone === timeZone)
      .flatMap((cycle) => cycle.holidays);
    return { timeZone, holidays, ...world.thresholds().workday };
  });

// Every clock of a moment asks for the same few.
const times = new Memory<WorldView, WorkingTime>(8);

/**
 * When people work who are at something about an objective; without one, by the calendar of the
 * cycle that ran when it was told (ms since 1970 UTC), so that the next one changes no clock.
 */
export function workingTimeAt(
  world: WorldView,
  objectiveId: string | undefined,
  toldAt: number,
): WorkingTime {
  const objective = objectiveId === undefined ? undefined : world.objective(objectiveId);
  const cycle = (objective && world.cycle(objective.cycleId)) ?? cycleAround(world, toldAt);
  if (cycle) return workingTimeOf(cycle, world);
  const timeZone = world.organisation()?.timeZone ?? 'UTC';
  return { timeZone, holidays: [], ...world.thresholds().workday };
}

/** Whose move it is from an instant on (milliseconds since 1970 UTC); of several, any may make it. */
export interface Move {
  readonly from: number;
  /** Nobody in particular when it is empty. */
  readonly byIds: readonly string[];
}

/** No leave is looked at further ahead than this many days. */
const ahead = 800;

/**
 * When those work whose move it is: without the days on which each of them was on leave with nobody
 * here standing in. On a day on which it passed from one to another, both would have to be away:
 * what is passed on never turns a clock back.
 */
export function workingTimeOfMoves(
  time: WorkingTime,
  moves: readonly Move[],
  world: WorldView,
): WorkingTime {
  // A day is off only where whoever is named first is away too.
  if (!moves.some(({ byIds: [first = ''] }) => world.person(first)?.leaves.length)) return time;
  const ordered = moves.toSorted((a, b) => a.from - b.from);
  const end = addDays(dayOf(world.now, time.timeZone), ahead);
  const spans = ordered.map(({ from, byIds }, at) => {
    const next = ordered[at + 1];
    return {
      byIds,
      first: dayOf(from, time.timeZone),
      last: next ? dayOf(next.from, time.timeZone) : end,
    };
  });
  const off = new Set<Day>();
  for (const { byIds, first, last } of spans)
    for (const day of leaveDays(byIds[0], first, last, world))
      if (
        spans
          .filter((span) => span.first <= day && day <= span.last)
          .every(
            (span) => span.byIds.length > 0 && span.byIds.every((id) => isAway(id, day, world)),
          )
      )
        off.add(day);
  return off.size > 0 ? { ...time, holidays: [...time.holidays, ...off] } : time;
}

function* leaveDays(id: string | undefined, first: Day, last: Day, world: WorldView) {
  if (id === undefined) return;
  for (const { from, to } of world.person(id)?.leaves ?? []) {
    const end = to < last ? to : last;
    for (let day = from > first ? from : first; day <= end; day = addDays(day, 1)) yield day;
  }
}

/** Whether somebody was on leave on a day, and nobody who was here stood in for them. */
function isAway(id: string, day: Day, world: WorldView): boolean {
  const standIns = leavesOn(id, day, world).map(({ delegateId }) => delegateId);
  return (
    standIns.length > 0 &&
    standIns.every(
      (standIn) =>
        standIn === undefined ||
        !worksHere(world.person(standIn)) ||
        leavesOn(standIn, day, world).length > 0,
    )
  );
}

const leavesOn = (id: string, day: Day, world: WorldView) =>
  (world.person(id)?.leaves ?? []).filter(({ from, to }) => from <= day && day <= to);
