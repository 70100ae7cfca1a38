import { bareNumber, countInWords } from '../kernel/figures.ts';
import { explain, term } from './provenance.ts';
import { answersTo, type Question, type Subject } from './question.ts';
import type { Thresholds } from './thresholds.ts';

/** What was said of a key result some weeks ago and since. Those without a word then are left out. */
export interface WordsApart {
  /** 0 to 10. */
  readonly before: number;
  readonly now: number;
  /** Positions of the two check-ins in the log. */
  readonly events: readonly number[];
}

export interface TooQuietInput {
  readonly subject: Subject;
  readonly keyResults: readonly WordsApart[];
  /** How often in these weeks somebody told of something in the way, or asked for something. */
  readonly told: number;
  readonly thresholds: Pick<Thresholds, 'tooQuiet'>;
}

/** Asks the owner when confidence fell over some weeks in which nothing was told to be in the way. */
export function tooQuiet({
  subject,
  keyResults,
  told,
  thresholds: { tooQuiet: policy },
}: TooQuietInput): Question | undefined {
  const fallen = keyResults
    .filter(({ before, now }) => before > now && before - now >= policy.fall)
    .toSorted((a, b) => b.before - b.now - (a.before - a.now));
  const [deepest] = fallen;
  if (!deepest || told > 0) return undefined;
  const { before, now } = deepest;
  const weeks = `${countInWords(policy.weeks)} ${policy.weeks === 1 ? 'week' : 'weeks'}`;
  const evidence = [
    ...fallen.map((each) =>
      term('Confidence', `${bareNumber(each.before, 0)} → ${bareNumber(each.now, 0)} of 10`),
    ),
    term('Told to be in the way, or asked for', '0'),
  ];
  return {
    signal: 'tooQuiet',
    subject,
    whom: 'owner',
    alsoSeen: { by: 'leader', afterDays: policy.leaderAfterDays },
    question: `In ${weeks} confidence went from ${countInWords(before)} to ${countInWords(now)} of ten, and nothing was told to be in the way. What has not found its words yet?`,
    evidence,
    answers: answersTo.tooQuiet,
    explained: explain(
      before - now,
      `confidence ${weeks} ago − confidence now, asked from ${bareNumber(policy.fall, 0)} on where nothing was told`,
      `${bareNumber(before, 0)} − ${bareNumber(now, 0)} = ${bareNumber(before - now, 0)}`,
      evidence,
      { events: fallen.flatMap(({ events }) => events) },
    ),
  };
}
