import type { Term } from '../kernel/explained.ts';
import { bareNumber, countInWords, days } from '../kernel/figures.ts';
import type { OverdueBlocker } from './evidence.ts';
import { explain, inOrder, term } from './provenance.ts';
import { answersTo, type Question, type Subject } from './question.ts';
import type { Thresholds } from './thresholds.ts';

/** The last word on a key result. */
export interface GreenWord {
  readonly subject: Subject;
  /** 0 to 10; absent before the first word. */
  readonly confidence?: number;
  /** Position of the check-in in the log. */
  readonly event?: number;
  readonly thresholds: Pick<Thresholds, 'confidence' | 'watermelon'>;
}

/** Something that a key result cannot do without, and that is declined or past its day. */
export interface Missing {
  readonly team: string;
  readonly why: 'pastItsDay' | 'declined';
  /** Since when, milliseconds since 1970 UTC, and how many whole days that is. */
  readonly since: number;
  readonly days: number;
  /** Positions of its events in the log. */
  readonly events: readonly number[];
}

// What lags behind the words is no value here, so that answer is not offered.
const [, ...answers] = answersTo.watermelon;

/** Asks the owner when the last word was green and something urgent is in the way past its clock. */
export function greenWhileBlocked(
  word: GreenWord,
  blockers: readonly OverdueBlocker[],
): Question | undefined {
  const urgent = blockers
    .filter(({ severity }) => severity === 'urgent')
    .toSorted((a, b) => b.overSince - a.overSince);
  const [latest] = urgent;
  if (!latest) return undefined;
  const hours = ({ goneHours }: OverdueBlocker) => bareNumber(goneHours, 0);
  return askOf(word, {
    since: latest.overSince,
    ask: 'something urgent has stood in its way for longer than there was time. How does it land if that stays?',
    value: latest.goneHours,
    formula: 'working hours gone, asked of green words once they are more than the clock has',
    filledIn: `${hours(latest)} h > ${bareNumber(latest.limitHours, 0)} h`,
    terms: urgent.map((each) =>
      term('Urgent blocker, working hours', `${hours(each)} of ${bareNumber(each.limitHours, 0)}`),
    ),
    events: urgent.flatMap(({ events }) => events),
  });
}

/** Asks the owner when the last word was green and what it cannot do without is not on its way. */
export function greenWhileWaiting(
  word: GreenWord,
  missing: readonly Missing[],
): Question | undefined {
  const [latest] = missing.toSorted((a, b) => b.since - a.since);
  if (!latest) return undefined;
  const isDeclined = latest.why === 'declined';
  return askOf(word, {
    since: latest.since,
    ask: isDeclined
      ? 'what it cannot do without was declined. What takes its place?'
      : 'what it cannot do without is past its day. How does it land if that comes later still?',
    value: latest.days,
    formula:
      'days since what is required was due, or was declined, asked of green words from the first on',
    filledIn: days(latest.days),
    terms: missing.map((each) =>
      term(
        `${each.team}, ${each.why === 'declined' ? 'declined' : 'past its day'}`,
        days(each.days),
      ),
    ),
    events: missing.flatMap(({ events }) => events),
  });
}

interface Asked {
  readonly since: number;
  readonly ask: string;
  readonly value: number;
  readonly formula: string;
  readonly filledIn: string;
  readonly terms: readonly Term[];
  readonly events: readonly number[];
}

function askOf(
  { subject, confidence, event, thresholds }: GreenWord,
  { since, ask, value, formula, filledIn, terms, events }: Asked,
): Question | undefined {
  if (confidence === undefined || confidence < thresholds.confidence.onTrack) return undefined;
  const evidence = [term('Confidence', `${bareNumber(confidence, 0)} of 10`), ...terms];
  return {
    signal: 'watermelon',
    subject,
    whom: 'owner',
    alsoSeen: { by: 'leader', afterDays: thresholds.watermelon.leaderAfterDays },
    question: `You give this ${countInWords(confidence)} chances in ten, and ${ask}`,
    evidence,
    answers,
    since,
    explained: explain(value, formula, filledIn, evidence, {
      events: inOrder(events, event === undefined ? [] : [event]),
    }),
  };
}
