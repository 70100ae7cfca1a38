import { expect, test } from 'vitest';
import { standfirst } from './standfirst.ts';

const nothing = { escalations: 0, decisions: [], untold: 0, isNow: true };
const decision = (name: string, rank: number, still = 0, over?: string) => ({
  name,
  rank,
  still,
  clock: { text: over ?? '1 d left', isOver: over !== undefined },
});

test('nothing waits, now and then', () => {
  expect(standfirst(nothing)).toEqual({ text: 'No decision waits.' });
  expect(standfirst({ ...nothing, isNow: false }).text).toBe('No decision waited.');
});

test('how many wait, and which of them weighs most', () => {
  const decisions = [decision('Lines?', 15, 1), decision('Files or routes?', 47, 4, '2 d over')];
  const weightiest = '“Files or routes?” holds up four key results and is two days over its clock.';
  expect(standfirst({ ...nothing, decisions })).toEqual({
    text: `Two decisions wait. ${weightiest}`,
    weightiest,
  });
});

test('what holds nothing up and has time weighs nothing', () => {
  expect(standfirst({ ...nothing, decisions: [decision('Sundays?', 3)] })).toEqual({
    text: 'One decision waits.',
  });
  const late = [decision('Sundays?', 3, 0, 'under 1 h over')];
  expect(standfirst({ ...nothing, decisions: late }).weightiest).toBe(
    '“Sundays?” is just over its clock.',
  );
});

test('an open escalation comes first, and what nobody was told is said', () => {
  expect(standfirst({ ...nothing, escalations: 1, untold: 2 })).toEqual({
    text: 'One escalation is open. No decision waits. Two are settled and not yet told.',
    weightiest: 'One escalation is open.',
  });
  expect(standfirst({ ...nothing, untold: 1, isNow: false })).toEqual({
    text: 'No decision waited. One was settled and not yet told.',
    weightiest: 'One was settled and not yet told.',
  });
});
