import { asksBeforeMs } from '@cairn/shared/cadence/check-in-due';
import { addDays, type Day, daysBetween, wallClock } from '@cairn/shared/kernel/calendar';
import { dayInFull, dayOfMonth, dayShort } from '../../components/day-words.ts';
import type { Step } from './step.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** How long a stop takes somebody who looks, thinks and presses a few keys. */
const SECONDS_EACH = 13;

/** `due today 18:00`, `due Fri 21 Aug 18:00`, `was due Thu 13 Aug`, or that it comes before its time. */
export function dueWords(step: Step, today: Day): string {
  if (!step.isDue) return 'before its time';
  const { day, hour } = wallClock(Date.parse(step.dueAt), step.objective.timeZone);
  if (step.overdue) return day === today ? 'was due earlier today' : `was due ${dayShort(day)}`;
  const away = daysBetween(today, day);
  const when = away === 0 ? 'today' : away === 1 ? 'tomorrow' : dayShort(day);
  return `due ${when} ${clockWords(hour)}`;
}

const clockWords = (hour: number) => {
  const minutes = Math.round(hour * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
};

/** `about 40 s left to do`, by how many stops still want an Enter. */
export function leftWords(stops: number): string {
  const seconds = Math.max(10, Math.round((stops * SECONDS_EACH) / 10) * 10);
  return seconds <= 90
    ? `about ${seconds}\u2009s left to do`
    : `about ${Math.round(seconds / 60)}\u2009min left to do`;
}

/** `Draft kept 10:41`, by the clock on this device; `Draft kept 13 Aug` on another day. */
export function keptWords(savedAt: number, now: number): string {
  const isToday = new Date(savedAt).toDateString() === new Date(now).toDateString();
  return `Draft kept ${isToday ? deviceClock(savedAt) : dayOfMonth(deviceDay(savedAt))}`;
}

function deviceDay(at: number): Day {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** `10:41`, by the clock on this device. */
export function deviceClock(at: number): string {
  const date = new Date(at);
  return `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`;
}

/** `Thursday 27 August` */
export const dayAloud = (day: Day): string => {
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return `${weekday} ${dayInFull(day).replace(/ \d{4}$/, '')}`;
};

/**
 * The day on which the next word is due once all is said: the coming due day, or the one a week
 * after it when the word for the coming one is already in, as it is when that day is at most two
 * days away. Undefined when the cycle has none left.
 */
export function nextWordOn(
  nextDueAt: string | null,
  now: number,
  cycle: { readonly endsOn: Day; readonly timeZone: string },
): Day | undefined {
  if (!nextDueAt) return undefined;
  const dueAt = Date.parse(nextDueAt);
  const { day } = wallClock(dueAt, cycle.timeZone);
  const next = dueAt - now > asksBeforeMs ? day : addDays(day, 7);
  return next <= cycle.endsOn ? next : undefined;
}
