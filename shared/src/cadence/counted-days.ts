import { addDays, type Day, daysBetween } from '../kernel/calendar.ts';
import type { Person } from '../organisation/person/aggregate.ts';

/**
 * Days between two calendar days that count against somebody: holidays of the cycle and days on
 * which they were on leave with nobody standing in are left out. 0 when `to` is not after `from`.
 */
export function countedDays(
  from: Day,
  to: Day,
  holidays: readonly Day[],
  owner: Person | undefined,
): number {
  const whole = Math.max(0, daysBetween(from, to));
  if (whole === 0) return 0;
  const off = new Set<Day>(holidays.filter((day) => day > from && day <= to));
  for (const leave of owner?.leaves ?? []) {
    if (leave.delegateId !== undefined) continue;
    const first = leave.from > from ? leave.from : addDays(from, 1);
    const last = leave.to < to ? leave.to : to;
    for (let day = first; day <= last; day = addDays(day, 1)) off.add(day);
  }
  return whole - off.size;
}
