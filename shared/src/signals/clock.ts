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
  /** When it is over, milliseconds since 1970 UTC; absent where nobody works for two years. */
  readonly dueAt?: number;
  readonly isOver: boolean;
  /** Hours of one working day, in which days are told. */
  readonly hoursADay: number;
}

/**
 * A clock of so many working hours, looked at `now`. Instants are milliseconds since 1970 UTC. A
 * clock without hours is over at once.
 */
export function clockOf(since: number, limitHours: number, now: number, time: WorkingTime): Clock {
  const goneHours = workingHours(since, now, time);
  const gone = limitHours > 0 ? goneHours / limitHours : Number(goneHours > 0);
  const dueAt = afterWorkingHours(since, limitHours, time);
  return {
    since,
    limitHours,
    goneHours,
    gone,
    dueAt,
    isOver: goneHours > limitHours,
    hoursADay: hoursADay(time),
  };
}

/** What a clock shows: `3 h left`, `2 d over`; days are working days, begun ones not counted. */
export function clockWords({ limitHours, goneHours, isOver, hoursADay }: Clock): string {
  const apart = Math.abs(limitHours - goneHours);
  const word = isOver ? 'over' : 'left';
  if (apart < 1) return `under 1 h ${word}`;
  return hoursADay > 0 && apart >= hoursADay
    ? `${Math.floor(apart / hoursADay)} d ${word}`
    : `${Math.floor(apart)} h ${word}`;
}
