/** No key result is this many ways beyond its target; past it the number says nothing more. */
const furthest = 1e9;

/**
 * Share of the way from baseline to target that a value has covered: (value − baseline) ÷
 * (target − baseline). Not capped at 0 or 1: values go back behind baselines and past targets. A
 * target below its baseline reads the same. Where baseline and target are equal there is no way:
 * 1 at the target, 0 anywhere else. Finite for any finite input, and never beyond ±1e9, so that
 * sums of ways stay finite too.
 */
export function wayCovered(baseline: number, target: number, value: number): number {
  if (baseline === target) return value === target ? 1 : 0;
  // Halved first, because the difference of two large values may be too large for a double.
  const whole = target / 2 - baseline / 2;
  if (whole === 0) return value === target ? 1 : 0;
  // + 0, so that the baseline itself never reads −0.
  return clamp((value / 2 - baseline / 2) / whole, -furthest, furthest) + 0;
}

/** The value at a share of the way: baseline + (target − baseline) × share. */
export const valueAt = (baseline: number, target: number, share: number): number =>
  // Two products in place of one difference, for the same reason.
  share === 1 || baseline === target ? target : baseline * (1 - share) + target * share;

/** The number, or the nearer of the two bounds when it lies outside them. */
export const clamp = (number: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, number));
