import { expect, test } from 'vitest';
import { aWeekAfter, chartHistory } from './chart-history.ts';
import { chartSummary } from './chart-summary.ts';

const span = {
  startsOn: '2026-10-01',
  endsOn: '2026-12-31',
  timeZone: 'Europe/Lisbon',
  day: '2026-11-15',
};
const word = (day: string, value: number, confidence: number) => ({
  at: `${day}T16:00:00.000Z`,
  value,
  confidence,
});
const metric = {
  kind: 'METRIC' as const,
  unit: '%',
  decimals: 1,
  baseline: 8,
  target: 20,
  low: null,
  high: null,
  dueOn: null,
  targetText: '20.0 %',
  series: [word('2026-10-08', 8.4, 6), word('2026-10-15', 9, 4), word('2026-10-22', 14, 7)],
  plan: [] as { on: string; value: number }[],
  blockedSpells: [] as { from: string; to: string }[],
  expected: { value: 14 },
  barAt: 16.4,
  barText: '16.4 %',
};

test('the chart begins at the baseline and says plan, bar and expected in words', () => {
  const history = chartHistory(metric, span);
  expect(history?.values[0]).toEqual({ day: '2026-10-01', value: 8 });
  expect(history?.plan).toEqual([
    { day: '2026-10-01', value: 8 },
    { day: '2026-12-31', value: 20 },
  ]);
  expect(history?.planWords).toBe('plan, 20.0 % by 31 Dec');
  expect(history?.bar?.words).toBe('lands from 16.4 %');
  expect(history?.today).toBe('2026-11-15');
});

test('what stood in the way is told in days, and from the first day of the cycle on', () => {
  const blockedSpells = [
    { from: '2026-08-01T09:00:00.000Z', to: '2026-09-01T09:00:00.000Z' },
    { from: '2026-09-21T09:00:00.000Z', to: '2026-10-05T09:00:00.000Z' },
    { from: '2026-10-12T09:00:00.000Z', to: '2026-10-13T09:00:00.000Z' },
  ];
  expect(chartHistory({ ...metric, blockedSpells }, span)?.blocked).toEqual([
    { from: '2026-10-01', to: '2026-10-05', words: 'blocked 14 days' },
    { from: '2026-10-12', to: '2026-10-13', words: 'blocked 1 day' },
  ]);
});

test('an own plan keeps its corners and says whose it is', () => {
  const history = chartHistory({ ...metric, plan: [{ on: '2026-11-01', value: 9 }] }, span);
  expect(history?.plan.map(({ value }) => value)).toEqual([8, 9, 20]);
  expect(history?.planWords).toMatch(/^own plan/);
});

test('a bar at the target is not drawn twice, and after the cycle there is no today', () => {
  const after = chartHistory({ ...metric, barAt: 20 }, { ...span, day: '2027-01-09' });
  expect(after?.bar).toBeUndefined();
  expect(after?.today).toBeUndefined();
  expect(after?.expected).toBeUndefined();
});

test('before the first word there is nothing to draw', () => {
  expect(chartHistory({ ...metric, series: [] }, span)).toBeUndefined();
});

test('the day of a word is the one on the wall where the cycle lives', () => {
  const late = { ...metric, series: [{ at: '2026-10-08T23:30:00.000Z', value: 9, confidence: 6 }] };
  expect(chartHistory(late, span)?.values.at(-1)?.day).toBe('2026-10-09');
});

test('the sentence tells from where to where, the leap, and the confidence', () => {
  expect(chartSummary({ ...metric, paceWords: 'on plan' }, span.timeZone)).toBe(
    'From 8.0\u2009% to 14.0\u2009% over three check-ins, most of it by 22 Oct; on plan today. Confidence fell to 4 on the way and is 7 now.',
  );
});

test('after the end it tells where it ended', () => {
  const over = { ...metric, paceWords: '10 ahead', isOver: true };
  expect(chartSummary(over, span.timeZone)).toContain('; 10 ahead at the end.');
});

test('one word, no movement, a band and a milestone have sentences of their own', () => {
  const say = (over: object) =>
    chartSummary({ ...metric, paceWords: 'behind', ...over }, span.timeZone);
  expect(say({ series: [word('2026-10-08', 9, 6)] })).toBe(
    'One check-in so far, 9.0\u2009% on 8 Oct, with confidence 6.',
  );
  const still = [word('2026-10-08', 8, 6), word('2026-10-15', 8, 6)];
  expect(say({ series: still })).toContain('Still at 8.0\u2009%, where it began');
  const band = [word('2026-10-08', 0.7, 9), word('2026-10-15', 1.2, 9)];
  expect(say({ kind: 'CONTROL', low: 0.8, high: 1.4, series: band })).toBe(
    'Between 0.7\u2009% and 1.2\u2009%, outside the band once. Confidence has been 9 throughout.',
  );
  const due = Date.UTC(2026, 10, 29);
  const slips = [word('2026-10-08', due, 6), word('2026-10-15', due + 7 * 86_400_000, 5)];
  expect(say({ kind: 'MILESTONE', series: slips })).toBe(
    'The forecast moved once, from 29 Nov to 6 Dec. Confidence went from 6 to 5.',
  );
  expect(say({ series: [] })).toBe('Nobody has said a value yet.');
});

test('weeks are counted over the turn of a year', () => {
  expect(aWeekAfter('2026-12-20', 3)).toBe('2027-01-10');
});
