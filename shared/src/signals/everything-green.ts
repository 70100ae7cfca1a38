import { bareNumber, countInWords, days } from '../kernel/figures.ts';
import { explain, term } from './provenance.ts';
import { answersTo, type Question, type Subject } from './question.ts';
import type { Thresholds } from './thresholds.ts';

/** For how long an objective has been told as on track. */
export interface GreenFor {
  /** Calendar days without a break; absent where it is not told so now. */
  readonly days?: number;
  /** Positions of the words that say so. */
  readonly events: readonly number[];
}

/**
 * Asks a team when all its objectives, one at the least, have been told as on track for weeks. The
 * one that joined last decides for how long.
 */
export function everythingGreen(
  subject: Subject,
  objectives: readonly GreenFor[],
  { everythingGreen: { weeks } }: Pick<Thresholds, 'everythingGreen'>,
): Question | undefined {
  const told = objectives.flatMap((each) => each.days ?? []);
  const least = weeks * 7;
  const shortest = Math.min(...told);
  if (told.length === 0 || told.length < objectives.length || shortest < least) return undefined;
  const whole = Math.floor(shortest / 7);
  const evidence = [
    term('Objectives told as on track', `${told.length} of ${objectives.length}`),
    term('All of them for', days(shortest)),
  ];
  return {
    signal: 'everythingGreen',
    subject,
    whom: 'team',
    question: `Everything you pursue has been told as on track for ${countInWords(whole)} ${whole === 1 ? 'week' : 'weeks'}. Where would you look for what nobody sees yet?`,
    evidence,
    answers: answersTo.everythingGreen,
    explained: explain(
      shortest,
      'fewest days that an objective of the team has been told as on track, asked from weeks × 7 on',
      `min(${told.map((each) => bareNumber(each, 0)).join(', ')}) = ${days(shortest)}, asked from ${bareNumber(weeks, 0)} × 7 = ${days(least)}`,
      evidence,
      { events: objectives.flatMap(({ events }) => events) },
    ),
  };
}
