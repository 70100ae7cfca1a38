import { addDays, type Day, daysBetween, isDay, weekdayOf } from '@cairn/shared/kernel/calendar';
import { dayOfMonth, dayOfYear, dayShort } from '../../components/day-words.ts';

/** A day, with `reading` when it is not plain from what stands in the field, or why it cannot be read. */
export type DayEntry =
  | { readonly ok: true; readonly day: Day; readonly reading?: string }
  | { readonly ok: false; readonly why: string };

export interface DayContext {
  readonly today: Day;
  /** The day said last, which `+7` counts from. Today when there is none. */
  readonly from?: Day | null;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'mon tue wed thu fri sat sun'.split(' ');
/** A day and a month without a year: the one nearest to today, looking half a year back. */
const LOOKS_BACK_DAYS = 183;

/** A day this close to the other needs no year to be read as itself. */
const NEAR_DAYS = 90;

/** A day as one would type it: `11 Sep`, with the year where it lies far from `near`. */
export const typedDay = (day: Day, near: Day): string =>
  Math.abs(daysBetween(near, day)) <= NEAR_DAYS ? dayOfMonth(day) : dayOfYear(day);

const read = (day: Day, more = ''): DayEntry => ({
  ok: true,
  day,
  reading: `= ${dayShort(day)}${more}`,
});
const no = (why: string): DayEntry => ({ ok: false, why });

/**
 * Reads a day as people type it: `11 Sep`, `Sep 11`, `11.9.`, `11/9`, `2026-09-11`, `Fri` for the
 * next Friday, `today`, `tomorrow`, `+7` and `-3` days from the day said last.
 */
export function readDay(typed: string, { today, from }: DayContext): DayEntry {
  const text = typed.normalize('NFKC').replace(/[−–]/g, '-').trim().toLowerCase();
  if (text === '') return no('Give a day.');
  if (text === 'today') return read(today);
  if (text === 'tomorrow') return read(addDays(today, 1));
  const moved = /^([+-])\s*(\d{1,3})\s*(d|days?|w|weeks?)?$/.exec(text);
  if (moved) return counted(moved, from ?? today, from ? ', from the day said last' : '');
  const weekday = WEEKDAYS.findIndex((name) => text.length >= 3 && isNameOf(text, name));
  if (weekday >= 0) return read(nextWeekday(today, weekday + 1));
  return readDate(text, today) ?? no(`“${typed.trim()}” is not a day. Try 11 Sep, Fri or +7.`);
}

function counted([, sign, count, unit]: RegExpExecArray, from: Day, more: string): DayEntry {
  const days = Number(count) * (unit?.startsWith('w') ? 7 : 1);
  return read(addDays(from, sign === '-' ? -days : days), more);
}

const FULL_WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const isNameOf = (text: string, short: string) =>
  FULL_WEEKDAYS.some((full) => full.startsWith(short) && full.startsWith(text));

const nextWeekday = (today: Day, weekday: number): Day =>
  addDays(today, (weekday - weekdayOf(today) + 7) % 7 || 7);

function readDate(text: string, today: Day): DayEntry | undefined {
  if (isDay(text)) return { ok: true, day: text };
  const numeric = /^(\d{1,2})[./-](\d{1,2})[./-]?(\d{4})?$/.exec(text);
  const worded = /^(\d{1,2})\.?\s*([a-z]{3,9})\.?,?\s*(\d{4})?$/.exec(text);
  const monthFirst = /^([a-z]{3,9})\.?\s*(\d{1,2}),?\s*(\d{4})?$/.exec(text);
  const [date, month, year] = numeric
    ? [numeric[1], Number(numeric[2]), numeric[3]]
    : worded
      ? [worded[1], monthOf(worded[2]), worded[3]]
      : [monthFirst?.[2], monthOf(monthFirst?.[1]), monthFirst?.[3]];
  if (!date || !month) return undefined;
  const inYear = (number: number) =>
    `${number}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (year)
    return isDay(inYear(Number(year))) ? { ok: true, day: inYear(Number(year)) } : undefined;
  const earliest = addDays(today, -LOOKS_BACK_DAYS);
  const thisYear = Number(earliest.slice(0, 4));
  const day = [thisYear, thisYear + 1]
    .map(inYear)
    .find((candidate) => isDay(candidate) && candidate >= earliest);
  if (!day) return undefined;
  return numeric || day.slice(0, 4) !== today.slice(0, 4)
    ? read(day, yearWords(day, today))
    : { ok: true, day };
}

const yearWords = (day: Day, today: Day) =>
  day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`;

function monthOf(name: string | undefined): number {
  if (!name) return 0;
  const place = MONTHS.indexOf(name.slice(0, 3));
  return place + 1;
}
