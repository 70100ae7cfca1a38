import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitOf } from '../kernel/figures.ts';
import { daysGone, daysInCycle } from './calendar-days.ts';
import { expectedProgress } from './expected-progress.ts';

const day = (month: number, date: number) => Date.UTC(2026, month - 1, date);
const cycle = { start: day(6, 29), end: day(9, 27) };
const percent = unitOf('%');

test('the cycle from 29 June to 27 September has 91 days, and 52 are gone on 20 August', () => {
  expect(daysInCycle(cycle)).toBe(91);
  expect(daysGone(cycle, day(8, 20))).toBe(52);
  expect(daysGone(cycle, day(8, 20) + 86_399_999)).toBe(52);
  expect(daysGone(cycle, day(6, 1))).toBe(0);
  expect(daysGone(cycle, day(12, 1))).toBe(91);
});

test('the straight line explains itself with its values filled in', () => {
  const expected = expectedProgress({
    baseline: 8,
    target: 20,
    unit: percent,
    cycle,
    today: day(8, 20),
    provenance: { events: [9, 3, 3], sources: { baseline: 'committed 1 July' } },
  });
  expect(expected.value).toBeCloseTo(14.857, 3);
  expect(expected.formula).toBe('baseline + (target − baseline) × days gone ÷ days');
  expect(expected.filledIn).toBe('8.0 + (20.0 − 8.0) × 52 ÷ 91 = 14.86');
  expect(expected.terms).toEqual([
    { name: 'Baseline', value: '8.0 %', source: 'committed 1 July' },
    { name: 'Target', value: '20.0 %' },
    { name: 'Days gone', value: '52 of 91', source: '29 Jun to 20 Aug' },
  ]);
  expect(expected.events).toEqual([3, 9]);
});

test('an own plan is followed from point to point, whatever the order it was drawn in', () => {
  const at = (today: number) =>
    expectedProgress({
      baseline: 10,
      target: 40,
      unit: percent,
      cycle,
      today,
      plan: [
        { on: day(8, 28), value: 30 },
        { on: day(7, 29), value: 12 },
      ],
    }).value;
  expect(at(day(6, 29))).toBe(10);
  expect(at(day(7, 14))).toBe(11);
  expect(at(day(7, 29))).toBe(12);
  expect(at(day(8, 13))).toBe(21);
  expect(at(day(8, 28))).toBe(30);
  expect(at(day(9, 28))).toBe(40);
});

test('of two plan points on one day the later one stands, and nothing divides by zero', () => {
  const plan = [
    { on: day(7, 29), value: 12 },
    { on: day(7, 29), value: 14 },
  ];
  const expected = expectedProgress({
    baseline: 10,
    target: 40,
    unit: percent,
    cycle,
    today: day(7, 29),
    plan,
  });
  expect(expected.value).toBe(14);
});

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const anyDay = fc.integer({ min: day(1, 1), max: day(12, 31) });

test('for any finite baseline, target and day the line stays between its ends', () => {
  fc.assert(
    fc.property(finite, finite, anyDay, (baseline, target, today) => {
      const { value } = expectedProgress({ baseline, target, unit: percent, cycle, today });
      // One part in 10^12 for the rounding of the two products.
      const hair = (Math.abs(baseline) / 2 + Math.abs(target) / 2) * 1e-12;
      expect(value).toBeGreaterThanOrEqual(Math.min(baseline, target) - hair);
      expect(value).toBeLessThanOrEqual(Math.max(baseline, target) + hair);
    }),
  );
});

test('any plan gives a number on any day', () => {
  const points = fc.array(fc.record({ on: anyDay, value: finite }), { maxLength: 8 });
  fc.assert(
    fc.property(finite, finite, points, anyDay, (baseline, target, plan, today) => {
      const { value } = expectedProgress({ baseline, target, unit: percent, cycle, today, plan });
      expect(Number.isFinite(value)).toBe(true);
    }),
  );
});
