import { expect, test } from 'vitest';
import { holdsWords, longestSought, soughtWords } from './sought.ts';

test.each([
  ['nunez elo', true],
  ['NÚÑEZ', true],
  ['roth ', true],
  ['', true],
  ['   ', true],
  ['nunez else', false],
  ['elodienunez', false],
])('“%s” in a name with accents: %s', (sought, found) => {
  expect(holdsWords('Élodie Núñez-Roth', soughtWords(sought, longestSought))).toBe(found);
});

test('what is sought counts up to its longest', () => {
  expect(soughtWords(`${'a'.repeat(99)} b c`, longestSought)).toEqual(['a'.repeat(99)]);
});
