import type { Explained } from '../kernel/explained.ts';
import { bareNumber, days } from '../kernel/figures.ts';
import { explain, type Provenance, term } from './provenance.ts';
import type { Thresholds } from './thresholds.ts';

export interface EffectiveConfidenceInput {
  /** What was last said, 0 to 10. */
  readonly last: number;
  /** Days since then that count: holidays and leave stop the clock, so the caller leaves them out. */
  readonly countedDays: number;
  /** Days after a check-in on which the next one is due. */
  readonly dueAfterDays: number;
  readonly thresholds: Pick<Thresholds, 'decay'>;
  readonly provenance?: Provenance<'last'>;
}

/**
 * What the last word is still worth, 0 to 10: c₀ + (c − c₀) × 2^(−overdue ÷ h), where
 * overdue = max(0, age − due − grace). Nothing changes until the grace is over; from then on half
 * of what is left of the word goes every half-life, towards `unknown` and never past it.
 */
export function effectiveConfidence(input: EffectiveConfidenceInput): Explained {
  const { unknown, graceDays, halfLifeDays } = input.thresholds.decay;
  const overdue = Math.max(0, input.countedDays - input.dueAfterDays - graceDays);
  const kept = keptAfter(overdue, halfLifeDays);
  const value = unknown + (input.last - unknown) * kept;
  const last = bareNumber(input.last, 0);
  const prior = bareNumber(unknown, 0);
  return explain(
    value,
    'unknown + (last word − unknown) × 2^(−days overdue ÷ half-life)',
    `${prior} + (${last} − ${prior}) × 2^(−${bareNumber(overdue, 0)} ÷ ${bareNumber(halfLifeDays, 0)}) = ${bareNumber(value, 2)}`,
    [
      term('Last word', `${last} of 10`, input.provenance?.sources?.last),
      term('Age, days that count', days(input.countedDays)),
      term('Due after', days(input.dueAfterDays)),
      term('Grace', days(graceDays)),
      term('Half-life', days(halfLifeDays)),
      term('Unknown', `${prior} of 10`),
    ],
    input.provenance,
  );
}

/** Share of a word that is left, 1 to 0. Without a half-life it is gone as soon as it is overdue. */
const keptAfter = (overdue: number, halfLife: number): number =>
  overdue === 0 ? 1 : halfLife > 0 ? 2 ** (-overdue / halfLife) : 0;
