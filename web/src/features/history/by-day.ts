import type { Day } from '@cairn/shared/kernel/calendar';
import { dayAt } from '../../app/instant-words.ts';

/** Events of one day, in the order given. */
export interface DayOfEvents<Event> {
  readonly day: Day;
  readonly events: readonly Event[];
}

/** Groups events by the day on which they were learned, in a time zone; keeps their order. */
export function byDay<Event extends { readonly recordedAt: string }>(
  events: readonly Event[],
  timeZone: string,
): DayOfEvents<Event>[] {
  const days = Map.groupBy(events, (event) => dayAt(event.recordedAt, timeZone));
  return [...days].map(([day, ofDay]) => ({ day, events: ofDay }));
}
