import { expect, test } from 'vitest';
import { bandLine, dayLine } from './mark-lines.ts';
import { milestone, step, TODAY } from './sample-steps.ts';

const band = (change = {}) =>
  step('a', { kind: 'CONTROL', low: 0.8, high: 1.4, baseline: null, target: null, ...change });

test('a band takes the middle of its line, and what is inside it has no slip', () => {
  const line = bandLine(band(), 1.1)!;
  expect(line.stretches).toHaveLength(1);
  expect(line.stretches[0]?.from).toBeCloseTo(0.25);
  expect(line.stretches[0]?.to).toBeCloseTo(0.75);
  expect(line.now?.at).toBeCloseTo(0.5);
  expect(line.ticks.map(({ words }) => words)).toEqual(['from 0.8', 'to 1.4']);
});

test.each([
  [1.7, 0.75, 1],
  [0.5, 0, 0.25],
])('outside of it, the slip runs from the band to the value: %s', (value, from, to) => {
  const slip = bandLine(band(), value)!.stretches[1]!;
  expect(slip.face).toBe('slip');
  expect(slip.from).toBeCloseTo(from);
  expect(slip.to).toBeCloseTo(to);
});

test('a band with one bound runs on to the edge', () => {
  expect(bandLine(band({ low: null }), 1)?.stretches[0]).toMatchObject({ from: 0 });
  expect(bandLine(band({ high: null }), 1)?.stretches[0]).toMatchObject({ to: 1 });
  expect(bandLine(band({ low: null, high: null }), 1)).toBeUndefined();
});

test('a late day shows its slip after the due day, an early one none', () => {
  const late = dayLine(milestone('m'), TODAY, '2026-09-11');
  expect(late.stretches[0]?.face).toBe('slip');
  expect(late.ticks[0]?.words).toMatch(/^due 28 Aug, 14.d late$/);
  expect(late.last).toBeUndefined();
  const early = dayLine(milestone('m'), TODAY, '2026-08-25');
  expect(early.stretches).toEqual([]);
  expect(early.last?.words).toBe('last 11 Sep');
});

test('every mark stands on the line, also those before today', () => {
  const line = dayLine(milestone('m', { dueOn: '2026-08-10' }), TODAY, '2026-08-25');
  for (const at of [...line.ticks.map((tick) => tick.at), line.now!.at, line.last!.at]) {
    expect(at).toBeGreaterThanOrEqual(0);
    expect(at).toBeLessThanOrEqual(1);
  }
  expect(line.start).toBeUndefined();
});
