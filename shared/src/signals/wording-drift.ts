import { tokensOf } from './tokens.ts';
import { clamp } from './way.ts';

/**
 * How far a wording has moved, 0 to 1: 1 − cosine of the two texts' word counts. 0 for the same
 * words in any order, 1 when no word is shared; two texts without a word have not moved.
 */
export function wordingDrift(committed: string, now: string): number {
  const before = countsOf(committed);
  const after = countsOf(now);
  if (before.size === 0 && after.size === 0) return 0;
  let product = 0;
  for (const [token, count] of before) product += count * (after.get(token) ?? 0);
  const lengths = Math.sqrt(squares(before) * squares(after));
  return lengths === 0 ? 1 : clamp(1 - product / lengths, 0, 1);
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokensOf(text)) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

const squares = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count * count, 0);
