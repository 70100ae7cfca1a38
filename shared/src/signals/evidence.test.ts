import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitOf } from '../kernel/figures.ts';
import {
  chanceByEvidence,
  type EvidenceInput,
  lessBlockers,
  type OverdueBlocker,
} from './evidence.ts';
import { defaultThresholds as thresholds } from './thresholds.ts';

const weekly = (...values: number[]) => values.map((value, week) => ({ week, value }));
const percent = unitOf('%');
const tidy: EvidenceInput = {
  aim: { kind: 'metric', baseline: 10, target: 40, unit: percent },
  bar: 0.7,
  values: weekly(10, 12, 13, 15, 16),
  weeksLeft: 8,
  daysInCycle: 91,
  shareGone: 0.4,
  expectedCovered: 0.4,
  thresholds,
};
const chance = (rest: Partial<EvidenceInput> = {}) => chanceByEvidence({ ...tidy, ...rest });

test('five tidy weeks, eight to go: slope 1.5, forecast 28, bar 31, scatter at its floor, 0.2525', () => {
  const explained = chance();
  expect(explained?.value).toBeCloseTo(0.2525, 4);
  expect(explained?.filledIn).toBe('Φ((28.0 % − 31.0 %) ÷ (1.5 pt × √(1 + 8.0))) = 0.25');
  expect(explained?.terms).toEqual([
    { name: 'Last value', value: '16.0 %' },
    { name: 'Trend a week', value: '+1.5 pt' },
    { name: 'Weeks left', value: '8.0' },
    { name: 'Forecast', value: '28.0 %' },
    { name: 'Bar', value: '31.0 %' },
    { name: 'Scatter', value: '1.5 pt' },
  ]);
});

test('a target below its baseline reads the same, its explanation turned round', () => {
  const explained = chance({
    aim: { kind: 'metric', baseline: -10, target: -40, unit: percent },
    values: weekly(-10, -12, -13, -15, -16),
  });
  expect(explained?.value).toBe(chance()?.value);
  expect(explained?.filledIn).toContain('(−31.0 % − −28.0 %)');
  expect(explained?.terms[1]).toEqual({ name: 'Trend a week', value: '−1.5 pt' });
});

test('with too few values the pace stands in, once a quarter of the cycle is gone', () => {
  const few = weekly(10, 13, 16);
  expect(chance({ values: few })?.value).toBeCloseTo(0.2 / 0.4, 10);
  expect(chance({ values: few, shareGone: 0.24 })).toBeUndefined();
  expect(chance({ values: weekly(40) })?.value).toBe(0.95);
  expect(chance({ values: weekly(0) })?.value).toBe(0.05);
  expect(chance({ values: few, expectedCovered: 0 })).toBeUndefined();
  expect(chance({ values: [] })).toBeUndefined();
});

test('four values at one moment are no trend, so the pace stands in', () => {
  const values = [1, 2, 3, 4].map((step) => ({ week: 3, value: 10 + step }));
  expect(chance({ values })?.formula).toBe('way covered ÷ way expected');
});

test('a milestone drifts with its forecast dates', () => {
  const day = (month: number, date: number) => Date.UTC(2026, month - 1, date);
  const forecasts = (...dates: number[]) => weekly(...dates);
  const aim = { kind: 'milestone', due: day(8, 28) } as const;
  const slipping = chance({
    aim,
    bar: 1,
    values: forecasts(day(8, 28), day(9, 1), day(9, 6), day(9, 11)),
    weeksLeft: 2,
  });
  const kept = chance({
    aim,
    bar: 1,
    values: forecasts(day(8, 28), day(8, 28), day(8, 28), day(8, 28)),
    weeksLeft: 2,
  });
  expect(slipping?.value).toBe(0.02);
  expect(kept?.value).toBe(0.5);
  expect(slipping?.terms[1]).toEqual({ name: 'Trend a week', value: '+4.8 d' });
  expect(slipping?.terms.find(({ name }) => name === 'Bar')?.value).toBe('28 Aug');
});

test('zones are held against the zone that is worth the bar', () => {
  const aim = {
    kind: 'zones',
    baseline: 10,
    commit: 20,
    target: 31,
    stretch: 40,
    unit: percent,
  } as const;
  const bar = (worth: number) =>
    chance({ aim, bar: worth })?.terms.find(({ name }) => name === 'Bar');
  expect(bar(0.7)?.value).toBe('31.0 %');
  expect(bar(1)?.value).toBe('40.0 %');
  expect(chance({ aim: { ...aim, baseline: undefined } })).toBeUndefined();
});

const overdue = (severity: OverdueBlocker['severity'], ...events: number[]): OverdueBlocker => ({
  severity,
  goneHours: 9,
  limitHours: 8,
  overSince: 0,
  events,
});

test('each blocker past its clock takes its share: 0.4 of an urgent one, 0.1 of a low one', () => {
  const one = lessBlockers(chance()!, [overdue('urgent', 7, 5)], thresholds);
  expect(one.value).toBeCloseTo(0.1515, 4);
  expect(one.filledIn).toContain('= 0.25 × 0.60 = 0.15');
  expect(one.terms.at(-1)).toEqual({ name: 'Blocker past its clock, urgent', value: '× 0.60' });
  expect(one.events).toEqual([5, 7]);
  const four = (['low', 'normal', 'high', 'urgent'] as const).map((each) => overdue(each));
  // 0.2525 × 0.9 × 0.8 × 0.7 × 0.6
  expect(lessBlockers(chance()!, four, thresholds).value).toBeCloseTo(0.0764, 4);
  expect(lessBlockers(chance()!, [], thresholds)).toEqual(chance());
});

test('a policy without least scatter, or with a heavy blocker, leaves a chance within 0 and 1', () => {
  const evidence = { ...thresholds.evidence, leastScatter: 0, blockerWeight: 3 };
  const onBar = chance({ values: weekly(31, 31, 31, 31), thresholds: { evidence } })!;
  expect(onBar.value).toBe(0.5);
  expect(lessBlockers(onBar, [overdue('urgent')], { evidence }).value).toBe(0);
});

test('without a way between baseline and target the values say nothing', () => {
  expect(
    chance({ aim: { kind: 'metric', baseline: 10, target: 10, unit: percent } }),
  ).toBeUndefined();
});

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const points = fc.array(fc.record({ week: finite, value: finite }), { maxLength: 7 });

test('any finite history gives a chance or nothing, never a hole', () => {
  fc.assert(
    fc.property(
      finite,
      finite,
      points,
      finite,
      finite,
      (baseline, target, values, weeksLeft, expectedCovered) => {
        const explained = chance({
          aim: { kind: 'metric', baseline, target, unit: percent },
          values,
          weeksLeft,
          expectedCovered,
        });
        if (!explained) return;
        expect(explained.value).toBeGreaterThanOrEqual(0.02);
        expect(explained.value).toBeLessThanOrEqual(0.98);
        expect(JSON.stringify(explained)).not.toContain('NaN');
      },
    ),
    { numRuns: 500 },
  );
});

test('the same history one step nearer the target never gives a smaller chance', () => {
  const near = fc.double({ min: -100, max: 100, noNaN: true });
  const histories = fc.array(near, { minLength: 4, maxLength: 8 });
  fc.assert(
    fc.property(histories, fc.double({ min: 0, max: 50, noNaN: true }), (history, step) => {
      const lower = chance({ values: weekly(...history) })?.value ?? 0;
      const higher =
        chance({ values: weekly(...history.map((value) => value + step)) })?.value ?? 0;
      expect(higher).toBeGreaterThanOrEqual(lower - 1e-9);
    }),
  );
});
