import { expect, test } from 'vitest';
import { directing } from './directing.ts';
import { defaultThresholds as thresholds } from './thresholds.ts';

const ask = (asked: number, offered: number, directed: number) =>
  directing({ asked, offered, directed }, thresholds, { events: [3, 1] });

test('more than half of at least five asks, half does not, and of four nothing is read', () => {
  expect(ask(1, 1, 3)?.explained).toMatchObject({
    value: 0.6,
    filledIn: '3 ÷ (1 + 1 + 3) = 60 %',
    events: [1, 3],
  });
  expect(ask(2, 1, 3)).toBeUndefined();
  expect(ask(0, 0, 4)).toBeUndefined();
  expect(ask(0, 0, 0)).toBeUndefined();
});

test('it holds up a mirror: calm, a question, and told by what happened', () => {
  const mirror = ask(2, 0, 5)!;
  expect(mirror.question).toMatch(/^You directed five of the seven times.*\?$/);
  expect(mirror.evidence.map(({ value }) => value)).toEqual(['2', '0', '5']);
  expect(mirror).not.toHaveProperty('answers');
});
