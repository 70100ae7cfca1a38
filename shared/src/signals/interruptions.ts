/** A time in which a plan stood still, in days since its cycle began, with their fraction. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** Days of spans, which do not overlap, from the beginning of the cycle up to a day of it. */
export const daysInside = (spans: readonly DaySpan[] | undefined, day: number): number =>
  (spans ?? []).reduce(
    (days, { from, to }) => days + Math.max(0, Math.min(to, day) - Math.max(from, 0)),
    0,
  );

/** Days up to a day of the cycle that lie in none of the spans. */
export const daysOutside = (spans: readonly DaySpan[] | undefined, day: number): number =>
  day - daysInside(spans, day);
