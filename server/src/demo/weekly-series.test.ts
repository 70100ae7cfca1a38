import { expect, test } from 'vitest';
import { Random } from './random.ts';
import { weeklySeries } from './weekly-series.ts';

const curve = {
  through: [
    [1, 10],
    [5, 14],
    [13, 30],
  ],
  wobble: 0.6,
} as const;

test('passes through the weeks that are given, and has one value for each week', () => {
  const values = weeklySeries(curve, 1, new Random('a'));
  expect(values).toHaveLength(13);
  expect([values[0], values[4], values[12]]).toEqual([10, 14, 30]);
});

test('strays from the line in between, by no more than three wobbles', () => {
  const values = weeklySeries(curve, 1, new Random('a'));
  const line = weeklySeries({ ...curve, wobble: 0 }, 1, new Random('a'));
  expect(line.slice(0, 5)).toEqual([10, 11, 12, 13, 14]);
  expect(values).not.toEqual(line);
  for (const [week, value] of values.entries())
    expect(Math.abs(value - line[week]!)).toBeLessThanOrEqual(1.8 + 0.05);
});

test('is the same for the same seed, rounded to its decimals', () => {
  expect(weeklySeries(curve, 2, new Random('b'))).toEqual(weeklySeries(curve, 2, new Random('b')));
  for (const value of weeklySeries(curve, 0, new Random('b')))
    expect(Number.isInteger(value)).toBe(true);
});

test('begins later when the curve does, and is empty without one', () => {
  expect(weeklySeries({ through: [[4, 7]], wobble: 1 }, 0, new Random('c'))).toEqual([7]);
  expect(weeklySeries({ through: [], wobble: 1 }, 0, new Random('c'))).toEqual([]);
});
