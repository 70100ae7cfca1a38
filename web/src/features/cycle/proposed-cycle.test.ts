import { expect, test } from 'vitest';
import { holidaysOf, proposedCycle } from './proposed-cycle.ts';

test('early in a quarter it proposes that one', () => {
  expect(proposedCycle('2026-07-06', 'Europe/Berlin')).toEqual({
    name: '2026-Q3',
    startsOn: '2026-07-01',
    endsOn: '2026-09-30',
    timeZone: 'Europe/Berlin',
    checkInWeekday: 5,
    checkInHour: 16,
    holidays: '',
  });
});

test('late in a quarter it proposes the next one, over the turn of the year too', () => {
  expect(proposedCycle('2026-12-01', 'UTC')).toMatchObject({
    name: '2027-Q1',
    startsOn: '2027-01-01',
    endsOn: '2027-03-31',
  });
});

test('holidays are read as they are typed, each once', () => {
  expect(holidaysOf('2026-12-25, 2026-08-15\n2026-12-25')).toEqual(['2026-08-15', '2026-12-25']);
  expect(holidaysOf(' ')).toEqual([]);
});
