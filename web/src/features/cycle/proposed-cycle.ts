import { addDays, type Day, daysBetween } from '@cairn/shared/kernel/calendar';

/** What a cycle is planned with. */
export interface CycleDraft {
  readonly name: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly timeZone: string;
  /** 1 is Monday, 7 is Sunday. */
  readonly checkInWeekday: number;
  /** 0 to 23, in the cycle's time zone. */
  readonly checkInHour: number;
  /** As typed: days apart by commas or spaces. */
  readonly holidays: string;
}

const FRIDAY = 5;
const AFTERNOON = 16;

/**
 * A quarter to start from: the one that `today` lies in while at least half of it is left, else the
 * one after it. Check-ins on Friday at 16:00.
 */
export function proposedCycle(today: Day, timeZone: string): CycleDraft {
  const quarter = quarterOf(today);
  const half = daysBetween(quarter.startsOn, quarter.endsOn) / 2;
  const chosen =
    daysBetween(today, quarter.endsOn) >= half ? quarter : quarterOf(addDays(quarter.endsOn, 1));
  return {
    ...chosen,
    timeZone,
    checkInWeekday: FRIDAY,
    checkInHour: AFTERNOON,
    holidays: '',
  };
}

function quarterOf(day: Day): Pick<CycleDraft, 'name' | 'startsOn' | 'endsOn'> {
  const year = Number(day.slice(0, 4));
  const quarter = Math.floor((Number(day.slice(5, 7)) - 1) / 3);
  const first = (index: number) =>
    `${year + Math.floor(index / 4)}-${String((index % 4) * 3 + 1).padStart(2, '0')}-01`;
  return {
    name: `${year}-Q${quarter + 1}`,
    startsOn: first(quarter),
    endsOn: addDays(first(quarter + 1), -1),
  };
}

/** The days that were typed as holidays, each once, in order. Words that are no day are kept. */
export function holidaysOf(typed: string): string[] {
  return [...new Set(typed.split(/[\s,;]+/).filter(Boolean))].sort();
}
