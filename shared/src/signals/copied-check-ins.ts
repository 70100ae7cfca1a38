import { bareNumber, countInWords } from '../kernel/figures.ts';
import { explain, inOrder, term } from './provenance.ts';
import { answersTo, type Question, type Subject } from './question.ts';
import type { Thresholds } from './thresholds.ts';

export interface ComparedCheckIn {
  /**
   * Likeness to the note before it, 0 to 1, taken when it was written: the notes themselves may
   * be sealed by now. Absent when either had no words.
   */
  readonly likeness?: number;
  readonly value?: number;
  readonly event?: number;
}

export interface CopiedCheckInsInput {
  readonly subject: Subject;
  /** Oldest first. */
  readonly checkIns: readonly ComparedCheckIn[];
  readonly thresholds: Pick<Thresholds, 'copiedCheckIns'>;
}

/** Asks the owner when the last notes were alike, pair by pair, and the value stayed the same. */
export function copiedCheckIns(input: CopiedCheckInsInput): Question | undefined {
  const { likeness: least, pairs } = input.thresholds.copiedCheckIns;
  const wanted = Math.max(1, pairs);
  // Two pairs are three check-ins; the first of them is only compared with.
  const recent = input.checkIns.slice(-(wanted + 1));
  const compared = recent.slice(1).map((checkIn) => checkIn.likeness ?? 0);
  const value = recent.at(-1)?.value;
  if (compared.length < wanted || value === undefined) return undefined;
  if (recent.some((checkIn) => checkIn.value !== value)) return undefined;
  const lowest = Math.min(...compared);
  if (lowest < least) return undefined;

  const evidence = compared.map((like, place) =>
    term(`Likeness of notes ${place + 1} and ${place + 2}`, bareNumber(like, 2)),
  );
  return {
    signal: 'copiedCheckIns',
    subject: input.subject,
    whom: 'owner',
    question: `The last ${countInWords(recent.length)} notes say much the same, and the value has stayed. What would be the first thing to show a change?`,
    evidence,
    answers: answersTo.copiedCheckIns,
    explained: explain(
      lowest,
      'least likeness of neighbouring notes: words in both ÷ words in either',
      `least of ${compared.map((like) => bareNumber(like, 2)).join(', ')} = ${bareNumber(lowest, 2)}`,
      evidence,
      { events: inOrder(recent.flatMap(({ event }) => event ?? [])) },
    ),
  };
}
