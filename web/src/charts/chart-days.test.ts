import { expect, test } from 'vitest';
import { dayOffset, monthTicks } from './chart-days.ts';

test('days are counted from the first day of the cycle', () => {
  expect(dayOffset('2026-06-29', '2026-06-29')).toBe(0);
  expect(dayOffset('2026-06-29', '2026-08-20')).toBe(52);
  expect(dayOffset('2026-06-29', '2026-06-28')).toBe(-1);
});

test('two days of June have no room for its name', () => {
  expect(monthTicks({ starts: '2026-06-29', ends: '2026-09-27' })).toEqual([
    { at: 2, name: 'Jul' },
    { at: 33, name: 'Aug' },
    { at: 64, name: 'Sep' },
  ]);
});

test('a cycle over the new year goes on with January', () => {
  expect(monthTicks({ starts: '2026-12-01', ends: '2027-02-28' }).map((tick) => tick.name)).toEqual(
    ['Dec', 'Jan', 'Feb'],
  );
});
