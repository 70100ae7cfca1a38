import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  dayFromNumber,
  dayOf,
  daysBetween,
  instantOf,
  isDay,
  isTimeZone,
  weekdayOf,
} from './calendar.ts';

test('days are counted across months, leap days and years', () => {
  expect(daysBetween('2026-06-29', '2026-08-20')).toBe(52);
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
});

test('weekdays begin with Monday as 1', () => {
  expect(weekdayOf('2026-08-20')).toBe(4);
  expect(weekdayOf('1969-12-28')).toBe(7);
});

test('days that do not exist are no days', () => {
  expect(['2026-02-30', '2026-13-01', '26-01-01', ''].map(isDay)).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(isDay('2028-02-29')).toBe(true);
});

test('an unknown time zone is told from a known one', () => {
  expect([isTimeZone('Europe/Lisbon'), isTimeZone('Atlantis/Docks')]).toEqual([true, false]);
});

test('an hour on the wall is found on both sides of a change of daylight saving', () => {
  expect(new Date(instantOf('2026-03-28', 18, 'Europe/Lisbon')).toISOString()).toBe(
    '2026-03-28T18:00:00.000Z',
  );
  expect(new Date(instantOf('2026-03-29', 18, 'Europe/Lisbon')).toISOString()).toBe(
    '2026-03-29T17:00:00.000Z',
  );
  expect(new Date(instantOf('2026-10-25', 18, 'Europe/Lisbon')).toISOString()).toBe(
    '2026-10-25T18:00:00.000Z',
  );
});

test('the hour that a change to summer time skips is read as the one after it', () => {
  // In New York the clocks go from 02:00 to 03:00 on 8 March 2026.
  const skipped = instantOf('2026-03-08', 2, 'America/New_York');
  expect(new Date(skipped).toISOString()).toBe('2026-03-08T07:00:00.000Z');
});

test('the day of any instant found for a day is that day, in any zone', () => {
  const zones = ['Europe/Lisbon', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'];
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 4, max: 23 }),
      (zone, number, hour) => {
        const day = addDays('1990-01-01', number);
        expect(dayOf(instantOf(day, hour, zone), zone)).toBe(day);
      },
    ),
    { numRuns: 300 },
  );
});

test('the ends of the calendar have an instant and neighbours, in any zone', () => {
  for (const zone of ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York'])
    for (const day of ['0000-01-01', '0001-01-01', '0500-06-15', '9999-12-31'])
      for (const hour of [0, 17, 24])
        expect(Number.isFinite(instantOf(day, hour, zone)), `${day} in ${zone}`).toBe(true);
  expect(dayOf(instantOf('0500-06-15', 12, 'UTC'), 'UTC')).toBe('0500-06-15');
  expect([addDays('9999-12-31', 1), addDays('0000-01-01', -1)]).toEqual([
    '9999-12-31',
    '0000-01-01',
  ]);
  expect(isDay('9999-12-31')).toBe(true);
});

test('later days have later instants, up to the last day of all', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -719_000, max: 2_932_800 }),
      fc.constantFrom('Europe/Lisbon', 'Pacific/Auckland'),
      (number, zone) => {
        const day = dayFromNumber(number);
        expect(instantOf(addDays(day, 1), 9, zone)).toBeGreaterThanOrEqual(instantOf(day, 9, zone));
      },
    ),
    { numRuns: 300 },
  );
});
