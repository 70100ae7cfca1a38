import { bareNumber, countInWords, difference, share, type Unit } from '../kernel/figures.ts';
import { type HardWonFacts, hardWon, lowestConfidence } from './hard-won.ts';
import { explain, type Provenance, term } from './provenance.ts';
import { answersTo, type Question, type Subject } from './question.ts';
import { usualMove } from './stretch-evidence.ts';
import type { Thresholds } from './thresholds.ts';

export interface OpportunityKeyResult extends HardWonFacts {
  /** Share of the way covered, and expected today, not capped. */
  readonly covered: number;
  readonly expectedCovered: number;
  /** Last confidence, 0 to 10; absent when there has been no word yet. */
  readonly confidence?: number;
  /** Size of the way, and sizes of this metric's moves in earlier quarters. */
  readonly move?: {
    readonly size: number;
    readonly before: readonly number[];
    readonly unit: Unit;
  };
}

export interface StretchOpportunityInput {
  readonly subject: Subject;
  /** The live key results that have a plan. */
  readonly keyResults: readonly OpportunityKeyResult[];
  /** Days of the cycle that are gone, and all of them. */
  readonly daysGone: number;
  readonly daysInCycle: number;
  readonly thresholds: Pick<Thresholds, 'confidence' | 'stretch' | 'stretchOpportunity'>;
  readonly provenance?: Provenance;
}

/**
 * Asks the owner, while there is time left to use, whether something bigger is within reach: every
 * key result green and far ahead of its plan, before the given share of the cycle. The explained
 * figure is the smallest lead, in points of the way. `undefined` otherwise.
 */
export function stretchOpportunity(input: StretchOpportunityInput): Question | undefined {
  const { keyResults, thresholds, daysGone, daysInCycle } = input;
  const { pointsAhead, before, leaderAfterDays } = thresholds.stretchOpportunity;
  if (keyResults.length === 0 || daysGone >= before * daysInCycle) return undefined;
  if (keyResults.some(({ confidence = 0 }) => confidence < thresholds.confidence.onTrack))
    return undefined;
  const leads = keyResults.map((each) => (each.covered - each.expectedCovered) * 100);
  const least = Math.min(...leads);
  if (least < pointsAhead - 1e-9) return undefined;

  const reason = keyResults.flatMap((each) => hardWon(each, thresholds) ?? [])[0];
  const weeksLeft = Math.floor((daysInCycle - daysGone) / 7);
  const evidence = evidenceOf(input);
  return {
    signal: 'stretchOpportunity',
    subject: input.subject,
    whom: 'owner',
    alsoSeen: { by: 'leader', afterDays: leaderAfterDays },
    ...(reason && { recognition: `This was not a safe target: ${reason}.` }),
    question: `You are far ahead of plan with ${weeksInWords(weeksLeft)} to go. Is there something bigger within reach?`,
    evidence,
    answers: answersTo.stretchOpportunity,
    explained: explain(
      least,
      'least of (way covered − way expected), in points of the way',
      `least of ${leads.map((lead) => bareNumber(lead, 1)).join(', ')} = ${bareNumber(least, 1)}, asked from ${bareNumber(pointsAhead, 0)} on`,
      evidence,
      input.provenance,
    ),
  };
}

function evidenceOf({ keyResults, thresholds, daysGone }: StretchOpportunityInput) {
  const percents = (ways: readonly number[]) =>
    `${ways.map((way) => bareNumber(way * 100, 0)).join(', ')} %`;
  // Own plans expect different ways; the straight line expects one.
  const expected = [...new Set(keyResults.map((each) => share(each.expectedCovered)))];
  const lowest = lowestConfidence(
    { confidences: keyResults.flatMap((each) => each.confidences) },
    thresholds.stretch.settlingWeeks,
  );
  const moves = keyResults.flatMap(({ move }) => {
    const usual = usualMove(move?.before);
    return move && usual > 0
      ? [
          term(
            'Usual move in a quarter',
            `${difference(usual, move.unit)}, this one ${difference(move.size, move.unit)}`,
          ),
        ]
      : [];
  });
  return [
    term('Way covered', percents(keyResults.map((each) => each.covered))),
    term(`Plan for day ${daysGone}`, expected.join(', ')),
    ...moves,
    ...(lowest ? [term('Lowest confidence', `${lowest.confidence}, in week ${lowest.week}`)] : []),
  ];
}

const weeksInWords = (weeks: number): string =>
  weeks === 1 ? 'one week' : `${countInWords(weeks)} weeks`;
