import { addDays, daysBetween, weekdayOf } from '@cairn/shared/kernel/calendar';
import { expect, test } from 'vitest';
import { cycleInstant, daysInCycle, scheduleFor } from './schedule.ts';

const august = Date.parse('2026-08-20T10:41:00+01:00');

test('on 20 August 2026 the third quarter runs and 52 of its 91 days are gone', () => {
  const { cycles, anchorDay, checkInWeekday } = scheduleFor(august, 'seed');
  expect(cycles.running).toMatchObject({
    name: '2026-Q3',
    startsOn: '2026-06-29',
    endsOn: '2026-09-27',
  });
  expect(cycles.last.name).toBe('2026-Q2');
  expect(cycles.beforeLast.name).toBe('2026-Q1');
  expect(daysBetween(cycles.running.startsOn, anchorDay)).toBe(52);
  expect(checkInWeekday).toBe(4);
});

test('a quarter that began in the year before is named by its middle', () => {
  const { cycles } = scheduleFor(Date.parse('2027-02-11T12:00:00Z'), 'seed');
  expect([cycles.beforeLast.name, cycles.last.name, cycles.running.name]).toEqual([
    '2026-Q3',
    '2026-Q4',
    '2027-Q1',
  ]);
});

test('on every day of four years: 91 days each, one after the other, no name twice', () => {
  for (let day = '2024-01-01'; day < '2028-01-01'; day = addDays(day, 1)) {
    const { cycles, checkInWeekday } = scheduleFor(Date.parse(`${day}T12:00:00Z`), 'seed');
    const { beforeLast, last, running } = cycles;
    expect(new Set([beforeLast.name, last.name, running.name]).size).toBe(3);
    expect(addDays(beforeLast.endsOn, 1)).toBe(last.startsOn);
    expect(addDays(last.endsOn, 1)).toBe(running.startsOn);
    expect(daysBetween(running.startsOn, day)).toBe(52);
    for (const cycle of [beforeLast, last, running]) {
      expect(daysBetween(cycle.startsOn, cycle.endsOn) + 1).toBe(daysInCycle);
      for (const holiday of cycle.holidays) expect(weekdayOf(holiday)).not.toBe(checkInWeekday);
    }
  }
});

test('the anchor’s day is the one that a clock in Lisbon shows', () => {
  expect(scheduleFor(Date.parse('2026-08-19T23:30:00Z'), 'seed').anchorDay).toBe('2026-08-20');
});

test('hours are those of Lisbon, in summer and in winter', () => {
  const { cycles } = scheduleFor(august, 'seed');
  expect(cycleInstant(cycles.running, 0, 9.5)).toBe(Date.parse('2026-06-29T08:30:00Z'));
  expect(cycleInstant(cycles.beforeLast, 10, 9)).toBe(Date.parse('2026-01-08T09:00:00Z'));
});
