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

/** When a clock is over, milliseconds since 1970 UTC; `undefined` where nobody works for two years. */
export const dueAtOf = ({ since, limitHours, time }: Clock): number | undefined =>
  afterWorkingHours(since, limitHours, time);

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
