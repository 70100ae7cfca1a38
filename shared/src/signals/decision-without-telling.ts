import { bareNumber, countInWords } from '../kernel/figures.ts';
import { type Clock, clockWords } from './clock.ts';
import { explain, type Provenance, term } from './provenance.ts';
import type { Question } from './question.ts';

/** A question to whoever decided; the answer to it is an act, to tell them. */
export type DecisionQuestion = Pick<Question, 'question' | 'evidence' | 'explained'>;

export interface DecisionWithoutTellingInput {
  /** Since it was made, until those whom it concerns were told; absent once they were. */
  readonly clock: Clock | undefined;
  /** How many still have to be told, and how many were. */
  readonly untold: number;
  readonly told: number;
  readonly provenance?: Provenance;
}

/**
 * Asks whoever decided when the time to tell is over and somebody whom it concerns has not heard.
 * `undefined` where there is nothing to ask.
 */
export function decisionWithoutTelling({
  clock,
  untold,
  told,
  provenance,
}: DecisionWithoutTellingInput): DecisionQuestion | undefined {
  if (!clock?.isOver) return undefined;
  const one = bareNumber(clock.goneHours, 1);
  const whom =
    untold === 0
      ? 'anybody'
      : untold === 1
        ? 'the one who has not heard of it'
        : `the ${countInWords(untold)} who have not heard of it`;
  return {
    question: `What would it take to tell ${whom} what you decided?`,
    evidence: [
      term('Decided', clockWords(clock)),
      term('Told so far', bareNumber(told, 0)),
      term('Still to be told', bareNumber(untold, 0)),
    ],
    explained: explain(
      clock.goneHours,
      'working hours since it was made, against those to tell it in',
      `${one} h of ${bareNumber(clock.limitHours, 1)} h`,
      [term('Working hours since it was made', one)],
      provenance,
    ),
  };
}
