import { clamp } from './way.ts';

export interface TrendPoint {
  /** When, in weeks from any origin. */
  readonly week: number;
  readonly value: number;
}

export interface Trend {
  /** Change per week. */
  readonly slope: number;
  /** Usual distance from the line: 1.4826 × the median absolute deviation of the residuals. */
  readonly scatter: number;
}

/** Ten minutes, in weeks. Values closer than that belong to one moment and have no slope. */
const sameMoment = 0.001;
/** A thousand weeks to either side: a date further off is a slip of the pen, not a trend. */
const widest = 1000;

/**
 * A line through points that a few wild values do not move: the median of the slopes of all pairs
 * (Theil, 1950; Sen, 1968) and the scatter around it, where 1.4826 makes the median absolute
 * deviation agree with a normal distribution's standard deviation. `undefined` without two points
 * at different times.
 */
export function robustTrend(points: readonly TrendPoint[]): Trend | undefined {
  const first = points[0]?.week ?? 0;
  const at = points.map(({ week, value }) => ({
    week: clamp(week - first, -widest, widest),
    value,
  }));
  const slopes: number[] = [];
  for (const [place, from] of at.entries())
    for (const to of at.slice(place + 1)) {
      const apart = to.week - from.week;
      if (Math.abs(apart) >= sameMoment) slopes.push((to.value - from.value) / apart);
    }
  if (slopes.length === 0) return undefined;
  const slope = median(slopes);
  const left = at.map(({ week, value }) => value - slope * week);
  const middle = median(left);
  return { slope, scatter: 1.4826 * median(left.map((rest) => Math.abs(rest - middle))) };
}

/** The middle of the numbers, or the mean of the two in the middle. 0 of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : upper / 2 + (sorted[half - 1] ?? 0) / 2;
}
