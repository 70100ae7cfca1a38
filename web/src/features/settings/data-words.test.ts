import { expect, test } from 'vitest';
import { isTheName, keptFor, openedBy, ownReadingWords } from './data-words.ts';

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
  expect(openedBy({ name: 'Lea' })).toBe('Lea');
  expect(openedBy(null)).toBe('Somebody who was erased since');
});

test('says how often one opened it oneself', () => {
  expect([
    ownReadingWords(0, undefined),
    ownReadingWords(1, '20 Aug'),
    ownReadingWords(14, '20 Aug'),
  ]).toEqual([
    'You have not opened any yourself.',
    'You opened such texts yourself once, on 20 Aug; each is noted once a day.',
    'You opened such texts yourself 14 times, last on 20 Aug; each is noted once a day.',
  ]);
});
