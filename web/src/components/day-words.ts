const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

// Written out rather than left to the browser, whose English has four letters for September alone.
const partsOf = (day: string) => {
  const date = new Date(`${day}T00:00:00Z`);
  const month = MONTHS[date.getUTCMonth()] ?? '';
  return {
    weekday: WEEKDAYS[date.getUTCDay()] ?? '',
    date: date.getUTCDate(),
    month,
    short: month.slice(0, 3),
    year: date.getUTCFullYear(),
  };
};

let dayLookedAt: () => string | undefined = () => undefined;

/**
 * From which day all others are seen, `2026-08-20`: only those of its year are said without theirs.
 * The whole screen has one such day, so it is said once; until it is, no year is.
 */
export function seeDaysFrom(day: () => string | undefined): void {
  dayLookedAt = day;
}

/** ` 2190`, or nothing for the year that one looks from. */
function yearUnlessPlain(year: number): string {
  const from = dayLookedAt()?.slice(0, 4);
  return from === undefined || Number(from) === year ? '' : ` ${year}`;
}

/** `19 Aug`, with its year when that is not the one looked from. Days are given as `2026-08-19`. */
export function dayOfMonth(day: string): string {
  const { date, short, year } = partsOf(day);
  return `${date} ${short}${yearUnlessPlain(year)}`;
}

/** `Thu 20 Aug`, with its year when that is not the one looked from. */
export function dayShort(day: string): string {
  return `${partsOf(day).weekday} ${dayOfMonth(day)}`;
}

/** `14 Aug 2026` */
export function dayOfYear(day: string): string {
  const { date, short, year } = partsOf(day);
  return `${date} ${short} ${year}`;
}

/** `14 August 2026` */
export function dayInFull(day: string): string {
  const { date, month, year } = partsOf(day);
  return `${date} ${month} ${year}`;
}

/** `Aug` */
export function monthShort(day: string): string {
  return partsOf(day).short;
}
