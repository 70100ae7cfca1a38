import { afterEach, expect, test } from 'vitest';
import {
  dayInFull,
  dayOfMonth,
  dayOfYear,
  dayShort,
  monthShort,
  seeDaysFrom,
} from './day-words.ts';

afterEach(() => seeDaysFrom(() => undefined));

test('a day is read in British order, whatever the browser’s own English', () => {
  expect(dayOfMonth('2026-09-07')).toBe('7 Sep');
  expect(dayShort('2026-08-20')).toBe('Thu 20 Aug');
  expect(dayOfYear('2026-08-14')).toBe('14 Aug 2026');
  expect(dayInFull('2026-05-14')).toBe('14 May 2026');
  expect(monthShort('2026-09-01')).toBe('Sep');
});

test('the day is the one written, not the one it is somewhere else', () => {
  expect(dayShort('2026-01-01')).toBe('Thu 1 Jan');
  expect(dayShort('2026-12-31')).toBe('Thu 31 Dec');
});

test('the year is said where it is not the one looked from', () => {
  let from = '2026-08-20';
  seeDaysFrom(() => from);
  expect([dayOfMonth('2026-12-05'), dayShort('2026-12-05')]).toEqual(['5 Dec', 'Sat 5 Dec']);
  expect([dayOfMonth('2190-12-05'), dayShort('2190-12-05')]).toEqual([
    '5 Dec 2190',
    'Sun 5 Dec 2190',
  ]);
  from = '2025-12-31';
  expect(dayShort('2026-01-01')).toBe('Thu 1 Jan 2026');
});
