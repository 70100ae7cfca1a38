import { expect, test } from 'vitest';
import { sparkPath, sparkScale, sparkX } from './sparkline-path.ts';

test('the highest value stands at the top, the lowest at the bottom', () => {
  const y = sparkScale([34, 44.8, 55]);
  expect([y(34), y(55)]).toEqual([25, 3]);
  expect(y(44.5)).toBe(14);
});

test('values that never moved stand in the middle', () => {
  expect(sparkScale([7, 7])(7)).toBe(14);
  expect(sparkScale([])(7)).toBe(14);
});

test('a word after the close stands at the right edge', () => {
  expect([sparkX(-0.2), sparkX(52 / 91), sparkX(1.27)]).toEqual([0, 61.71, 108]);
});

test('steps keep a value until the next is said', () => {
  const points = [
    { at: 0, value: 0 },
    { at: 0.5, value: 1 },
  ];
  const y = sparkScale([0, 1]);
  expect(sparkPath(points, y, false)).toBe('M0 25L54 3');
  expect(sparkPath(points, y, true)).toBe('M0 25H54V3');
  expect(sparkPath([], y, false)).toBe('');
});
