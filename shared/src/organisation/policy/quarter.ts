/**
 * The calendar quarter (UTC) of an instant, such as `2026-Q3`. Quarters compare as text.
 *
 * @param instant milliseconds since 1970 UTC
 */
export function quarterOf(instant: number): string {
  const day = new Date(instant);
  return named(day.getUTCFullYear() * 4 + Math.floor(day.getUTCMonth() / 3));
}

/**
 * The quarter that lies `count` quarters before another one.
 *
 * @param quarter such as `2026-Q3`
 * @param count whole number, 0 or more
 */
export function quartersBefore(quarter: string, count: number): string {
  return named(Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1 - count);
}

// Four digits, so that quarters compare as text whatever the year.
const named = (since0: number): string =>
  `${String(Math.floor(since0 / 4)).padStart(4, '0')}-Q${(since0 % 4) + 1}`;
