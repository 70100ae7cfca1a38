import { type Day, daysBetween, isDay } from '@cairn/shared/kernel/calendar';

/** Weeks from a first to a last day, the last one perhaps not whole; undefined when there are none. */
export function weeksOf(startsOn: Day, endsOn: Day): number | undefined {
  if (!isDay(startsOn) || !isDay(endsOn) || endsOn <= startsOn) return undefined;
  return Math.ceil((daysBetween(startsOn, endsOn) + 1) / 7);
}
