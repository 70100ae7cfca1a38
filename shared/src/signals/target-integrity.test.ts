import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitOf } from '../kernel/figures.ts';
import type { Aim } from './aim.ts';
import type { TargetChange } from './easing.ts';
import { type TargetIntegrityInput, targetIntegrity } from './target-integrity.ts';
import { defaultThresholds as thresholds } from './thresholds.ts';

const unit = unitOf('%', 0);
const metric = (baseline: number, target: number): Aim => ({
  kind: 'metric',
  baseline,
  target,
  unit,
});
const change = (aim: Aim, day = 30, rest: Partial<TargetChange> = {}): TargetChange => ({
  aim,
  day,
  reasoned: false,
  withLearning: false,
  ...rest,
});
const integrity = (
  committed: Aim,
  value: number,
  changes: TargetChange[],
  rest: Partial<TargetIntegrityInput> = {},
) =>
  targetIntegrity({
    subject: { kind: 'keyResult', id: 'kr-1' },
    committed,
    changes,
    value,
    daysInCycle: 91,
    thresholds,
    ...rest,
  });
const day = (month: number, date: number) => Date.UTC(2026, month - 1, date);

test('from 41 to 60, eased to 50, landed at 50: 0.474 beside 1.0, gap and easing 0.526', () => {
  const ledger = integrity(metric(41, 60), 50, [change(metric(41, 50), 30, { event: 12 })]);
  expect(ledger.original.value.score).toBeCloseTo(0.474, 3);
  expect(ledger.final.value.score).toBe(1);
  expect(ledger.gap.value).toBeCloseTo(0.526, 3);
  expect(ledger.gap.filledIn).toBe('1.000 − 0.474 = 0.526');
  expect(ledger.gap.events).toEqual([12]);
  expect(ledger.easing.value).toBeCloseTo(0.526, 3);
  expect(ledger.reading).toBe('eased');
  expect(ledger.question?.question).toBe(
    'The target began at 60 % and ended at 50 %. What had you learned by then?',
  );
});

test('an early easing with its reason and a learning is an adjusted direction, and not asked', () => {
  const because = { reasoned: true, withLearning: true };
  const early = integrity(metric(41, 60), 50, [change(metric(41, 50), 60, because)]);
  expect(early.reading).toBe('adjustedDirection');
  expect(early.gap.value).toBeCloseTo(0.526, 3);
  expect(early.question).toBeUndefined();
  expect(integrity(metric(41, 60), 50, [change(metric(41, 50), 61, because)]).reading).toBe(
    'eased',
  );
  for (const half of [{ reasoned: true }, { withLearning: true }])
    expect(integrity(metric(41, 60), 50, [change(metric(41, 50), 10, half)]).reading).toBe('eased');
});

test('an easing in the last third counts twice', () => {
  const at = (when: number) =>
    integrity(metric(0, 100), 0, [change(metric(0, 90), when)]).easing.value;
  expect(at(60)).toBeCloseTo(0.1, 12);
  expect(at(61)).toBeCloseTo(0.2, 12);
});

test('a small gap is not asked about unless much was eased late', () => {
  expect(integrity(metric(0, 100), 5, [change(metric(0, 70), 60)]).question).toBeUndefined();
  expect(integrity(metric(0, 100), 5, [change(metric(0, 70), 80)]).question).toBeDefined();
  expect(integrity(metric(0, 100), 5, [change(metric(0, 80), 80)]).question).toBeUndefined();
});

test('raising takes nothing back from an easing, and alone is raised', () => {
  const back = [change(metric(0, 60), 70), change(metric(0, 100), 80)];
  const ledger = integrity(metric(0, 100), 50, back);
  expect(ledger.easing.value).toBeCloseTo(0.8, 12);
  expect(ledger.gap.value).toBe(0);
  expect(ledger.question?.question).toContain('left 100 % late in the cycle and came back');
  expect(integrity(metric(0, 100), 50, [change(metric(0, 120))]).reading).toBe('raised');
  expect(integrity(metric(0, 100), 50, []).reading).toBe('kept');
});

test('a milestone is eased by a later due day, a band by a wider one, zones by their target', () => {
  const due = (date: number): Aim => ({ kind: 'milestone', due: date });
  const later = integrity(due(day(8, 28)), day(9, 8), [change(due(day(9, 8)))]);
  expect(later.easing.value).toBeCloseTo(11 / 91, 12);
  expect(later.gap.value).toBeCloseTo(11 / 91, 12);

  const band = (low: number, high: number): Aim => ({ kind: 'control', low, high, unit });
  expect(integrity(band(2, 4), 3, [change(band(1, 4))]).easing.value).toBeCloseTo(0.5, 12);
  expect(integrity(band(2, 4), 3, [change(band(3, 4))]).reading).toBe('raised');

  const zones = (target: number): Aim => ({
    kind: 'zones',
    baseline: 0,
    commit: 20,
    target,
    stretch: 60,
    unit,
  });
  expect(integrity(zones(40), 30, [change(zones(30))]).easing.value).toBeCloseTo(0.25, 12);
  const nearer = { ...zones(40), stretch: 50 } as Aim;
  expect(integrity(zones(40), 30, [change(nearer)]).easing.value).toBeCloseTo(0.25, 12);
  expect(integrity(zones(40), 30, [change({ ...zones(40), stretch: 80 } as Aim)]).reading).toBe(
    'raised',
  );
});

test('no way to begin with, or another kind, is no easing that could be measured', () => {
  expect(integrity(metric(5, 5), 5, [change(metric(5, 4))]).easing.value).toBe(0);
  const found = integrity({ kind: 'baseline', unit }, 5, [change(metric(5, 9))]);
  expect(found.easing.value).toBe(0);
  expect(found.reading).toBe('kept');
});

test('drift and churn are carried along as evidence', () => {
  const ledger = integrity(metric(41, 60), 50, [change(metric(41, 50))], {
    wordingDrift: 0.4,
    churn: 0.5,
  });
  expect(ledger).toMatchObject({ wordingDrift: 0.4, churn: 0.5 });
  expect(ledger.question?.evidence.map(({ name }) => name)).toEqual([
    'Against the first target',
    'Against the last target',
    'Eased on day 30',
    'Wording moved',
    'Key results added or dropped',
  ]);
});

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

test('any finite targets give scores within 0 and 1, a finite easing, and no hole', () => {
  fc.assert(
    fc.property(
      finite,
      finite,
      fc.array(finite, { maxLength: 4 }),
      finite,
      (baseline, target, later, value) => {
        const ledger = integrity(
          metric(baseline, target),
          value,
          later.map((next) => change(metric(baseline, next))),
        );
        expect(Math.abs(ledger.gap.value)).toBeLessThanOrEqual(1);
        expect(ledger.easing.value).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(ledger.easing.value)).toBe(true);
        expect(JSON.stringify(ledger)).not.toContain('NaN');
      },
    ),
  );
});

test('easing is the same in a mirror', () => {
  const near = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(near, near, near, near, (baseline, target, next, value) => {
      const there = integrity(metric(baseline, target), value, [change(metric(baseline, next))]);
      const mirrored = integrity(metric(-baseline, -target), -value, [
        change(metric(-baseline, -next)),
      ]);
      expect(mirrored.easing.value).toBe(there.easing.value);
      expect(mirrored.gap.value).toBe(there.gap.value);
      expect(mirrored.reading).toBe(there.reading);
    }),
  );
});
