import { expect, test } from 'vitest';
import { figureOf, figureText } from './figure-of.ts';
import { gapTone } from './gap-tone.ts';
import { aimWords } from './objective-words.ts';
import { sparkOf } from './spark-of.ts';
import { trackOf } from './track-of.ts';

const span = {
  startsOn: '2026-10-01',
  endsOn: '2026-12-31',
  timeZone: 'Europe/Lisbon',
  day: '2026-11-15',
};
const metric = {
  kind: 'METRIC' as const,
  unit: '%',
  decimals: 1,
  baseline: 34,
  target: 55,
  low: null,
  high: null,
  commit: null,
  stretch: null,
  dueOn: null,
  isQuiet: false,
  plan: [],
  series: [
    { at: '2026-10-08T09:00:00.000Z', value: 36, confidence: 6 },
    { at: '2026-10-15T09:00:00.000Z', value: 44.8, confidence: 7 },
  ],
};
const pace = {
  state: 'BEHIND',
  words: '',
  covered: 0.4,
  expectedCovered: 0.5,
  shortfall: 10,
} as never;

test('a unit stands after its number, a currency before it, a milestone reads as its day', () => {
  expect(figureOf(44.8, metric)).toEqual({ text: '44.8', unit: '%' });
  expect(figureOf(-20, { kind: 'METRIC', unit: '€', decimals: 0 })).toEqual({
    text: '20',
    sign: '−€',
  });
  expect(figureText(940, { kind: 'METRIC', unit: '€', decimals: 0 })).toBe('€940');
  expect(figureOf(Date.UTC(2026, 8, 11), { kind: 'MILESTONE', unit: '', decimals: 0 })).toEqual({
    text: '11 Sep',
  });
});

test('a gap is caution while near and bad when far behind; a kept band is good', () => {
  expect(gapTone({ state: 'AHEAD', shortfall: 0 }, 'METRIC')).toBe('good');
  expect(gapTone({ state: 'BEHIND', shortfall: 25 }, 'METRIC')).toBe('caution');
  expect(gapTone({ state: 'BEHIND', shortfall: 25.1 }, 'METRIC')).toBe('bad');
  expect(gapTone({ state: 'ON_PLAN', shortfall: 0 }, 'METRIC')).toBe('quiet');
  expect(gapTone({ state: 'ON_PLAN', shortfall: 0 }, 'CONTROL')).toBe('good');
});

test('the line starts at the baseline, keeps the straight plan and says what it shows', () => {
  const spark = sparkOf(metric, span);
  expect(spark.points.map(({ value }) => value)).toEqual([34, 36, 44.8]);
  expect(spark.plan).toEqual([
    { at: 0, value: 34 },
    { at: 1, value: 55 },
  ]);
  expect(spark.today).toBeCloseTo(45 / 91);
  expect(spark.label).toBe('From 34.0\u2009% to 44.8\u2009% over two check-ins');
});

test('an own plan is drawn through its corners from the baseline to the target', () => {
  const { plan } = sparkOf({ ...metric, plan: [{ on: '2026-11-15', value: 36 }] }, span);
  expect(plan?.map(({ value }) => value)).toEqual([34, 36, 55]);
});

test('without a word there is no line, and after the cycle no today', () => {
  const spark = sparkOf({ ...metric, series: [] }, { ...span, day: '2027-01-20' });
  expect(spark.points).toEqual([]);
  expect(spark.today).toBeUndefined();
  expect(spark.label).toBe('No value said yet');
});

test('a milestone jumps between its forecasts', () => {
  const due = Date.UTC(2026, 10, 29);
  const late = { at: '2026-11-01T09:00:00.000Z', value: due + 14 * 86_400_000, confidence: 5 };
  const milestone = {
    ...metric,
    kind: 'MILESTONE' as const,
    baseline: null,
    target: null,
    dueOn: '2026-11-29',
  };
  expect(sparkOf({ ...milestone, series: [late] }, span)).toMatchObject({
    steps: true,
    label: 'Forecast moved from 29 Nov to 13 Dec',
  });
  const track = trackOf({ ...milestone, pace, last: { ...late, id: 'c' } }, span);
  expect(track).toMatchObject({ kind: 'milestone' });
  expect(track.kind === 'milestone' && track.forecast - track.due).toBeCloseTo(14 / 91);
});

test('a track is behind from more than a tenth of the way', () => {
  expect(trackOf({ ...metric, pace, last: null }, span)).toMatchObject({
    kind: 'way',
    behind: false,
  });
  const far = { ...(pace as object), shortfall: 10.1 } as never;
  expect(trackOf({ ...metric, pace: far, last: null }, span)).toMatchObject({ behind: true });
});

test('a band has room on both sides, and no mark before its first value', () => {
  const band = { ...metric, kind: 'CONTROL' as const, low: 0.8, high: 1.4, pace };
  expect(trackOf({ ...band, last: null }, span)).toEqual({ kind: 'none' });
  const last = { id: 'c', at: '', value: 1.1, confidence: 9 };
  const track = trackOf({ ...band, last }, span);
  expect(track.kind === 'band' && track.here).toBeCloseTo(0.5);
});

test('what a key result aims at, by its kind', () => {
  const texts = { baselineText: '8.0 %', targetText: '20.0 %' };
  expect(aimWords({ kind: 'METRIC', ...texts })).toBe('8.0 % to 20.0 %');
  expect(aimWords({ kind: 'CONTROL', ...texts, targetText: '0.8 to 1.4 %' })).toBe(
    'kept within 0.8 to 1.4 %',
  );
  expect(aimWords({ kind: 'MILESTONE', baselineText: null, targetText: '11 Sep' })).toBe(
    'by 11 Sep',
  );
  expect(aimWords({ kind: 'METRIC', baselineText: '8', targetText: null })).toBe('target to set');
});
