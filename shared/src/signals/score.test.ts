import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitOf } from '../kernel/figures.ts';
import type { Aim } from './aim.ts';
import { scoreOf } from './score.ts';

const percent = unitOf('%');
const score = (aim: Aim, value: number | undefined) => scoreOf({ aim, value, daysInCycle: 91 });
const day = (month: number, date: number) => Date.UTC(2026, month - 1, date);

test.each([
  [34, 55, 56.8, 1.09],
  [2.4, 1, 1.35, 0.75],
  [41, 52, 46.9, 0.54],
  [12, 25, 21.6, 0.74],
  [12, 22, 21.6, 0.96],
  [10, 20, -7, -1.7],
  [10, 20, 160, 15],
])('from %d to %d, %d is worth %d', (baseline, target, value, raw) => {
  const aim: Aim = { kind: 'metric', baseline, target, unit: percent };
  const scored = score(aim, value).value;
  expect(scored.raw).toBeCloseTo(raw, 2);
  expect(scored.score).toBeCloseTo(Math.min(1, Math.max(0, raw)), 2);
});

test('a milestone loses a cycle-length share for each day late', () => {
  const aim: Aim = { kind: 'milestone', due: day(8, 28) };
  expect(score(aim, day(9, 8)).value.score).toBeCloseTo(0.88, 2);
  expect(score(aim, day(9, 8)).filledIn).toBe('1 − 11 ÷ 91 = 0.879');
  expect(score(aim, day(8, 21)).value).toEqual({ score: 1, raw: 1 + 7 / 91 });
});

test('a control is worth 1 within its band and falls with the distance outside', () => {
  const aim: Aim = { kind: 'control', low: 1, high: 3, unit: percent };
  expect(score(aim, 1).value.raw).toBe(1);
  expect(score(aim, 3).value.raw).toBe(1);
  expect(score(aim, 4).value.raw).toBe(0.5);
  expect(score(aim, 0).value.raw).toBe(0.5);
  expect(score(aim, 9).value).toEqual({ score: 0, raw: -2 });
  expect(score({ ...aim, low: 2, high: 2 }, 2.1).value.raw).toBe(0);
});

test('zones are worth 0.3, 0.7 and 1.0 and run straight between them, either direction', () => {
  const up: Aim = {
    kind: 'zones',
    baseline: 10,
    commit: 20,
    target: 40,
    stretch: 50,
    unit: percent,
  };
  const down: Aim = {
    kind: 'zones',
    baseline: -10,
    commit: -20,
    target: -40,
    stretch: -50,
    unit: percent,
  };
  for (const [value, worth] of [
    [10, 0],
    [15, 0.15],
    [20, 0.3],
    [30, 0.5],
    [40, 0.7],
    [45, 0.85],
    [50, 1],
    [60, 1.3],
    [0, -0.3],
  ] as const) {
    expect(score(up, value).value.raw).toBeCloseTo(worth, 10);
    expect(score(down, -value).value.raw).toBeCloseTo(worth, 10);
  }
  expect(score({ ...up, baseline: undefined }, 19).value.raw).toBe(0);
});

test('a baseline to find is worth 1 once it is found, and no value is worth 0', () => {
  expect(score({ kind: 'baseline', unit: percent }, 6.5).value.score).toBe(1);
  expect(score({ kind: 'baseline', unit: percent }, undefined).value.score).toBe(0);
  expect(score({ kind: 'milestone', due: 0 }, undefined).value.score).toBe(0);
});

test('where baseline and target are equal only the target scores', () => {
  const aim: Aim = { kind: 'metric', baseline: 5, target: 5, unit: percent };
  expect(score(aim, 5).value.raw).toBe(1);
  expect(score(aim, 5.1).value.raw).toBe(0);
});

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const aims: fc.Arbitrary<Aim> = fc.oneof(
  fc.record({
    kind: fc.constant('metric' as const),
    baseline: finite,
    target: finite,
    unit: fc.constant(percent),
  }),
  fc.record({
    kind: fc.constant('control' as const),
    low: finite,
    high: finite,
    unit: fc.constant(percent),
  }),
  fc.record({ kind: fc.constant('milestone' as const), due: finite }),
  fc.record({
    kind: fc.constant('zones' as const),
    baseline: fc.option(finite, { nil: undefined }),
    commit: finite,
    target: finite,
    stretch: finite,
    unit: fc.constant(percent),
  }),
);

test('any finite value against any aim scores within 0 and 1, its raw worth finite', () => {
  fc.assert(
    fc.property(aims, finite, (aim, value) => {
      const explained = score(aim, value);
      expect(explained.value.score).toBeGreaterThanOrEqual(0);
      expect(explained.value.score).toBeLessThanOrEqual(1);
      expect(Number.isFinite(explained.value.raw)).toBe(true);
      expect(JSON.stringify(explained)).not.toContain('NaN');
    }),
    { numRuns: 500 },
  );
});

test('mirroring baseline, target and value gives the same score', () => {
  fc.assert(
    fc.property(finite, finite, finite, (baseline, target, value) => {
      const aim: Aim = { kind: 'metric', baseline, target, unit: percent };
      const mirror: Aim = { ...aim, baseline: -baseline, target: -target };
      expect(score(mirror, -value).value.raw).toBe(score(aim, value).value.raw);
    }),
  );
});

test('nearer the target is never worth less', () => {
  const near = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(near, near, near, near, (baseline, target, a, b) => {
      fc.pre(baseline !== target);
      const aim: Aim = { kind: 'metric', baseline, target, unit: percent };
      const [behind, before] = baseline < target === a < b ? [a, b] : [b, a];
      expect(score(aim, before).value.raw).toBeGreaterThanOrEqual(score(aim, behind).value.raw);
    }),
  );
});
