import { expect, test } from 'vitest';
import { typedDay } from './typed-day.ts';

const today = '2026-08-20';

test.each([
  ['2026-08-13', '2026-08-13'],
  ['13 aug', '2026-08-13'],
  ['13 August 2025', '2025-08-13'],
  ['yesterday', '2026-08-19'],
  ['9 days ago', '2026-08-11'],
  ['2 weeks ago', '2026-08-06'],
])('%s is %s', (text, day) => {
  expect(typedDay(text, today)).toBe(day);
});

test('without a year it is the last such day', () => {
  expect(typedDay('1 dec', today)).toBe('2025-12-01');
});

test.each(['30 feb', '2026-09-01', '20 aug 2026', 'calls', '13', '12 mor', '2026-02-30'])(
  '%s is no day to look at',
  (text) => {
    expect(typedDay(text, today)).toBeUndefined();
  },
);
