import { expect, test } from 'vitest';
import type { CheckInData } from './check-in-query.ts';
import { stepsOf } from './steps-of.ts';

type WalkStep = CheckInData['checkInWalk'][number];

const NOW = '2026-08-20T08:00:00Z';
const told = (change: Partial<WalkStep>): CheckInData => ({
  moment: { now: NOW, day: '2026-08-20', cycle: null },
  owned: { totalCount: 1 },
  checkInWalk: [
    {
      dueAt: '2026-08-20T16:00:00Z',
      overdue: false,
      gone: 0.9,
      objective: {
        id: 'glad',
        statement: { text: null },
        kind: 'ASPIRATIONAL',
        bar: 0.7,
        team: { name: 'First Orders' },
        cycle: { endsOn: '2026-09-27', timeZone: 'Europe/Berlin' },
        viewerCanCheckIn: true,
      },
      keyResult: {
        id: 'a',
        name: { text: 'First orders followed by a second' },
        kind: 'METRIC',
        unit: '%',
        decimals: 1,
        baseline: 41,
        target: 52,
        low: null,
        high: null,
        commit: null,
        stretch: null,
        dueOn: null,
        barText: null,
        expected: { value: 47.3 },
        last: null,
      },
      ...change,
    },
  ],
});

test('a step is told flat, and forgotten words stay forgotten', () => {
  expect(stepsOf(told({}))[0]).toMatchObject({
    id: 'a',
    expected: 47.3,
    last: null,
    objective: { statement: null, teamName: 'First Orders', timeZone: 'Europe/Berlin' },
  });
});

test.each([
  [{}, true],
  [{ overdue: true, gone: 1, dueAt: '2026-08-13T16:00:00Z' }, true],
  // Asked for before anything was due: told as due at the very moment of asking.
  [{ gone: 0, dueAt: NOW }, false],
])('knows a word that is due from one before its time', (change, isDue) => {
  expect(stepsOf(told(change))[0]?.isDue).toBe(isDue);
});
