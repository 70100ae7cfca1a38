import { bareNumber, countInWords } from '../kernel/figures.ts';
import { explain, term } from './provenance.ts';
import { answersTo, type Question, type Subject } from './question.ts';
import type { Thresholds } from './thresholds.ts';

/** Something required of another team that had no yes when the objective was committed, nor has one. */
export interface Unconfirmed {
  readonly team: string;
  /** What is said of it instead of a yes. */
  readonly stage: 'requested' | 'offered' | 'declined';
  /** Positions of its events in the log. */
  readonly events: readonly number[];
}

const words: Readonly<Record<Unconfirmed['stage'], string>> = {
  requested: 'no answer',
  offered: 'something else offered',
  declined: 'declined',
};

/**
 * Asks the owner of an objective that was committed while something that it cannot do without was
 * neither accepted nor promised, for as long as it is neither.
 *
 * @param committedAt milliseconds since 1970 UTC
 */
export function unconfirmedAtCommit(
  subject: Subject,
  unconfirmed: readonly Unconfirmed[],
  committedAt: number,
  { dependencies }: Pick<Thresholds, 'dependencies'>,
): Question | undefined {
  const count = unconfirmed.length;
  if (count === 0) return undefined;
  const evidence = unconfirmed.map(({ team, stage }) => term(team, words[stage]));
  const what = count === 1 ? 'something' : `${countInWords(count)} things`;
  return {
    signal: 'unconfirmed',
    subject,
    whom: 'owner',
    alsoSeen: { by: 'leader', afterDays: dependencies.leaderAfterDays },
    question: `It was committed before another team had said yes to ${what} that it cannot do without. What does it rest on until they do?`,
    evidence,
    answers: answersTo.unconfirmed,
    since: committedAt,
    explained: explain(
      count,
      'required dependencies without a yes at the commit and since, asked from one on',
      bareNumber(count, 0),
      evidence,
      { events: unconfirmed.flatMap(({ events }) => events) },
    ),
  };
}
