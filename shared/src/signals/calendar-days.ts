import { dayMs } from '../kernel/calendar.ts';

/** A cycle by its first and its last day, both belonging to it; milliseconds since 1970 UTC. */
export interface Cycle {
  readonly start: number;
  readonly end: number;
}

/** Days between the calendar days of two instants, negative when the second is the earlier. */
export const daysBetween = (from: number, to: number): number =>
  Math.floor(to / dayMs) - Math.floor(from / dayMs);

/** First and last day counted: 29 June to 27 September is 91. Never below 1. */
export const daysInCycle = (cycle: Cycle): number =>
  Math.max(1, daysBetween(cycle.start, cycle.end) + 1);

/** Days of the cycle that lie behind today, none before it began: on 20 August 52 of 91. */
export const daysGone = (cycle: Cycle, today: number): number =>
  Math.min(daysInCycle(cycle), Math.max(0, daysBetween(cycle.start, today)));

/** Share of the cycle that lies behind today, 0 to 1. */
export const shareGone = (cycle: Cycle, today: number): number =>
  daysGone(cycle, today) / daysInCycle(cycle);
