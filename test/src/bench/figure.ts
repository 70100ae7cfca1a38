/** One measured figure. Times and rates swing with the machine, so what counts is the ratio. */
export interface BenchFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The figure against what it is held to in the same run. */
  readonly ratio?: number;
  /** What the ratio, or without one the value, should be at least. */
  readonly aim?: number;
  /** The same, at most. */
  readonly limit?: number;
}

/** Whether a figure reaches what it aims for; `undefined` when it aims for nothing. */
export function reaches({ value, ratio = value, aim, limit }: BenchFigure): boolean | undefined {
  if (aim === undefined && limit === undefined) return undefined;
  return ratio >= (aim ?? Number.NEGATIVE_INFINITY) && ratio <= (limit ?? Number.POSITIVE_INFINITY);
}

/** The value below which a share of the sorted samples lie. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
