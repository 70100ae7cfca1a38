import { expect, test } from 'vitest';
import { remainingUntil } from './remaining.ts';

const due = Date.parse('2026-08-20T16:00:00Z');
const h = 3_600_000;

test.each([
  [due - 20 * 60_000, '20\u00a0min left'],
  [due - 6.5 * h, '6\u00a0h left'],
  [due - 49 * h, '2\u00a0d left'],
  [due - 80 * h, 'Thu 20 Aug'],
  [due + 5 * h, '5\u00a0h over'],
  [due + 50 * h, '2\u00a0d over'],
])('says what remains', (now, words) => {
  expect(remainingUntil(due, now, '2026-08-20')).toBe(words);
});
