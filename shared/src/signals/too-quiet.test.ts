import { expect, test } from 'vitest';
import { defaultThresholds as thresholds } from './thresholds.ts';
import { tooQuiet } from './too-quiet.ts';

const subject = { kind: 'objective', id: 'o-1' } as const;
const ask = (told: number, ...words: [before: number, now: number][]) =>
  tooQuiet({
    subject,
    keyResults: words.map(([before, now], at) => ({ before, now, events: [at] })),
    told,
    thresholds,
  });

test('a fall of two in four weeks in which nothing was told asks, a smaller one does not', () => {
  expect(ask(0, [7, 6])).toBeUndefined();
  expect(ask(0, [5, 8])).toBeUndefined();
  const question = ask(0, [7, 5]);
  expect(question?.question).toMatch(/^In four weeks confidence went from seven to five of ten/);
  expect(question?.explained).toMatchObject({ value: 2, filledIn: '7 − 5 = 2' });
  expect(question).toMatchObject({ whom: 'owner', alsoSeen: { by: 'leader', afterDays: 7 } });
});

test('whoever told of one thing is not asked', () => {
  expect(ask(1, [8, 2])).toBeUndefined();
});

test('the deepest fall is named, and all that fell are told', () => {
  const question = ask(0, [8, 6], [9, 9], [9, 4]);
  expect(question?.explained).toMatchObject({ value: 5, events: [0, 2] });
  expect(question?.evidence.map(({ value }) => value)).toEqual(['9 → 4 of 10', '8 → 6 of 10', '0']);
});
