import {
  addDays,
  type Day,
  dayNumber,
  instantOf,
  wallClock,
  weekdayOf,
} from '../kernel/calendar.ts';

/** When work is done: Monday to Friday, between two hours of a wall clock, but for holidays. */
export interface WorkingTime {
  /** IANA time zone of the wall clock. */
  readonly timeZone: string;
  /** Hour of the day, 0 to 24, at which work begins and at which it ends. */
  readonly opensAt: number;
  readonly closesAt: number;
  readonly holidays: readonly Day[];
}

/** Hours of one working day. */
export const hoursADay = ({ opensAt, closesAt }: WorkingTime): number =>
  Math.max(0, closesAt - opensAt);

const isWorkday = (day: Day, { holidays }: WorkingTime): boolean =>
  weekdayOf(day) <= 5 && !holidays.includes(day);

/** Hours of work on a day up to an hour of it. */
const until = (hour: number, day: Day, time: WorkingTime): number =>
  isWorkday(day, time) ? Math.min(Math.max(hour - time.opensAt, 0), hoursADay(time)) : 0;

/** Working days from one day up to another, which does not count; counted, not walked. */
function workdays(from: Day, to: Day, time: WorkingTime): number {
  const whole = dayNumber(to) - dayNumber(from);
  const weeks = Math.floor(whole / 7);
  const first = weekdayOf(from);
  let days = weeks * 5;
  for (let rest = 0; rest < whole % 7; rest += 1) if (((first - 1 + rest) % 7) + 1 <= 5) days += 1;
  if (time.holidays.length === 0) return days;
  const off = new Set(
    time.holidays.filter((day) => day >= from && day < to && weekdayOf(day) <= 5),
  );
  return days - off.size;
}

/**
 * Working hours from one instant to another (milliseconds since 1970 UTC), as a wall clock shows
 * them, so that a change of daylight saving adds none and takes none. 0 when `to` is not after
 * `from`.
 */
export function workingHours(from: number, to: number, time: WorkingTime): number {
  if (to <= from) return 0;
  const [start, end] = [wallClock(from, time.timeZone), wallClock(to, time.timeZone)];
  const before = workdays(start.day, end.day, time) * hoursADay(time);
  return Math.max(0, before - until(start.hour, start.day, time) + until(end.hour, end.day, time));
}

/** No clock runs longer than this many days; without a working day in them it never ends. */
const longest = 800;

/**
 * The instant (milliseconds since 1970 UTC) at which so many working hours have gone since another.
 * `undefined` where there is no work to be done in the next two years.
 */
export function afterWorkingHours(
  from: number,
  hours: number,
  time: WorkingTime,
): number | undefined {
  const start = wallClock(from, time.timeZone);
  let left = hours + until(start.hour, start.day, time);
  for (let days = 0; days < longest; days++) {
    const day = addDays(start.day, days);
    const here = until(24, day, time);
    if (left <= here && here > 0) return instantOf(day, time.opensAt + left, time.timeZone);
    left -= here;
  }
  return undefined;
}
