import { type Day, daysBetween } from '@cairn/shared/kernel/calendar';
import { dayShort } from '../../components/day-words.ts';

const HOUR = 3_600_000;

/** What a clock shows: the words, and the share of the time that is gone, from 0. */
export interface Remaining {
  readonly words: string;
  readonly gone: number;
}

/**
 * What remains until an instant, both in milliseconds since 1970 UTC: minutes and hours on the last
 * day, days up to the third, then `day`, the calendar day of the instant.
 */
export function remainingUntil(dueAt: number, now: number, day: Day): string {
  const left = dueAt - now;
  if (left <= 0) return `${span(-left)} over`;
  if (left >= 72 * HOUR) return dayShort(day);
  return `${span(left)} left`;
}

function span(ms: number): string {
  if (ms < HOUR) return `${Math.max(1, Math.round(ms / 60_000))}\u00a0min`;
  if (ms < 24 * HOUR) return `${Math.floor(ms / HOUR)}\u00a0h`;
  return `${Math.floor(ms / (24 * HOUR))}\u00a0d`;
}

/** What remains of a promise by calendar days: asked on one, wanted by another. */
export function remainingByDay(by: Day, asked: Day, today: Day): Remaining {
  const left = daysBetween(today, by);
  const all = Math.max(1, daysBetween(asked, by));
  const words =
    left < 0
      ? `${-left}\u00a0d over`
      : left === 0
        ? 'today'
        : left <= 2
          ? `${left}\u00a0d left`
          : dayShort(by);
  // A promise for today is near its end and not over.
  const gone = left < 0 ? 1 : Math.min(0.95, Math.max(0, 1 - left / all));
  return { words, gone };
}
