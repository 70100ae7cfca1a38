import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectiveConfidence } from './effective-confidence.ts';
import { defaultThresholds as thresholds } from './thresholds.ts';

const said = (last: number, countedDays: number) =>
  effectiveConfidence({ last, countedDays, dueAfterDays: 7, thresholds });

test('nine, 21 days ago, due after 7 with 3 days of grace, is worth 7.32', () => {
  const now = said(9, 21);
  expect(now.value).toBeCloseTo(7.32, 2);
  expect(now.filledIn).toBe('5 + (9 − 5) × 2^(−11 ÷ 14) = 7.32');
});

test('six, 14 days ago, is worth 5.8', () => {
  expect(said(6, 14).value).toBeCloseTo(5.82, 2);
});

test('nothing fades until the grace is over', () => {
  expect(said(9, 10).value).toBe(9);
  expect(said(9, 11).value).toBeLessThan(9);
});

test('without a half-life an overdue word is gone at once', () => {
  const decay = { ...thresholds.decay, halfLifeDays: 0 };
  const at = (countedDays: number) =>
    effectiveConfidence({ last: 9, countedDays, dueAfterDays: 7, thresholds: { decay } }).value;
  expect(at(10)).toBe(9);
  expect(at(11)).toBe(5);
});

const confidence = fc.integer({ min: 0, max: 10 });
const age = fc.double({ min: 0, max: 1e6, noNaN: true });

test('silence moves every word towards unknown and never past it', () => {
  fc.assert(
    fc.property(confidence, age, age, (last, a, b) => {
      const sooner = Math.abs(said(last, Math.min(a, b)).value - 5);
      const later = Math.abs(said(last, Math.max(a, b)).value - 5);
      expect(later).toBeLessThanOrEqual(sooner);
      expect(Math.sign(said(last, a).value - 5) * Math.sign(last - 5)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('silence never lifts a word to green', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6 }), age, (last, a) => {
      expect(said(last, a).value).toBeLessThan(thresholds.confidence.onTrack);
    }),
  );
});
