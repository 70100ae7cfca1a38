import fc from 'fast-check';
import { expect, test } from 'vitest';
import { steadyProgress } from './steady-progress.ts';

const of = (values: readonly (number | undefined)[], weeks = values.length) =>
  steadyProgress({
    baseline: 10,
    target: 20,
    values: values.flatMap((value, at) => (value === undefined ? [] : [{ week: at + 1, value }])),
    weeks,
  }).value;

test('a week counts that ends nearer to the target than it began', () => {
  expect(of([11, 12, 13])).toEqual({ nearer: 3, weeks: 3, longestStill: 0 });
  expect(of([11, undefined, 11, 9, 10])).toEqual({ nearer: 2, weeks: 5, longestStill: 3 });
  expect(of([])).toEqual({ nearer: 0, weeks: 0, longestStill: 0 });
  expect(of([10], 4)).toEqual({ nearer: 0, weeks: 4, longestStill: 4 });
});

test('of several words in a week the last counts, and one of a week that is not over does not', () => {
  const values = [
    { week: 1, value: 19 },
    { week: 1, value: 9 },
    { week: 2, value: 12 },
    { week: 3, value: 20 },
  ];
  const { value, terms } = steadyProgress({ baseline: 10, target: 20, values, weeks: 2 });
  expect(value).toEqual({ nearer: 1, weeks: 2, longestStill: 1 });
  expect(terms[0]).toEqual({ name: 'Nearer in week', value: '2' });
});

test('a target below its baseline reads the same', () => {
  const { value } = steadyProgress({
    baseline: 20,
    target: 10,
    values: [
      { week: 1, value: 18 },
      { week: 2, value: 19 },
    ],
    weeks: 2,
  });
  expect(value).toEqual({ nearer: 1, weeks: 2, longestStill: 1 });
});

test('what came nearer and the longest run without never come to more than the weeks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.double({ noNaN: true }), { nil: undefined }), { maxLength: 14 }),
      (values) => {
        const { nearer, weeks, longestStill } = of(values);
        expect(nearer + longestStill).toBeLessThanOrEqual(weeks);
      },
    ),
  );
});
