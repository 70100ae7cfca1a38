import { bareNumber, countInWords } from '../kernel/figures.ts';
import { explain, inOrder, term } from './provenance.ts';
import { answersTo, type Question, type Subject } from './question.ts';
import type { Thresholds } from './thresholds.ts';

export interface ThinCheckIn {
  /** Whether it gave a value and a confidence and nothing else at all. */
  readonly valueOnly: boolean;
  readonly event?: number;
}

export interface ThinCheckInsInput {
  readonly subject: Subject;
  /** Oldest first. */
  readonly checkIns: readonly ThinCheckIn[];
  readonly thresholds: Pick<Thresholds, 'thinCheckIns'>;
}

/** Asks the owner, and nobody else, when the last check-ins were all a value and no word. */
export function thinCheckIns(input: ThinCheckInsInput): Question | undefined {
  const least = Math.max(1, input.thresholds.thinCheckIns.inARow);
  const lastWithWords = input.checkIns.findLastIndex((checkIn) => !checkIn.valueOnly);
  const run = input.checkIns.slice(lastWithWords + 1);
  if (run.length < least) return undefined;
  const evidence = [term('Check-ins without a word', bareNumber(run.length, 0))];
  return {
    signal: 'thinCheckIns',
    subject: input.subject,
    whom: 'owner',
    question: `The last ${countInWords(run.length)} check-ins gave the number. What lies behind it?`,
    evidence,
    answers: answersTo.thinCheckIns,
    explained: explain(
      run.length,
      'check-ins in a row with a value alone',
      `${run.length}, asked from ${least} on`,
      evidence,
      { events: inOrder(run.flatMap(({ event }) => event ?? [])) },
    ),
  };
}
