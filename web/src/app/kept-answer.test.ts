import { expect, test } from 'vitest';
import { keep, shownAnswer } from './kept-answer.ts';

const kept = keep(undefined, 'figures', 'today');

test('the last answer stays while another question is under way', () => {
  expect(shownAnswer({ kept, of: 'yesterday', failed: false, always: false })).toBe('figures');
});

test('it stays when the same question fails the next time', () => {
  expect(shownAnswer({ kept, of: 'today', failed: true, always: false })).toBe('figures');
});

test('it never passes for the answer to another question that failed', () => {
  expect(shownAnswer({ kept, of: 'yesterday', failed: true, always: false })).toBeUndefined();
});

test('what frames every page stays in any case', () => {
  expect(shownAnswer({ kept, of: 'yesterday', failed: true, always: true })).toBe('figures');
  expect(shownAnswer({ kept: undefined, of: 'today', failed: true, always: true })).toBeUndefined();
});

test('of a newer answer, what says the same stays the very same object', () => {
  const before = keep(undefined, { teams: [{ name: 'Field' }], day: 52 }, 'today');
  const after = keep(before, { teams: [{ name: 'Field' }], day: 53 }, 'today');
  expect(after.data).toEqual({ teams: [{ name: 'Field' }], day: 53 });
  expect(after.data.teams).toBe(before.data.teams);
  expect(keep(before, { teams: [{ name: 'Field' }], day: 52 }, 'today').data).toBe(before.data);
});
