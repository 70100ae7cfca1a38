import { expect, test } from 'vitest';
import { readDay, typedDay } from './day-entry.ts';
import { TODAY } from './sample-steps.ts';

const day = (typed: string, from?: string) => {
  const entry = readDay(typed, { today: TODAY, from });
  return entry.ok ? entry.day : undefined;
};

test.each([
  ['11 Sep', '2026-09-11'],
  ['11 September', '2026-09-11'],
  ['Sep 11', '2026-09-11'],
  ['11. sept.', '2026-09-11'],
  ['11.9.', '2026-09-11'],
  ['11/9', '2026-09-11'],
  ['11.9.2027', '2027-09-11'],
  ['2026-09-11', '2026-09-11'],
  ['11 Sep 2027', '2027-09-11'],
  ['today', '2026-08-20'],
  ['tomorrow', '2026-08-21'],
  ['Fri', '2026-08-21'],
  ['friday', '2026-08-21'],
  // Today is a Thursday: the next one is meant.
  ['thu', '2026-08-27'],
  ['+7', '2026-08-27'],
  ['+2w', '2026-09-03'],
  ['−3', '2026-08-17'],
  // The nearest January is the coming one; the nearest June has just been.
  ['10 Jan', '2027-01-10'],
  ['10 Jun', '2026-06-10'],
])('%s', (typed, expected) => {
  expect(day(typed)).toBe(expected);
});

test('days count from the day said last', () => {
  expect(day('+7', '2026-09-11')).toBe('2026-09-18');
});

test.each(['', '31 Feb', 'soon', '45', '11 Foo', 'f', '32.1.', '2026-02-30', '+9999'])(
  '%s is no day',
  (typed) => {
    expect(day(typed)).toBeUndefined();
  },
);

test('says what it read when the field does not', () => {
  expect(readDay('+7', { today: TODAY })).toMatchObject({ reading: '= Thu 27 Aug' });
  expect(readDay('11 Sep', { today: TODAY })).not.toHaveProperty('reading');
  expect(readDay('10 Jan', { today: TODAY })).toMatchObject({ reading: '= Sun 10 Jan 2027' });
});

test.each(['2026-09-11', '2026-02-01', '2027-06-30', '2025-12-31'])(
  '%s as one would type it is read as itself',
  (day) => {
    expect(readDay(typedDay(day, TODAY), { today: TODAY })).toMatchObject({ day });
  },
);
