/** One word: when, as a share of the cycle from 0 to 1, and what was said. */
export interface SparkPoint {
  readonly at: number;
  readonly value: number;
}

export const SPARK = { width: 108, height: 28, top: 3, bottom: 25 } as const;

const round = (n: number) => Math.round(n * 100) / 100;

/** Share of the cycle to px from the left. What lies outside the cycle stands at its edge. */
export const sparkX = (at: number) => round(Math.min(1, Math.max(0, at)) * SPARK.width);

/**
 * Value to px from the top, so that `values` fill the height from 25 up to 3. Values that are all
 * alike stand in the middle.
 */
export function sparkScale(values: readonly number[]): (value: number) => number {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const middle = (SPARK.top + SPARK.bottom) / 2;
  if (!(high > low)) return () => middle;
  const height = SPARK.bottom - SPARK.top;
  return (value) => round(SPARK.bottom - ((value - low) / (high - low)) * height);
}

/** The line through the points; as steps it keeps a value until the next one is said. */
export function sparkPath(
  points: readonly SparkPoint[],
  y: (value: number) => number,
  steps: boolean,
): string {
  return points
    .map((point, place) => {
      const at = sparkX(point.at);
      if (place === 0) return `M${at} ${y(point.value)}`;
      return steps ? `H${at}V${y(point.value)}` : `L${at} ${y(point.value)}`;
    })
    .join('');
}
