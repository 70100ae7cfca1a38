import fc from 'fast-check';
import { expect, test } from 'vitest';
import { availability, slipHabit } from './availability.ts';
import { defaultThresholds } from './thresholds.ts';

const habit = { mean: 1.5, scatter: 3, deliveries: 5 };

test('golden: needed on day 14 and of no use later, promised for day 10, slip 1.5, scatter 3', () => {
  const chance = availability({ spareDays: 4, usefulDays: 0, habit });
  expect(chance.value).toBeCloseTo(0.798, 3);
  expect(chance.filledIn).toBe('Φ((4.0 to 4.0 − 1.5) ÷ 3.0) = 0.80');
});

test('what comes late is there for the rest of the days', () => {
  const punctual = { mean: 0, scatter: 0.001, deliveries: 5 };
  const share = (spareDays: number, usefulDays: number) =>
    availability({ spareDays, usefulDays, habit: punctual }).value;
  expect(share(-14, 44)).toBeCloseTo(30 / 44, 4);
  expect(share(3, 44)).toBeCloseTo(1, 9);
  expect(share(-50, 44)).toBeCloseTo(0, 9);
});

test('it is the mean over the days of the chance to be there', () => {
  const steps = 20_000;
  const days = Array.from({ length: steps }, (_, at) => ((at + 0.5) / steps) * 40);
  const chances = days.map(
    (day) => availability({ spareDays: -10 + day, usefulDays: 0, habit }).value,
  );
  const mean = chances.reduce((sum, chance) => sum + chance, 0) / steps;
  expect(availability({ spareDays: -10, usefulDays: 40, habit }).value).toBeCloseTo(mean, 6);
});

test('a team that has delivered too little is taken to slip in proportion to the lead time', () => {
  expect(slipHabit([30, 30], 10, defaultThresholds)).toEqual({
    mean: 1.5,
    scatter: 3,
    deliveries: 0,
  });
});

test('from three deliveries on its own slips are read, and they scatter by a day at the least', () => {
  expect(slipHabit([2, 4, 6], 10, defaultThresholds)).toEqual({
    mean: 4,
    scatter: 2,
    deliveries: 3,
  });
  expect(slipHabit([0, 0, 0], 10, defaultThresholds)).toMatchObject({ mean: 0, scatter: 1 });
});

test('thresholds of nothing leave nothing undefined', () => {
  const { dependencies } = defaultThresholds;
  const none = { dependencies: { ...dependencies, leastDeliveries: 0, leastScatterDays: 0 } };
  expect(slipHabit([], 0, none)).toEqual({ mean: 0, scatter: 0, deliveries: 0 });
  expect(slipHabit([1], 0, none).deliveries).toBe(0);
  const certain = { mean: 0, scatter: 0, deliveries: 0 };
  const share = (spareDays: number, usefulDays: number) =>
    availability({ spareDays, usefulDays, habit: certain }).value;
  expect([share(0, 0), share(-1, 0), share(-1, 4), share(-9, 4), share(2, 4)]).toEqual([
    1, 0, 0.75, 0, 1,
  ]);
});

test('it stays a share, and a later promise never makes it larger', () => {
  const days = fc.double({ min: -200, max: 200, noNaN: true });
  const least = fc.double({ min: 0, max: 90, noNaN: true });
  fc.assert(
    fc.property(days, days, least, least, (spare, mean, scatter, usefulDays) => {
      const at = (spareDays: number) =>
        availability({ spareDays, usefulDays, habit: { mean, scatter, deliveries: 3 } }).value;
      expect(at(spare)).toBeGreaterThanOrEqual(0);
      expect(at(spare)).toBeLessThanOrEqual(1);
      expect(at(spare - 1)).toBeLessThanOrEqual(at(spare) + 1e-9);
    }),
  );
});
