import { expect, test } from 'vitest';
import { standsStill, triageStandfirst } from './triage-words.ts';

const item = (isAttended: boolean, isOver = false) => ({
  blocker: { isAttended },
  clock: { isOver },
});

const other = (isOver = false) => ({ blocker: null, clock: { isOver } });

test.each([
  [[], 'Nothing stands in anybody’s way that is yours to clear.'],
  [[item(true)], 'One thing stands in somebody’s way. Somebody is at each of them.'],
  [[item(false), item(false)], 'Two things stand in somebody’s way. Nobody is at any of them.'],
  [
    [item(true), item(false), item(true)],
    'Three things stand in somebody’s way. Nobody is at one of the blockers.',
  ],
  [
    [item(false, true), item(true, true), item(true)],
    'Three things stand in somebody’s way. Two are past the clock, and nobody is at one of the blockers.',
  ],
  [
    [item(false), other(true), other()],
    'Three things stand in somebody’s way. One is past the clock, and nobody is at the one blocker.',
  ],
  [
    [item(false), item(false), other()],
    'Three things stand in somebody’s way. Nobody is at any of the blockers.',
  ],
  [[other(true)], 'One thing stands in somebody’s way. It is past the clock.'],
  [[other(true), other(true)], 'Two things stand in somebody’s way. Both are past the clock.'],
  [
    [other(true), other(true), other(true)],
    'Three things stand in somebody’s way. All three are past the clock.',
  ],
])('%j opens with its sum and what weighs most', (items, text) => {
  const told = triageStandfirst(items, true);
  expect(told.text).toBe(text);
  if (told.weightiest) expect(text).toContain(told.weightiest);
});

test('the past is told in the past', () => {
  expect(triageStandfirst([], false).text).toBe(
    'Nothing stood in anybody’s way that was yours to clear.',
  );
  expect(triageStandfirst([item(false, true), item(true)], false).text).toBe(
    'Two things stood in somebody’s way. One was past the clock, and nobody was at one of the blockers.',
  );
});

test('what stands still is counted', () => {
  expect([standsStill([1]), standsStill([1, 2])]).toEqual([
    'one key result stands still',
    'two key results stand still',
  ]);
});
