import { expect, test } from 'vitest';
import { shownAnswer } from './kept-answer.ts';

const kept = { data: 'figures', of: 'today' };

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
