import { type Day, daysBetween, wallClock } from '@cairn/shared/kernel/calendar';
import { dayInFull } from '../components/day-words.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The calendar day of an instant (ISO 8601) in a time zone. */
export const dayAt = (instant: string, timeZone: string): Day =>
  wallClock(Date.parse(instant), timeZone).day;

/** `18:00` in a time zone. */
export function clockAt(instant: string, timeZone: string): string {
  const minutes = Math.round(wallClock(Date.parse(instant), timeZone).hour * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** `Thursday` */
export const weekdayOf = (day: Day): string =>
  WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';

/** `13 August`, with its year when that is not the one of `today`. */
export function dateAloud(day: Day, today: Day): string {
  return day.slice(0, 4) === today.slice(0, 4)
    ? dayInFull(day).replace(/ \d{4}$/, '')
    : dayInFull(day);
}

/** `Thursday 13 August`, with its year when that is not the one of `today`. */
export const dayAloud = (day: Day, today: Day): string =>
  `${weekdayOf(day)} ${dateAloud(day, today)}`;

/** `today`, `yesterday`, or the date. */
export function lately(day: Day, today: Day): string {
  const away = daysBetween(day, today);
  return away === 0 ? 'today' : away === 1 ? 'yesterday' : dateAloud(day, today);
}
