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

/** `19 Aug`. Days are given as `2026-08-19`. */
export function dayOfMonth(day: string): string {
  const { date, short } = partsOf(day);
  return `${date} ${short}`;
}

/** `Thu 20 Aug` */
export function dayShort(day: string): string {
  const { weekday, date, short } = partsOf(day);
  return `${weekday} ${date} ${short}`;
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
