/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

export const dayMs = 86_400_000;
export const hourMs = 3_600_000;

/** Whole days since 1970-01-01, for arithmetic on days. */
export function dayNumber(day: Day): number {
  const known = dayNumbers.get(day);
  if (known !== undefined) return known;
  const number = Date.parse(`${day}T00:00:00Z`) / dayMs;
  if (dayNumbers.size >= mostKept) dayNumbers.clear();
  dayNumbers.set(day, number);
  return number;
}

// A page asks for the same days over and over, and reading one costs more than all that is done with it.
const dayNumbers = new Map<Day, number>();
const mostKept = 10_000;

/**
 * The day so many days after 1970-01-01. A year has four figures: what lies beyond 9999-12-31 is
 * that day, and what lies before 0000-01-01 is that one.
 */
export const dayFromNumber = (number: number): Day =>
  new Date(within(number, firstDay, lastDay) * dayMs).toISOString().slice(0, 10);

const within = (number: number, least: number, most: number): number =>
  Math.min(Math.max(number, least), most);
const firstDay = Date.parse('0000-01-01') / dayMs;
const lastDay = Date.parse('9999-12-31') / dayMs;

/** The day so many days later, or earlier when negative; see `dayFromNumber` for the ends. */
export const addDays = (day: Day, days: number): Day => dayFromNumber(dayNumber(day) + days);

/** Whole days from one day to another; negative when the second is the earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** 1 for Monday to 7 for Sunday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** Whether the text is a day that exists: 2026-02-30 does not. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(dayNumber(text)) &&
  dayFromNumber(dayNumber(text)) === text;

/** Whether the platform knows the time zone. */
export function isTimeZone(name: string): boolean {
  try {
    formatterFor(name);
    return true;
  } catch {
    return false;
  }
}

/** The calendar day and the hour of an instant, as a clock on a wall in `timeZone` shows them. */
export function wallClock(instant: number, timeZone: string): WallClock {
  let ofZone = wallClocks.get(timeZone);
  if (!ofZone || ofZone.size >= mostKept) {
    ofZone = new Map();
    wallClocks.set(timeZone, ofZone);
  }
  let clock = ofZone.get(instant);
  if (!clock) {
    clock = read(instant, timeZone);
    ofZone.set(instant, clock);
  }
  return clock;
}

interface WallClock {
  readonly day: Day;
  readonly hour: number;
}

// The clocks of what is open are read from the same instants at every look.
const wallClocks = new Map<string, Map<number, WallClock>>();

function read(instant: number, timeZone: string): WallClock {
  const parts: Record<string, string> = {};
  for (const part of formatterFor(timeZone).formatToParts(instant)) parts[part.type] = part.value;
  return {
    day: `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}`,
    hour: Number(parts.hour) + Number(parts.minute) / 60 + Number(parts.second) / 3600,
  };
}

/** The calendar day of an instant (milliseconds since 1970 UTC) in a time zone. */
export const dayOf = (instant: number, timeZone: string): Day => wallClock(instant, timeZone).day;

/**
 * The instant at which a wall clock in `timeZone` shows `hour` on `day`. An hour that a change to
 * summer time skips is read as the hour after it; one that comes twice is the first. Of the first
 * and the last year that a day can name, some days are read as the nearest that every zone can show.
 */
export function instantOf(day: Day, hour: number, timeZone: string): number {
  const shown = within(dayNumber(day), firstShown, lastShown);
  const asUtc = shown * dayMs + hour * hourMs;
  const offsetAt = (instant: number) => {
    const seen = wallClock(instant, timeZone);
    return dayNumber(seen.day) * dayMs + Math.round(seen.hour * 3600) * 1000 - instant;
  };
  const before = offsetAt(asUtc - dayMs);
  const after = offsetAt(asUtc + dayMs);
  const early = asUtc - Math.max(before, after);
  if (before === after) return early;
  const late = asUtc - Math.min(before, after);
  if (early + offsetAt(early) === asUtc) return early;
  return late + offsetAt(late) === asUtc ? late : asUtc - before;
}

// A zone is looked at a day before and after, and may be most of a day away from UTC. Before the year
// 1 the figures of a wall clock count backwards.
const firstShown = Date.parse('0001-01-03') / dayMs;
const lastShown = Date.parse('9999-12-29') / dayMs;

const formatters = new Map<string, Intl.DateTimeFormat>();

// Making a formatter costs a thousand times what using one does.
function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}
