import type { Explained } from '../kernel/explained.ts';
import { explain, type Provenance, term } from './provenance.ts';
import { wayCovered } from './way.ts';

export interface SteadyProgressInput {
  readonly baseline: number;
  readonly target: number;
  /** Words in the order in which they were true, each with its week of the cycle, from 1. */
  readonly values: readonly { readonly week: number; readonly value: number }[];
  /** Whole weeks that are over, 1 or more. */
  readonly weeks: number;
  readonly provenance?: Provenance;
}

export interface SteadyProgress {
  /** Weeks at whose end the value was nearer to its target than at their beginning, 0 to `weeks`. */
  readonly nearer: number;
  readonly weeks: number;
  /** The most weeks in a row in which it was not, 0 to `weeks`. */
  readonly longestStill: number;
}

/**
 * How steadily a value came nearer to its target: weeks that brought it nearer ÷ weeks that are
 * over, and the longest run without one. A week without a word brought nothing.
 */
export function steadyProgress(input: SteadyProgressInput): Explained<SteadyProgress> {
  const { baseline, target, values, weeks, provenance } = input;
  let way = wayCovered(baseline, target, baseline);
  const nearer: number[] = [];
  let still = 0;
  let longestStill = 0;
  for (let week = 1; week <= weeks; week += 1) {
    const last = values.findLast((one) => one.week === week);
    const reached = last ? wayCovered(baseline, target, last.value) : way;
    if (reached > way) nearer.push(week);
    still = reached > way ? 0 : still + 1;
    longestStill = Math.max(longestStill, still);
    way = reached;
  }
  return explain(
    { nearer: nearer.length, weeks, longestStill },
    'weeks at whose end it was nearer to its target ÷ weeks that are over',
    `${nearer.length} of ${weeks}`,
    [
      term('Nearer in week', nearer.length > 0 ? nearer.join(', ') : 'none'),
      term('Weeks that are over', String(weeks)),
      term('Longest run without', longestStill === 1 ? '1 week' : `${longestStill} weeks`),
    ],
    provenance,
  );
}
