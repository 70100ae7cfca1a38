import { bareNumber, days } from '../kernel/figures.ts';
import { explain, type Provenance, term } from './provenance.ts';
import { answersTo, type Question, type Subject } from './question.ts';
import type { Thresholds } from './thresholds.ts';

export interface StaleGreenInput {
  readonly subject: Subject;
  /** Last confidence, 0 to 10. Absent when there has been no word yet. */
  readonly confidence?: number;
  /**
   * Days that count (holidays and leave left out) since the last piece of news: a value that
   * moved, evidence, a win, a learning, or what came of a bet. A repeated word is no news.
   */
  readonly daysSinceNews: number;
  /** Days from one due check-in to the next. */
  readonly cadenceDays: number;
  readonly thresholds: Pick<Thresholds, 'confidence' | 'staleGreen'>;
  readonly provenance?: Provenance<'confidence' | 'news'>;
}

/** Asks the owner when the last word was green and nothing has been heard to support it for long. */
export function staleGreen(input: StaleGreenInput): Question | undefined {
  const { confidence, cadenceDays, thresholds, provenance } = input;
  const limit = thresholds.staleGreen.cadences * cadenceDays;
  if (confidence === undefined || confidence < thresholds.confidence.onTrack) return undefined;
  // Of what is not green nobody counts the days.
  const { daysSinceNews } = input;
  if (daysSinceNews < limit) return undefined;

  const age = days(daysSinceNews);
  const said = bareNumber(confidence, 0);
  const evidence = [
    term('Last word', `${said} of 10`, provenance?.sources?.confidence),
    term('Since the last news', age, provenance?.sources?.news),
    term('Rhythm', days(cadenceDays)),
  ];
  return {
    signal: 'staleGreen',
    subject: input.subject,
    whom: 'owner',
    alsoSeen: { by: 'leader', afterDays: thresholds.staleGreen.leaderAfterDays },
    question: `The last word was ${said} of 10, and ${bareNumber(daysSinceNews, 0)} days have gone by without news. What would you say today?`,
    evidence,
    answers: answersTo.staleGreen,
    explained: explain(
      daysSinceNews,
      'days since the last news, asked from cadences × rhythm on',
      `${age}, asked from ${bareNumber(thresholds.staleGreen.cadences, 0)} × ${bareNumber(cadenceDays, 0)} = ${days(limit)}`,
      evidence,
      provenance,
    ),
  };
}
