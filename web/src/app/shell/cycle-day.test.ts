import { expect, test } from 'vitest';
import { daysGone, movedDay, rulerTicks, weekOf } from './cycle-day.ts';

const quarter = { starts: '2026-06-29', ends: '2026-09-27' };

test('moving over the end of a month and of a summer time keeps whole days', () => {
  expect(movedDay('2026-08-31', 1)).toBe('2026-09-01');
  expect(movedDay('2026-10-26', -7)).toBe('2026-10-19');
});

test('20 August is day 52 of 91, in week 8 of 13', () => {
  expect(daysGone(quarter, '2026-08-20')).toEqual({ gone: 52, of: 91 });
  expect(weekOf(quarter, '2026-08-20')).toEqual({ week: 8, of: 13 });
});

test('a week ends on its seventh day', () => {
  expect(weekOf(quarter, '2026-07-05').week).toBe(1);
  expect(weekOf(quarter, '2026-07-06').week).toBe(2);
});

test('days outside the cycle stand at its ends', () => {
  expect(weekOf(quarter, '2026-01-01').week).toBe(1);
  expect(weekOf(quarter, '2026-12-31').week).toBe(13);
  expect(daysGone(quarter, '2026-12-31').gone).toBe(91);
});

test('a quarter has thirteen weeks between fourteen ticks, tall at the months and the ends', () => {
  const ticks = rulerTicks(quarter);
  expect(ticks).toHaveLength(14);
  expect(ticks.map((tick) => tick.tall)).toEqual([
    true,
    false,
    false,
    false,
    true,
    false,
    false,
    false,
    false,
    true,
    false,
    false,
    false,
    true,
  ]);
  expect([ticks[0]!.at, ticks[13]!.at]).toEqual([0, 1]);
});
