import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cycle } from '../strategy/cycle/aggregate.ts';
import { checkInDue, nextDue, previousDue } from './check-in-due.ts';
import { countedDays } from './counted-days.ts';
import { dueInstants } from './due-instants.ts';

const cycle: Cycle = {
  id: 'q3',
  name: '2026-Q3',
  startsOn: '2026-06-29',
  endsOn: '2026-09-27',
  timeZone: 'Europe/Lisbon',
  checkInWeekday: 4,
  checkInHour: 18,
  holidays: [],
};
const utc = (text: string) => Date.parse(`${text}:00Z`);
const due = (lastWord: string | undefined, now: string, before?: string) =>
  checkInDue(
    cycle,
    [lastWord, before].map((word) => (word ? utc(word) : undefined)),
    utc(now),
  );

describe('due instants', () => {
  test('come every week at the cycle’s hour in its own zone', () => {
    const instants = dueInstants(cycle);
    expect(instants).toHaveLength(13);
    expect(instants[0]).toBe(utc('2026-07-02T17:00'));
    expect(instants.at(-1)).toBe(utc('2026-09-24T17:00'));
  });

  test('one on a holiday comes on the next day that is none', () => {
    const withHolidays = { ...cycle, holidays: ['2026-08-20', '2026-08-21'] };
    expect(dueInstants(withHolidays)[7]).toBe(utc('2026-08-22T17:00'));
    expect(dueInstants(withHolidays)[8]).toBe(utc('2026-08-27T17:00'));
  });

  test('keep their hour on the wall over a change of daylight saving', () => {
    const autumn = { ...cycle, startsOn: '2026-10-19', endsOn: '2026-11-01' };
    expect(dueInstants(autumn)).toEqual([utc('2026-10-22T17:00'), utc('2026-10-29T18:00')]);
  });
});

describe('what is owed', () => {
  test('a word of last week is owed again from two days before the next', () => {
    expect(due('2026-08-13T16:00', '2026-08-18T16:59')).toBeUndefined();
    expect(due('2026-08-13T16:00', '2026-08-18T17:00')).toMatchObject({
      overdue: false,
      dueAt: utc('2026-08-20T17:00'),
    });
  });

  test('a word of yesterday counts for today', () => {
    expect(due('2026-08-19T09:00', '2026-08-20T12:00')).toBeUndefined();
  });

  test('six hours before it is due three quarters of the week and more are gone', () => {
    expect(due('2026-08-13T16:00', '2026-08-20T11:00')?.gone).toBeCloseTo(0.964, 3);
  });

  test('a missed week is overdue at once, and a late word settles it without shifting the rhythm', () => {
    expect(due('2026-08-06T16:00', '2026-08-13T17:01')).toMatchObject({
      overdue: true,
      dueAt: utc('2026-08-13T17:00'),
    });
    const late = ['2026-08-14T09:00', '2026-08-06T16:00'] as const;
    expect(due(late[0], '2026-08-14T10:00', late[1])).toBeUndefined();
    expect(due(late[0], '2026-08-19T10:00', late[1])?.dueAt).toBe(utc('2026-08-20T17:00'));
  });

  test('an early word after one in time counts for the next', () => {
    const early = ['2026-08-14T09:00', '2026-08-13T16:00'] as const;
    expect(due(early[0], '2026-08-19T10:00', early[1])).toBeUndefined();
  });

  test('four missed weeks are one debt', () => {
    const owed = due('2026-07-16T16:00', '2026-08-17T10:00');
    expect(owed).toMatchObject({ overdue: true, dueAt: utc('2026-08-13T17:00') });
  });

  test('nothing is owed in the first days, and nothing after the last due day but the last word', () => {
    expect(due(undefined, '2026-06-29T10:00')).toBeUndefined();
    expect(due('2026-09-24T10:00', '2026-09-26T10:00')).toBeUndefined();
  });

  test('a word given now always settles what is owed now', () => {
    const now = fc.integer({ min: utc('2026-06-29T00:00'), max: utc('2026-09-27T23:00') });
    fc.assert(
      fc.property(now, fc.option(now), (at, last) => {
        if (checkInDue(cycle, [last ?? undefined], at)) {
          expect(checkInDue(cycle, [at, last ?? undefined], at)).toBeUndefined();
        }
      }),
    );
  });
});

test('the due instants around now are found, also outside the cycle', () => {
  expect(nextDue(cycle, utc('2026-08-20T17:00'))).toBe(utc('2026-08-27T17:00'));
  expect(previousDue(cycle, utc('2026-08-20T17:00'))).toBe(utc('2026-08-20T17:00'));
  expect(nextDue(cycle, utc('2026-12-01T00:00'))).toBeUndefined();
  expect(previousDue(cycle, utc('2026-01-01T00:00'))).toBe(utc('2026-06-28T23:00'));
});

describe('days that count', () => {
  const away = (from: string, to: string, delegateId?: string) => ({
    id: 'pia',
    role: 'pm' as const,
    joinedAt: 0,
    leaves: [{ from, to, delegateId }],
  });

  test.each([
    ['all of them without leave or holidays', [], undefined, 16],
    ['less the holidays between', ['2026-08-15', '2026-08-30'], undefined, 15],
    ['less the leave', [], away('2026-08-10', '2026-08-12'), 13],
    ['less a leave that is still going on', [], away('2026-08-17', '2026-08-24'), 12],
    ['a day off twice counts once', ['2026-08-10'], away('2026-08-10', '2026-08-10'), 15],
    ['not less a leave with somebody standing in', [], away('2026-08-10', '2026-08-12', 'mo'), 16],
  ])('%s', (_, holidays, owner, expected) => {
    expect(countedDays('2026-08-04', '2026-08-20', holidays, owner)).toBe(expected);
  });

  test('none backwards', () => {
    expect(countedDays('2026-08-20', '2026-08-04', [], undefined)).toBe(0);
  });
});
