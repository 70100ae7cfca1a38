import { expect, test } from 'vitest';
import { unitOf } from '../kernel/figures.ts';
import { chainQuestion, slippedPromise } from './chain-question.ts';
import { copiedCheckIns } from './copied-check-ins.ts';
import { everythingGreen } from './everything-green.ts';
import { greenWhileBlocked, greenWhileWaiting } from './green-in-the-way.ts';
import { explain } from './provenance.ts';
import type { Question, Subject } from './question.ts';
import { staleGreen } from './stale-green.ts';
import { type StretchKeyResult, stretchQuestion } from './stretch.ts';
import { stretchOpportunity } from './stretch-opportunity.ts';
import { targetIntegrity } from './target-integrity.ts';
import { thinCheckIns } from './thin-check-ins.ts';
import { defaultThresholds as thresholds } from './thresholds.ts';
import { tooQuiet } from './too-quiet.ts';
import { unconfirmedAtCommit } from './unconfirmed-at-commit.ts';
import { waitedForOneOnOne } from './waited-for-one-on-one.ts';
import { watermelon } from './watermelon.ts';

const subject: Subject = { kind: 'objective', id: 'o-1' };
const landed: StretchKeyResult = { score: 1, daysInCycle: 91, confidences: [] };
const like = { value: 5, likeness: 1 };
const apart = { confidence: 9, chance: explain(0.02, 'given', 'given', []) };
const word = { subject, confidence: 8, thresholds };
const late = { team: 'Depot', since: 0, days: 3, events: [] };
const metric = (target: number) =>
  ({ kind: 'metric', baseline: 0, target, unit: unitOf('%') }) as const;

function stretch(keyResult: StretchKeyResult): Question | undefined {
  const answer = stretchQuestion({
    subject,
    kind: 'aspirational',
    graded: true,
    keyResults: [keyResult],
    thresholds,
  });
  return answer.outcome === 'asked' ? answer.question : undefined;
}

const questions: Record<string, Question | undefined> = {
  watermelon: watermelon({ subject, checkIns: [apart, apart], thresholds }),
  'stale green': staleGreen({
    subject,
    confidence: 8,
    daysSinceNews: 20,
    cadenceDays: 7,
    thresholds,
  }),
  'thin check-ins': thinCheckIns({
    subject,
    checkIns: [{ valueOnly: true }, { valueOnly: true }, { valueOnly: true }],
    thresholds,
  }),
  'copied check-ins': copiedCheckIns({ subject, checkIns: [like, like, like], thresholds }),
  'stretch, neutral': stretch(landed),
  'stretch, room': stretch({ ...landed, landedOnDay: 1 }),
  'stretch, hard-won': stretch({ ...landed, blockedDays: 3, chanceAtMiddle: 0.1 }),
  'stretch opportunity': stretchOpportunity({
    subject,
    keyResults: [{ covered: 1, expectedCovered: 0.5, confidence: 9, confidences: [] }],
    daysGone: 45,
    daysInCycle: 91,
    thresholds,
  }),
  'target integrity': targetIntegrity({
    subject,
    committed: metric(60),
    changes: [{ aim: metric(40), day: 80, reasoned: false, withLearning: false }],
    value: 40,
    daysInCycle: 91,
    thresholds,
  }).question,
  'green while blocked': greenWhileBlocked(word, [
    { severity: 'urgent', goneHours: 20, limitHours: 8, overSince: 0, events: [] },
  ]),
  'green while waiting': greenWhileWaiting(word, [{ ...late, why: 'pastItsDay' }]),
  'green while declined': greenWhileWaiting(word, [{ ...late, why: 'declined' }]),
  chain: chainQuestion(subject, explain(0.02, 'given', 'given', []), thresholds),
  'slipped promise': slippedPromise(
    subject,
    [{ team: 'Depot', slips: [{ recordedAt: 0 }, { recordedAt: 1 }], events: [] }],
    thresholds,
  ),
  unconfirmed: unconfirmedAtCommit(
    subject,
    [{ team: 'Depot', stage: 'requested', events: [] }],
    0,
    thresholds,
  ),
  'too quiet': tooQuiet({
    subject,
    keyResults: [{ before: 8, now: 3, events: [] }],
    told: 0,
    thresholds,
  }),
  'waited for the 1:1': {
    ...waitedForOneOnOne({
      severity: 'urgent',
      firstTold: 'inOneOnOne',
      onsetAt: 0,
      raisedAt: 2 * 86_400_000,
      wasEscalated: false,
      events: [],
      thresholds,
    })!,
    signal: 'waitedForOneOnOne',
    subject,
    whom: 'leader',
  },
  'everything green': everythingGreen(subject, [{ days: 40, events: [] }], thresholds),
};

test.each(Object.entries(questions))(
  '%s asks calmly, with evidence and a way to answer',
  (_, question) => {
    expect(question).toBeDefined();
    if (!question) return;
    expect(question.question).toMatch(/\?$/);
    expect(question.answers.length).toBeGreaterThan(0);
    expect(question.answers.length).toBeLessThanOrEqual(3);
    expect(new Set(question.answers.map(({ id }) => id)).size).toBe(question.answers.length);
    const { formula, filledIn, terms } = question.explained;
    expect(formula).not.toBe('');
    expect(filledIn).not.toBe('');
    const everyWord = JSON.stringify([question, terms]);
    expect(everyWord).not.toMatch(/[!—]|oops|fail|blame|sandbag|undefined|NaN/i);
  },
);
