import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterWorkingHours, type WorkingTime, workingHours } from './working-time.ts';

const lisbon: WorkingTime = {
  timeZone: 'Europe/Lisbon',
  opensAt: 9,
  closesAt: 17,
  holidays: ['2026-08-14'],
};
const at = (text: string) => Date.parse(text);
const hours = (from: string, to: string, time = lisbon) => workingHours(at(from), at(to), time);

describe('working hours', () => {
  test.each([
    ['within a day', '2026-08-19T09:00+01:00', '2026-08-19T12:30+01:00', 3.5],
    [
      'before work begins and after it ends nothing counts',
      '2026-08-19T05:00+01:00',
      '2026-08-19T22:00+01:00',
      8,
    ],
    ['over a night', '2026-08-19T16:00+01:00', '2026-08-20T10:00+01:00', 2],
    ['over a weekend', '2026-08-21T16:00+01:00', '2026-08-24T10:00+01:00', 2],
    ['within a weekend', '2026-08-22T10:00+01:00', '2026-08-23T10:00+01:00', 0],
    [
      'over a holiday and the weekend after it',
      '2026-08-13T16:00+01:00',
      '2026-08-17T10:00+01:00',
      2,
    ],
    ['over three weeks', '2026-07-20T09:00+01:00', '2026-08-10T09:00+01:00', 120],
    ['backwards', '2026-08-20T10:00+01:00', '2026-08-19T10:00+01:00', 0],
  ])('%s', (_, from, to, expected) => {
    expect(hours(from, to)).toBeCloseTo(expected, 9);
  });

  test('a weekend on which the clocks change has no more hours and no fewer', () => {
    // Lisbon goes back an hour on Sunday 25 October 2026 and forward on Sunday 29 March.
    expect(hours('2026-10-23T16:00+01:00', '2026-10-26T10:00+00:00')).toBeCloseTo(2, 9);
    expect(hours('2026-03-27T16:00+00:00', '2026-03-30T10:00+01:00')).toBeCloseTo(2, 9);
  });

  test('somewhere else the same instants are other hours', () => {
    const auckland = { ...lisbon, timeZone: 'Pacific/Auckland', holidays: [] };
    // 21:00 on Wednesday to 01:00 on Thursday UTC is 9:00 to 13:00 on Thursday there.
    expect(hours('2026-08-19T21:00Z', '2026-08-20T01:00Z', auckland)).toBeCloseTo(4, 9);
    expect(hours('2026-08-19T21:00Z', '2026-08-20T01:00Z')).toBe(0);
  });
});

describe('the instant so many hours later', () => {
  test.each([
    ['2026-08-19T10:00+01:00', 4, '2026-08-19T14:00+01:00'],
    ['2026-08-19T16:00+01:00', 4, '2026-08-20T12:00+01:00'],
    ['2026-08-21T16:00+01:00', 8, '2026-08-24T16:00+01:00'],
    ['2026-08-22T12:00+01:00', 8, '2026-08-24T17:00+01:00'],
    ['2026-10-23T13:00+01:00', 8, '2026-10-26T13:00+00:00'],
  ])('%s and %d hours', (from, more, expected) => {
    expect(afterWorkingHours(at(from), more, lisbon)).toBe(at(expected));
  });

  test('is not there where nobody works', () => {
    expect(afterWorkingHours(0, 8, { ...lisbon, closesAt: 9 })).toBeUndefined();
  });
});

const instant = fc.integer({ min: at('2026-01-01T00:00Z'), max: at('2027-12-31T00:00Z') });
const zone = fc.constantFrom(
  'Europe/Lisbon',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
);

test('no clock ever runs backwards, and two stretches are as long as the whole', () => {
  fc.assert(
    fc.property(fc.array(instant, { minLength: 3, maxLength: 3 }), zone, (some, timeZone) => {
      const [a, b, c] = some.toSorted((one, other) => one - other) as [number, number, number];
      const time = { ...lisbon, timeZone };
      const [first, whole] = [workingHours(a, b, time), workingHours(a, c, time)];
      expect(whole).toBeGreaterThanOrEqual(first);
      expect(first + workingHours(b, c, time)).toBeCloseTo(whole, 6);
    }),
  );
});

test('after so many hours, so many hours have gone', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: 1, max: 200 }), zone, (from, more, timeZone) => {
      const time = { ...lisbon, timeZone };
      expect(workingHours(from, afterWorkingHours(from, more, time)!, time)).toBeCloseTo(more, 6);
    }),
  );
});
