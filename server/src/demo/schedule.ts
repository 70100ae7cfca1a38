import {
  addDays,
  type Day,
  dayNumber,
  dayOf,
  instantOf,
  weekdayOf,
} from '@cairn/shared/kernel/calendar';
import { seededId } from './random.ts';

export const timeZone = 'Europe/Lisbon';
export const daysInCycle = 91;
/** Days of the running cycle that are gone on the anchor's day: its eighth week of thirteen. */
export const daysGoneAtAnchor = 52;

export type CycleKey = 'beforeLast' | 'last' | 'running';

export interface DemoCycle {
  readonly key: CycleKey;
  readonly id: string;
  /** Such as 2026-Q3. */
  readonly name: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly holidays: readonly Day[];
}

/** The days on which everything in the demonstration happens, counted back from the anchor. */
export interface Schedule {
  /** The instant after which nothing happens, milliseconds since 1970 UTC. */
  readonly anchor: number;
  readonly anchorDay: Day;
  /** 1 for Monday to 7 for Sunday: the anchor's own, so that check-ins are due on its day. */
  readonly checkInWeekday: number;
  readonly cycles: Readonly<Record<CycleKey, DemoCycle>>;
}

export function scheduleFor(anchor: number, seed: string): Schedule {
  const anchorDay = dayOf(anchor, timeZone);
  const runningFrom = addDays(anchorDay, -daysGoneAtAnchor);
  const runningQuarter = quarterOf(addDays(runningFrom, Math.floor(daysInCycle / 2)));
  const cycle = (key: CycleKey, back: number): DemoCycle => {
    const startsOn = addDays(runningFrom, -back * daysInCycle);
    return {
      key,
      id: seededId(seed, `cycle ${key}`),
      // Counted back from the running quarter, not read off the dates: 91 days drift against real
      // quarters, and two cycles would now and then get the same name.
      name: quarterName(runningQuarter - back),
      startsOn,
      endsOn: addDays(startsOn, daysInCycle - 1),
      // The whole company is out with makers on these; none falls on the day of check-ins.
      holidays: [addDays(startsOn, 25), addDays(startsOn, 67)],
    };
  };
  return {
    anchor,
    anchorDay,
    checkInWeekday: weekdayOf(anchorDay),
    cycles: {
      beforeLast: cycle('beforeLast', 2),
      last: cycle('last', 1),
      running: cycle('running', 0),
    },
  };
}

/** The calendar day on which a number of days of the cycle are gone; negative lies before it. */
export const cycleDay = (cycle: DemoCycle, daysGone: number): Day =>
  addDays(cycle.startsOn, daysGone);

/** The instant at which a clock in Lisbon shows `hour` (16.5 is half past four) on that day. */
export const cycleInstant = (cycle: DemoCycle, daysGone: number, hour: number): number =>
  instantOf(cycleDay(cycle, daysGone), hour, timeZone);

/** Quarters since the year 0, so that they can be counted. */
function quarterOf(day: Day): number {
  const date = new Date(dayNumber(day) * 86_400_000);
  return date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3);
}

const quarterName = (quarter: number): string => `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
