import { lastAtOrBefore } from '../kernel/timeline.ts';
import type { Cycle } from '../strategy/cycle/aggregate.ts';
import { startOf } from './cycle-days.ts';
import { dueInstants } from './due-instants.ts';

/** A check-in that is owed: by when, and since when it has been open. */
export interface CheckInDue {
  /** Milliseconds since 1970 UTC. Before now when it is overdue. */
  readonly dueAt: number;
  readonly overdue: boolean;
  /** Share of the time from its opening to `dueAt` that is gone, 0 to 1. */
  readonly gone: number;
  /** The due instant before it, or the cycle's start: a word after that counts. */
  readonly since: number;
}

/** How long before it is due a check-in is asked for, in milliseconds. */
export const asksBeforeMs = 2 * 86_400_000;

/** How long after it was due a word counts as late, not as an early one for the next. */
const graceMs = 3 * 86_400_000;

/**
 * Whether a key result owes a word at an instant, given when its last word and the one before it
 * were said. A late word settles what was due and shifts nothing: the next is due as usual. Missed
 * weeks are one debt, which one word settles.
 */
export function checkInDue(
  cycle: Cycle,
  [last = Number.NEGATIVE_INFINITY, beforeLast = Number.NEGATIVE_INFINITY]: readonly (
    | number
    | undefined
  )[],
  now: number,
): CheckInDue | undefined {
  const instants = dueInstants(cycle);
  const start = startOf(cycle);
  const passed = lastAtOrBefore(instants, now);
  const previous = instants[passed];
  const beforePrevious = instants[passed - 1] ?? start;
  // The first week is for settling in: its word can still be given with the second.
  if (previous !== undefined && last <= beforePrevious && passed > 0)
    return { dueAt: previous, overdue: true, gone: 1, since: beforePrevious };
  const next = instants[passed + 1];
  if (next === undefined || now < next - asksBeforeMs) return undefined;
  const since = previous ?? start;
  const wasLate = passed > 0 && beforeLast <= beforePrevious && last <= since + graceMs;
  if (last > since && !wasLate) return undefined;
  const gone = 1 - (next - now) / (next - since);
  return { dueAt: next, overdue: false, gone: Math.max(0, Math.min(1, gone)), since };
}

/** The due instant after now, or `undefined` when the cycle has none left. */
export function nextDue(cycle: Cycle, now: number): number | undefined {
  const instants = dueInstants(cycle);
  return instants[lastAtOrBefore(instants, now) + 1];
}

/** The last due instant at or before now; the cycle's start before the first. */
export function previousDue(cycle: Cycle, now: number): number {
  const instants = dueInstants(cycle);
  return instants[lastAtOrBefore(instants, now)] ?? startOf(cycle);
}
