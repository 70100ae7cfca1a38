import { expect, test } from 'vitest';
import { unitOf } from '../kernel/figures.ts';
import { type StretchInput, type StretchKeyResult, stretchQuestion } from './stretch.ts';
import { defaultThresholds as thresholds } from './thresholds.ts';

const easy: StretchKeyResult = {
  score: 1,
  landedOnDay: 35,
  daysInCycle: 91,
  draftConfidence: 9.5,
  greenShare: 1,
  move: { size: 10, before: [20], unit: unitOf('%') },
  raw: 1.2,
  eased: false,
  confidences: [
    { week: 1, confidence: 4 },
    { week: 3, confidence: 9 },
    { week: 5, confidence: 9 },
  ],
  provenance: { events: [8, 2] },
};
const ask = (rest: Partial<StretchInput> = {}) =>
  stretchQuestion({
    subject: { kind: 'objective', id: 'o-1' },
    kind: 'aspirational',
    graded: true,
    keyResults: [easy],
    thresholds,
    ...rest,
  });
const asked = (...keyResults: StretchKeyResult[]) => {
  const answer = ask({ keyResults });
  if (answer.outcome !== 'asked') throw new Error(`expected a question, not ${answer.outcome}`);
  return answer;
};

test('a committed objective at 1.0 is simply met', () => {
  expect(ask({ kind: 'committed' })).toEqual({ outcome: 'met' });
});

test('nothing is said before the close, short of 1.0, or of no key results', () => {
  expect(ask({ graded: false }).outcome).toBe('none');
  expect(ask({ keyResults: [easy, { ...easy, score: 0.99 }] }).outcome).toBe('none');
  expect(ask({ keyResults: [] }).outcome).toBe('none');
});

test('strong evidence asks about room, and recognises nothing that was not there', () => {
  const { asks, question } = asked(easy);
  expect(asks).toBe('room');
  expect(question.recognition).toBeUndefined();
  expect(question.explained.value).toBeCloseTo(0.611, 3);
  expect(question.explained.events).toEqual([2, 8]);
});

test('weak evidence asks neutrally', () => {
  const late = { ...easy, landedOnDay: 90, draftConfidence: 6 };
  expect(asked(late).asks).toBe('neutral');
});

test('evidence is the mean over the key results', () => {
  const late = { ...easy, landedOnDay: 90, draftConfidence: 6 };
  const { question } = asked(easy, late);
  const alone = (each: StretchKeyResult) => asked(each).question.explained.value;
  expect(question.explained.value).toBeCloseTo((alone(easy) + alone(late)) / 2, 12);
});

test('low confidence after the second week is recognised before anything is asked', () => {
  const doubted = { ...easy, confidences: [...easy.confidences, { week: 6, confidence: 4 }] };
  const { asks, question } = asked(doubted);
  expect(asks).toBe('hardWon');
  expect(question.recognition).toBe(
    'This was not a safe target: confidence was 4 of 10 in week 6.',
  );
});

test('a serious blocker or a poor middle of the cycle makes it hard-won too', () => {
  const recognition = (rest: Partial<StretchKeyResult>) =>
    asked(easy, { ...easy, ...rest }).question.recognition;
  expect(recognition({ blockedDays: 9, chanceAtMiddle: 0.49 })).toBe(
    'This was not a safe target: it stood blocked for nine days and at the middle of the cycle the values spoke against it.',
  );
  expect(recognition({ blockedDays: 0 })).toContain('a serious blocker was cleared');
  expect(recognition({ chanceAtMiddle: 0.5 })).toBeUndefined();
});
