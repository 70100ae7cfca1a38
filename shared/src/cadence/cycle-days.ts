import { addDays, type Day, dayOf, daysBetween, instantOf } from '../kernel/calendar.ts';
import { lastAtOrBefore } from '../kernel/timeline.ts';
import type { Cycle } from '../strategy/cycle/aggregate.ts';

/** The days of a cycle and a while around it, with the instant at which each begins. */
interface DayTable {
  readonly days: readonly Day[];
  readonly beginnings: readonly number[];
}

const daysBefore = 14;
const daysAfter = 100;
const tables = new WeakMap<Cycle, DayTable>();
const starts = new WeakMap<Cycle, number>();

/** The instant at which a cycle begins: midnight of its first day, where it lives. */
export function startOf(cycle: Cycle): number {
  const known = starts.get(cycle);
  if (known !== undefined) return known;
  const start = instantOf(cycle.startsOn, 0, cycle.timeZone);
  starts.set(cycle, start);
  return start;
}

/**
 * The calendar day that an instant falls on where the cycle lives. Asking the platform for it costs
 * more than all the rest of a row, so the days of a cycle are looked up.
 */
export function dayIn(cycle: Cycle, instant: number): Day {
  const { days, beginnings } = tables.get(cycle) ?? makeTable(cycle);
  const at = lastAtOrBefore(beginnings, instant);
  return at < 0 || at === days.length - 1 ? dayOf(instant, cycle.timeZone) : days[at]!;
}

function makeTable(cycle: Cycle): DayTable {
  const first = addDays(cycle.startsOn, -daysBefore);
  const count = daysBetween(first, cycle.endsOn) + daysAfter;
  const days = Array.from({ length: count }, (_, at) => addDays(first, at));
  const beginnings = days.map((day) => instantOf(day, 0, cycle.timeZone));
  const table = { days, beginnings };
  tables.set(cycle, table);
  return table;
}
