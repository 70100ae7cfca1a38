import { expect, test } from 'vitest';
import { pendingCommands } from './pending-command.ts';

function counting() {
  let made = 0;
  return pendingCommands(() => String(++made));
}

test('the same words sent again before an answer keep their id', () => {
  const pending = counting();
  expect(pending.idOf({ betId: 'b', moved: true })).toBe('1');
  expect(pending.idOf({ betId: 'b', moved: true })).toBe('1');
});

test('other words, or the same after an answer, are another command', () => {
  const pending = counting();
  pending.idOf({ betId: 'b', moved: true });
  expect(pending.idOf({ betId: 'b', moved: false })).toBe('2');
  pending.answered({ betId: 'b', moved: true });
  expect(pending.idOf({ betId: 'b', moved: true })).toBe('3');
});
