import { expect, test } from 'vitest';
import { standsStill, triageStandfirst } from './triage-words.ts';

const nothing = { blocker: null, dependency: null, decision: null, escalation: null, ask: null };
const item = (isAttended: boolean, isOver = false) => ({
  ...nothing,
  blocker: { isAttended },
  clock: { isOver },
});
const question = (isOver = false) => ({ ...nothing, clock: { isOver } });

test.each([
  [[], 'Nothing stands in anybody’s way that is yours to clear.'],
  [[item(true)], 'One thing stands in somebody’s way. Somebody is at it.'],
  [[item(false)], 'One thing stands in somebody’s way. Nobody is at it.'],
  [
    [item(false, true)],
    'One thing stands in somebody’s way. It is past the clock, and nobody is at it.',
  ],
  [[item(true), item(true)], 'Two things stand in somebody’s way. Somebody is at both of them.'],
  [[item(false), item(false)], 'Two things stand in somebody’s way. Nobody is at either of them.'],
  [
    [item(true), item(true), item(true)],
    'Three things stand in somebody’s way. Somebody is at each of them.',
  ],
  [
    [item(true), item(false), item(true)],
    'Three things stand in somebody’s way. Nobody is at one of them.',
  ],
  [
    [item(false), item(false), item(false)],
    'Three things stand in somebody’s way. Nobody is at any of them.',
  ],
  [
    [item(false, true), item(true, true), item(true)],
    'Three things stand in somebody’s way. Two are past the clock, and nobody is at one of the three.',
  ],
  [
    [item(false, true), item(false, true)],
    'Two things stand in somebody’s way. Both are past the clock, and nobody is at either of them.',
  ],
  [[question(true)], 'One thing stands in somebody’s way. It is past the clock.'],
  [
    [question(true), question(true), item(true, true)],
    'Three things stand in somebody’s way. All three are past the clock.',
  ],
  [[question()], 'One thing stands in somebody’s way.'],
  [[question(), item(true)], 'Two things stand in somebody’s way.'],
  [[question(), item(false)], 'Two things stand in somebody’s way. Nobody is at one of them.'],
])('%j opens with its sum and what weighs most', (items, text) => {
  const told = triageStandfirst(items, true);
  expect(told.text).toBe(text);
  if (told.weightiest) expect(text).toContain(told.weightiest);
});

test('of what is not at hand nothing is said', () => {
  expect(triageStandfirst([item(true)], true, 41).text).toBe('41 things stand in somebody’s way.');
  expect(triageStandfirst([item(false), item(false)], true, 41).text).toBe(
    '41 things stand in somebody’s way. Nobody is at two of them.',
  );
});

test('the past is told in the past', () => {
  expect(triageStandfirst([], false).text).toBe(
    'Nothing stood in anybody’s way that was yours to clear.',
  );
  expect(triageStandfirst([item(false, true), item(true)], false).text).toBe(
    'Two things stood in somebody’s way. One was past the clock, and nobody was at one of the two.',
  );
});

test('what stands still is counted', () => {
  expect([standsStill([1]), standsStill([1, 2])]).toEqual([
    'one key result stands still',
    'two key results stand still',
  ]);
});
