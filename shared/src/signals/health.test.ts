import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HealthInput, type HealthKeyResult, healthOf } from './health.ts';
import { defaultThresholds as thresholds } from './thresholds.ts';

const health = (keyResults: readonly HealthKeyResult[], rest: Partial<HealthInput> = {}) =>
  healthOf({ closed: false, keyResults, dueAfterDays: 7, thresholds, ...rest });
const said = (confidence: number, countedDays = 1, shortfall?: number): HealthKeyResult => ({
  confidence,
  countedDays,
  shortfall,
});

test('closed goes before stale, stale before reported, reported before pending', () => {
  expect(health([said(9, 30)], { closed: true }).reported.value).toBe('closed');
  expect(health([said(9, 30)]).reported.value).toBe('stale');
  expect(health([said(9)]).reported.value).toBe('onTrack');
  expect(health([{}, {}]).reported.value).toBe('pending');
  expect(health([]).reported.value).toBe('pending');
});

test('it goes quiet only when the youngest word is past due and grace', () => {
  expect(health([said(8, 10), said(8, 40)]).reported.value).toBe('onTrack');
  expect(health([said(8, 11), said(8, 40)]).reported.value).toBe('stale');
});

test('the reported band is that of the mean, its edges included', () => {
  expect(health([said(7), said(4), said(6)]).reported).toMatchObject({
    value: 'atRisk',
    filledIn: '(7 + 4 + 6) ÷ 3 = 5.67: at risk',
  });
  expect(health([said(7), said(7), said(7)]).reported.value).toBe('onTrack');
  expect(health([said(4), said(4), said(4)]).reported.value).toBe('atRisk');
  expect(health([said(3), said(4)]).reported.value).toBe('offTrack');
});

test('the values speak through the mean shortfall, and ahead does not make up for behind', () => {
  expect(health([said(7, 1, 10), said(7, 1, 10)]).derived.value).toBe('onTrack');
  expect(health([said(7, 1, 10.1)]).derived.value).toBe('atRisk');
  expect(health([said(7, 1, 25)]).derived.value).toBe('atRisk');
  expect(health([said(7, 1, 25.1)]).derived.value).toBe('offTrack');
  expect(health([said(7, 1, 40), said(7, 1, -40)]).derived.value).toBe('atRisk');
  expect(health([said(7)]).derived.value).toBe('noValues');
});

test('both stand side by side, and the difference is named only between two bands', () => {
  const delivery = health([said(7, 2, 48), said(7, 2, 41)]);
  expect(delivery.reported.value).toBe('onTrack');
  expect(delivery.derived.value).toBe('offTrack');
  expect(delivery.differ).toBe(true);
  expect(health([said(7, 30, 48)]).differ).toBe(false);
  expect(health([said(7)]).differ).toBe(false);
});

test('silence is never green', () => {
  const keyResult = fc.record({
    confidence: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
    countedDays: fc.integer({ min: 11, max: 400 }),
    shortfall: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), {
      nil: undefined,
    }),
  });
  fc.assert(
    fc.property(fc.array(keyResult), (keyResults) => {
      expect(['stale', 'pending']).toContain(health(keyResults).reported.value);
    }),
  );
});
