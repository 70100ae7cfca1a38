import { expect, test } from 'vitest';
import { owedCheckIns, walkTime } from './owed-check-ins.ts';

const step = (id: string, dueAt: string, overdue = false) => ({
  objective: { id },
  dueAt,
  overdue,
  gone: overdue ? 1 : 0.9,
});

test('one check-in for each objective, in the order of the walk', () => {
  const owed = owedCheckIns([step('b', '20'), step('a', '20'), step('b', '20')]);
  expect(owed.map(({ objective, steps }) => [objective.id, steps.length])).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
});

test('a late key result does not make a check-in late that is still due', () => {
  const [owed] = owedCheckIns([step('a', '13', true), step('a', '20')]);
  expect(owed).toMatchObject({ dueAt: '20', overdue: false, gone: 0.9 });
});

test('when everything is late the check-in is', () => {
  const [owed] = owedCheckIns([step('a', '13', true), step('a', '06', true)]);
  expect(owed).toMatchObject({ dueAt: '06', overdue: true, gone: 1 });
});

test('five key results take about two minutes, one takes a minute', () => {
  expect(walkTime(5)).toBe('about two minutes');
  expect(walkTime(1)).toBe('about a minute');
  expect(walkTime(40)).toBe('about 14 minutes');
});
