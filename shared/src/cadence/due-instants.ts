import { addDays, daysBetween, instantOf, weekdayOf } from '../kernel/calendar.ts';
import type { Cycle } from '../strategy/cycle/aggregate.ts';

/** Days from one due check-in to the next. */
export const cadenceDays = 7;

const cache = new WeakMap<Cycle, readonly number[]>();

/**
 * The instants by which check-ins of a cycle are due, ascending, milliseconds since 1970 UTC: the
 * cycle's weekday and hour in its time zone, week for week. One that falls on a holiday is due on
 * the next day that is none, within the cycle. Late check-ins never shift them.
 */
export function dueInstants(cycle: Cycle): readonly number[] {
  const known = cache.get(cycle);
  if (known) return known;
  const instants: number[] = [];
  const first = (cycle.checkInWeekday - weekdayOf(cycle.startsOn) + cadenceDays) % cadenceDays;
  // Counted rather than compared: the last day of the calendar has none after it.
  const whole = daysBetween(cycle.startsOn, cycle.endsOn);
  for (let days = first; days <= whole; days += cadenceDays) {
    let workday = addDays(cycle.startsOn, days);
    while (cycle.holidays.includes(workday) && workday < cycle.endsOn)
      workday = addDays(workday, 1);
    const due = instantOf(workday, cycle.checkInHour, cycle.timeZone);
    // Holidays of more than a week bring two of them to one day.
    if (due !== instants.at(-1)) instants.push(due);
  }
  cache.set(cycle, instants);
  return instants;
}
