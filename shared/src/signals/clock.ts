import {
  afterWorkingHours,
  hoursADay,
  type WorkingTime,
  workingHours,
} from '../cadence/working-time.ts';

/** How much of the time that there is for something is gone. */
export interface Clock {
  /** When it began to run, milliseconds since 1970 UTC. */
  readonly since: number;
  /** Working hours that there are, and those that are gone; more than there are once it is over. */
  readonly limitHours: number;
  readonly goneHours: number;
  /** Share of them that is gone: 1 at the end, more beyond it. */
  readonly gone: number;
  readonly isOver: boolean;
  /** The instant at which it ends, where one was given; else it follows from the hours. */
  readonly dueAt?: number;
  /** When work is done while it runs. */
  readonly time: WorkingTime;
}

/**
 * A clock of so many working hours, looked at `now`. Instants are milliseconds since 1970 UTC. A
 * clock without hours is over at once.
 */
export function clockOf(since: number, limitHours: number, now: number, time: WorkingTime): Clock {
  const goneHours = workingHours(since, now, time);
  const gone = limitHours > 0 ? goneHours / limitHours : Number(goneHours > 0);
  return { since, limitHours, goneHours, gone, isOver: goneHours > limitHours, time };
}

/**
 * A clock that ends at an instant that was given, looked at `now`. From then on it is over, on a day
 * without work too.
 */
export const clockUntil = (
  since: number,
  dueAt: number,
  now: number,
  time: WorkingTime,
): Clock => ({
  ...clockOf(since, workingHours(since, dueAt, time), now, time),
  dueAt,
  isOver: now > dueAt,
});

/** When a clock is over, milliseconds since 1970 UTC; `undefined` where nobody works for two years. */
export const dueAtOf = ({ since, limitHours, dueAt, time }: Clock): number | undefined =>
  dueAt ?? afterWorkingHours(since, limitHours, time);

/** What a clock shows: `3 h left`, `2 d over`; days are working days, begun ones not counted. */
export function clockWords({ limitHours, goneHours, isOver, time }: Clock): string {
  const day = hoursADay(time);
  const apart = Math.abs(limitHours - goneHours);
  const word = isOver ? 'over' : 'left';
  if (apart < 1) return `under 1 h ${word}`;
  return day > 0 && apart >= day
    ? `${Math.floor(apart / day)} d ${word}`
    : `${Math.floor(apart)} h ${word}`;
}
