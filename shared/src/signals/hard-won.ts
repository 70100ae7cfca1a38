import { countInWords } from '../kernel/figures.ts';
import type { Thresholds } from './thresholds.ts';

/** What tells that a result did not fall into anybody's lap. */
export interface HardWonFacts {
  /** Confidences in the order of time; weeks count from 1. */
  readonly confidences: readonly { readonly week: number; readonly confidence: number }[];
  /** Days that resolved blockers of severity high or urgent stood. Absent when there was none. */
  readonly blockedDays?: number;
  /** Chance that the values gave at the middle of the cycle, 0 to 1. */
  readonly chanceAtMiddle?: number;
}

/**
 * Why a result was hard-won, in words, or `undefined`: confidence fell low after the weeks of
 * settling in, a serious blocker was resolved on it, or the values gave it little chance at the
 * middle of the cycle.
 */
export function hardWon(
  facts: HardWonFacts,
  { stretch }: Pick<Thresholds, 'stretch'>,
): string | undefined {
  const lowest = lowestConfidence(facts, stretch.settlingWeeks);
  const reasons: string[] = [];
  if (lowest && lowest.confidence <= stretch.hardWonConfidence)
    reasons.push(`confidence was ${lowest.confidence} of 10 in week ${lowest.week}`);
  if (facts.blockedDays !== undefined) reasons.push(blockedInWords(facts.blockedDays));
  if (facts.chanceAtMiddle !== undefined && facts.chanceAtMiddle < stretch.hardWonChance)
    reasons.push('at the middle of the cycle the values spoke against it');
  return reasons.length === 0 ? undefined : listed(reasons);
}

/** The lowest confidence after the weeks of settling in, the first such week. */
export function lowestConfidence(facts: HardWonFacts, settlingWeeks: number) {
  const settled = facts.confidences.filter(({ week }) => week > settlingWeeks);
  return settled.reduce<(typeof settled)[number] | undefined>(
    (lowest, said) => (lowest && lowest.confidence <= said.confidence ? lowest : said),
    undefined,
  );
}

const listed = (reasons: readonly string[]): string =>
  reasons.length < 2
    ? (reasons[0] ?? '')
    : `${reasons.slice(0, -1).join(', ')} and ${reasons.at(-1)}`;

function blockedInWords(days: number): string {
  if (days < 1) return 'a serious blocker was cleared on the way';
  return days === 1
    ? 'it stood blocked for a day'
    : `it stood blocked for ${countInWords(days)} days`;
}
