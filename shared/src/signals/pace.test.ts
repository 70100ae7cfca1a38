import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Unit, unitOf } from '../kernel/figures.ts';
import type { Aim } from './aim.ts';
import { paceOf } from './pace.ts';
import { defaultThresholds as thresholds } from './thresholds.ts';

const day = (month: number, date: number) => Date.UTC(2026, month - 1, date);
const cycle = { start: day(6, 29), end: day(9, 27) };
const today = day(8, 20);
const pace = (aim: Aim, value: number | undefined) =>
  paceOf({ aim, value, cycle, today, thresholds }).value;
const metric = (baseline: number, target: number, unit: Unit): Aim => ({
  kind: 'metric',
  baseline,
  target,
  unit,
});

test.each([
  [metric(34, 55, unitOf('%')), 44.8, '1.2 pt behind'],
  [metric(2.4, 1, unitOf('', 2)), 2, '0.40 behind'],
  [metric(41, 52, unitOf('%')), 44, '3.3 pt behind'],
  [metric(12, 25, unitOf('%')), 17.1, '2.3 pt behind'],
  [metric(11.5, 5, unitOf('min')), 7.2, '0.6 min ahead'],
  [metric(31, 20, unitOf('%')), 25.1, 'on plan'],
  [metric(8, 20, unitOf('%')), 18.7, '3.8 pt ahead'],
  [metric(780, 1600, unitOf('€')), 940, '€309 behind'],
])('%o at %d is %s on day 52', (aim, value, words) => {
  expect(pace(aim, value).words).toBe(words);
});

test('the gap is positive when ahead, whichever way the number runs', () => {
  expect(pace(metric(8, 20, unitOf('%')), 18.7).gap).toBeCloseTo(3.843, 3);
  expect(pace(metric(11.5, 5, unitOf('min')), 7.2).gap).toBeCloseTo(0.586, 3);
  expect(pace(metric(2.4, 1, unitOf('')), 2).gap).toBeCloseTo(-0.4, 3);
});

test('within a twentieth of the way is on plan, the edge included, and past it is not', () => {
  const aim = metric(0, 91, unitOf(''));
  expect(pace(aim, 52 - 4.55).state).toBe('onPlan');
  expect(pace(aim, 52 - 4.56).state).toBe('behind');
  expect(pace(aim, 52 + 4.56).state).toBe('ahead');
});

test('a milestone counts the days that its forecast slips', () => {
  const due = day(8, 28);
  const late = pace({ kind: 'milestone', due }, day(9, 11));
  expect(late).toMatchObject({ words: '14 d late', state: 'behind', gap: -14 });
  expect(late.shortfall).toBeCloseTo((14 / 91) * 100);
  expect(pace({ kind: 'milestone', due }, due)).toMatchObject({ words: 'on time', gap: 0 });
  expect(pace({ kind: 'milestone', due }, day(8, 25))).toMatchObject({
    words: '3 d early',
    state: 'ahead',
    shortfall: 0,
  });
});

test('a control is within its band or says how far outside it lies', () => {
  const band: Aim = { kind: 'control', low: 0.8, high: 1.4, unit: unitOf('%') };
  expect(pace(band, 1.1)).toMatchObject({ words: 'within band', state: 'onPlan', shortfall: 0 });
  expect(pace(band, 1.4).words).toBe('within band');
  expect(pace(band, 1.6).words).toBe('0.2 pt above band');
  expect(pace(band, 0.5).words).toBe('0.3 pt below band');
  expect(pace(band, 1.7).shortfall).toBeCloseTo(50);
});

test('zones follow the line from baseline to target', () => {
  const zones: Aim = {
    kind: 'zones',
    baseline: 34,
    commit: 40,
    target: 55,
    stretch: 60,
    unit: unitOf('%'),
  };
  expect(pace(zones, 44.8).words).toBe('1.2 pt behind');
  expect(pace({ ...zones, baseline: undefined }, 44.8)).toEqual({
    state: 'noPlan',
    words: 'no plan line',
  });
});

test('a number still to be found and one never reported say so and have no shortfall', () => {
  expect(pace({ kind: 'baseline', unit: unitOf('h') }, 6.5)).toEqual({
    state: 'toSet',
    words: 'target to set',
  });
  expect(pace(metric(8, 20, unitOf('%')), undefined)).toEqual({
    state: 'noWord',
    words: 'no value yet',
  });
});

test('an equal baseline and target is on plan at the target and off it on either side', () => {
  const aim = metric(5, 5, unitOf('%'));
  expect(pace(aim, 5)).toMatchObject({ words: 'on plan', shortfall: 0 });
  expect(pace(aim, 6)).toMatchObject({
    words: '1.0 pt off target',
    state: 'behind',
    shortfall: 100,
  });
  expect(pace(aim, 4)).toMatchObject({ words: '1.0 pt off target', gap: -1 });
});

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

test('any finite metric gives a pace without a hole in it', () => {
  fc.assert(
    fc.property(finite, finite, finite, (baseline, target, value) => {
      const { shortfall, covered, words } = pace(metric(baseline, target, unitOf('%')), value);
      expect(shortfall).toBeGreaterThanOrEqual(0);
      expect(Number.isFinite(shortfall)).toBe(true);
      expect(Number.isFinite(covered)).toBe(true);
      expect(words).not.toContain('NaN');
    }),
  );
});

test('mirroring baseline, target and value changes nothing in the pace', () => {
  const near = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(near, near, near, (baseline, target, value) => {
      const there = pace(metric(baseline, target, unitOf('%')), value);
      const mirrored = pace(metric(-baseline, -target, unitOf('%')), -value);
      expect({ ...mirrored, expected: -(mirrored.expected ?? 0) + 0 }).toEqual({
        ...there,
        expected: (there.expected ?? 0) + 0,
      });
    }),
  );
});
