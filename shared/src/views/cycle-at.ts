import { dayIn, startOf } from '../cadence/cycle-days.ts';
import { addDays, type Day, daysBetween } from '../kernel/calendar.ts';
import type { Cycle as SignalCycle } from '../signals/calendar-days.ts';
import type { Cycle } from '../strategy/cycle/aggregate.ts';
import { valueOfDay } from '../strategy/objective/aim-of.ts';
import type { Objective } from '../strategy/objective/state.ts';
import type { WorldView } from '../world-view.ts';

/** The cycle in which an instant lies; else the one before it, else the first to come. */
export function cycleAround(world: WorldView, instant: number): Cycle | undefined {
  const cycles = world.cycles();
  const begun = cycles.filter((cycle) => startOf(cycle) <= instant);
  return begun.at(-1) ?? cycles[0];
}

/** The same of the moment looked at. */
export const currentCycle = (world: WorldView): Cycle | undefined => cycleAround(world, world.now);

/**
 * What is committed in any cycle that is not closed: what is open there is still to be cleared, however
 * long its last day lies back, and however early it was planned.
 */
export const pursuedIn = (world: WorldView, { id, closedAt }: Cycle): readonly Objective[] =>
  closedAt === undefined ? world.objectivesIn(id).filter(({ stage }) => stage === 'committed') : [];

/** The same of all cycles, the earliest first. */
export const pursuedNow = (world: WorldView): readonly Objective[] =>
  world.cycles().flatMap((cycle) => pursuedIn(world, cycle));

/** A cycle as the signals read it: its first and last day, milliseconds since 1970 UTC. */
export const spanOf = (cycle: Cycle): SignalCycle => ({
  start: valueOfDay(cycle.startsOn),
  end: valueOfDay(cycle.endsOn),
});

export interface CyclePlace {
  readonly today: Day;
  /** Days of the cycle, first and last counted. */
  readonly days: number;
  /** Days that lie behind today, 0 to `days`. */
  readonly daysGone: number;
  /** Week that today lies in, counted from 1, and all of them. */
  readonly week: number;
  readonly weeks: number;
}

/** Where a moment stands in a cycle. Outside it, at its nearer end. */
export const placeIn = (cycle: Cycle, now: number): CyclePlace => placeOn(cycle, dayIn(cycle, now));

/** Where a calendar day of the cycle's time zone stands in it. */
export function placeOn(cycle: Cycle, today: Day): CyclePlace {
  const days = daysBetween(cycle.startsOn, cycle.endsOn) + 1;
  const daysGone = Math.min(days, Math.max(0, daysBetween(cycle.startsOn, today)));
  const weeks = Math.ceil(days / 7);
  return { today, days, daysGone, week: Math.min(weeks, Math.floor(daysGone / 7) + 1), weeks };
}

/** Week of the cycle, counted from 1, in which an instant lies; below 1 before its start. */
export const weekOf = (cycle: Cycle, instant: number): number =>
  Math.floor(daysBetween(cycle.startsOn, dayIn(cycle, instant)) / 7) + 1;

/** The instants at which the weeks of the cycle end, as calendar days. */
export const weekEnds = (cycle: Cycle): readonly Day[] =>
  Array.from({ length: placeOn(cycle, cycle.startsOn).weeks }, (_, week) => {
    const end = addDays(cycle.startsOn, week * 7 + 6);
    return end < cycle.endsOn ? end : cycle.endsOn;
  });
