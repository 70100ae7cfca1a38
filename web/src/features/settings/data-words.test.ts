import { expect, test } from 'vitest';
import { isTheName, keptFor, openedBy } from './data-words.ts';

test('says for how long', () => {
  expect([keptFor(null), keptFor(1), keptFor(8)]).toEqual([
    'for good',
    'for one quarter',
    'for eight quarters',
  ]);
});

test('a name is typed with whatever capitals, and in full', () => {
  expect(isTheName(' pia manager ', 'Pia Manager')).toBe(true);
  expect(isTheName('Pia', 'Pia Manager')).toBe(false);
  expect(isTheName('', '')).toBe(true);
});

test('says who opened it', () => {
  expect(openedBy({ by: { name: 'Pia' }, byAuthor: true })).toBe('You');
  expect(openedBy({ by: { name: 'Lea' }, byAuthor: false })).toBe('Lea');
  expect(openedBy({ by: null, byAuthor: false })).toBe('Somebody who was erased since');
});
