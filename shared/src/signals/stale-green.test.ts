import { expect, test } from 'vitest';
import { staleGreen } from './stale-green.ts';
import { defaultThresholds as thresholds } from './thresholds.ts';

const subject = { kind: 'keyResult', id: 'kr-1' } as const;
const ask = (confidence: number | undefined, daysSinceNews: number) =>
  staleGreen({ subject, confidence, daysSinceNews, cadenceDays: 7, thresholds });

test('a green word without news is asked about after two rhythms', () => {
  expect(ask(8, 13)).toBeUndefined();
  expect(ask(8, 14)?.question).toBe(
    'The last word was 8 of 10, and 14 days have gone by without news. What would you say today?',
  );
  expect(ask(8, 14)?.explained).toMatchObject({
    value: 14,
    filledIn: '14 d, asked from 2 × 7 = 14 d',
  });
});

test('what is not green, or was never said, is not asked about', () => {
  expect(ask(6, 60)).toBeUndefined();
  expect(ask(undefined, 60)).toBeUndefined();
});
