import type { Day } from '@cairn/shared/kernel/calendar';
import { dayShort } from '../../components/day-words.ts';

const HOUR = 3_600_000;

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
