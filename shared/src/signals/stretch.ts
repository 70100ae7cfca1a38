import type { Explained } from '../kernel/explained.ts';
import { bareNumber } from '../kernel/figures.ts';
import { type HardWonFacts, hardWon } from './hard-won.ts';
import { explain, inOrder, term } from './provenance.ts';
import { answersTo, type Question, type Subject } from './question.ts';
import { type StretchFacts, stretchEvidence } from './stretch-evidence.ts';
import type { Thresholds } from './thresholds.ts';

export interface StretchKeyResult extends StretchFacts, HardWonFacts {
  /** Score at the close, 0 to 1. */
  readonly score: number;
}

export interface StretchInput {
  readonly subject: Subject;
  readonly kind: 'committed' | 'aspirational';
  readonly graded: boolean;
  readonly keyResults: readonly StretchKeyResult[];
  readonly thresholds: Pick<Thresholds, 'stretch'>;
}

/** What to make of an objective at its close. */
export type StretchOutcome =
  /** Not graded, or not every key result at 1.0: there is nothing to say here. */
  | { readonly outcome: 'none' }
  /** Committed and all of it done: that is what was promised. */
  | { readonly outcome: 'met' }
  | { readonly outcome: 'asked'; readonly asks: StretchAsks; readonly question: Question };

/** Which question: what made a hard one land, whether there was room, or simply what did it. */
export type StretchAsks = 'hardWon' | 'room' | 'neutral';

/**
 * The question to an objective that reached 1.0 in every key result. A committed one is simply
 * met. An aspirational one is asked what made it land: recognised first where any of it was
 * hard-won, asked about room where the mean evidence of its key results is strong, else asked
 * neutrally.
 */
export function stretchQuestion(input: StretchInput): StretchOutcome {
  const { graded, keyResults, thresholds } = input;
  const allInFull = keyResults.length > 0 && keyResults.every(({ score }) => score >= 1);
  if (!graded || !allInFull) return { outcome: 'none' };
  if (input.kind === 'committed') return { outcome: 'met' };

  const explained = meanEvidence(keyResults.map((facts) => stretchEvidence(facts, thresholds)));
  const recognised = keyResults.flatMap((facts) => hardWon(facts, thresholds) ?? [])[0];
  const asks = recognised
    ? 'hardWon'
    : explained.value >= thresholds.stretch.room - 1e-9
      ? 'room'
      : 'neutral';
  return {
    outcome: 'asked',
    asks,
    question: {
      signal: 'stretch',
      subject: input.subject,
      whom: 'team',
      alsoSeen: { by: 'leader', afterDays: thresholds.stretch.leaderAfterDays },
      ...(recognised && { recognition: `This was not a safe target: ${recognised}.` }),
      question: questionText[asks],
      evidence: explained.terms,
      answers: answersTo.stretch,
      explained,
    },
  };
}

const questionText: Readonly<Record<StretchAsks, string>> = {
  hardWon: 'You landed it in full all the same. What made the difference?',
  room: 'It landed in full, early and without much doubt. Was there room for more?',
  neutral: 'All of it landed. What made that happen?',
};

function meanEvidence(all: readonly Explained[]): Explained {
  const [only] = all;
  if (only && all.length === 1) return only;
  const value = all.reduce((sum, each) => sum + each.value, 0) / all.length;
  const sum = all.map((each) => bareNumber(each.value, 3)).join(' + ');
  return explain(
    value,
    'mean over the key results of their evidence for room',
    `(${sum}) ÷ ${all.length} = ${bareNumber(value, 3)}`,
    all.flatMap((each, place) => [
      term(`Key result ${place + 1}`, bareNumber(each.value, 3)),
      ...each.terms,
    ]),
    { events: inOrder(...all.map((each) => each.events)) },
  );
}
