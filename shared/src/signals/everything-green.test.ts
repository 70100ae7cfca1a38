import { expect, test } from 'vitest';
import { everythingGreen } from './everything-green.ts';
import { defaultThresholds as thresholds } from './thresholds.ts';

const subject = { kind: 'objective', id: 'o-1' } as const;
const ask = (...days: (number | undefined)[]) =>
  everythingGreen(
    subject,
    days.map((each, at) => ({ days: each, events: [at] })),
    thresholds,
  );

test('from four weeks on the team is asked, and nobody else hears it', () => {
  expect(ask(27)).toBeUndefined();
  const question = ask(28);
  expect(question?.question).toMatch(/on track for four weeks/);
  expect(question?.whom).toBe('team');
  expect(question?.alsoSeen).toBeUndefined();
});

test('the one that joined last decides, and one that is not green ends it', () => {
  expect(ask(60, 27)).toBeUndefined();
  expect(ask(60, undefined)).toBeUndefined();
  expect(ask()).toBeUndefined();
  expect(ask(60, 41)).toMatchObject({
    question: expect.stringMatching(/for five weeks/),
    explained: {
      value: 41,
      filledIn: 'min(60, 41) = 41 d, asked from 4 × 7 = 28 d',
      events: [0, 1],
    },
  });
});
