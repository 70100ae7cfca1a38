import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median, robustTrend } from './robust-trend.ts';

const weekly = (...values: number[]) => values.map((value, week) => ({ week, value }));

test('the median of the slopes of all pairs', () => {
  expect(robustTrend(weekly(10, 12, 13, 15, 16))?.slope).toBe(1.5);
  expect(robustTrend(weekly(1, 2, 3, 4))).toEqual({ slope: 1, scatter: 0 });
});

test('the scatter agrees with a standard deviation', () => {
  // Flat: as many steps up as down. The residuals are -1, 1, -1, 1 around their middle.
  expect(robustTrend(weekly(-1, 1, 1, -1))).toEqual({ slope: 0, scatter: 1.4826 });
});

test('one wild value does not move it', () => {
  expect(robustTrend(weekly(1, 2, 3, 400, 5, 6))?.slope).toBeCloseTo(1, 10);
});

test('two check-ins on one day have no slope between them', () => {
  const points = [...weekly(1, 2, 3), { week: 2, value: 9 }];
  expect(robustTrend(points)?.slope).toBe(1);
  expect(
    robustTrend([
      { week: 4, value: 1 },
      { week: 4, value: 2 },
    ]),
  ).toBeUndefined();
  expect(robustTrend([])).toBeUndefined();
});

test('the middle of an odd and of an even number of numbers', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([])).toBe(0);
});

test('any finite points on a line of ways give finite figures', () => {
  const point = fc.record({
    week: fc.double({ noNaN: true, noDefaultInfinity: true }),
    value: fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 9 }), (points) => {
      const trend = robustTrend(points);
      if (!trend) return;
      expect(Number.isFinite(trend.slope)).toBe(true);
      expect(trend.scatter).toBeGreaterThanOrEqual(0);
      expect(Number.isFinite(trend.scatter)).toBe(true);
    }),
  );
});
