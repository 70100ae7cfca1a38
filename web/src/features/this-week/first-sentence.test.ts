import { expect, test } from 'vitest';
import { firstSentence } from './first-sentence.ts';

test('the first sentence stands for the note', () => {
  expect(firstSentence('Steady. Saturdays are next.')).toBe('Steady');
  expect(firstSentence('Why now? Nobody knows.')).toBe('Why now?');
  expect(firstSentence('Word of mouth, not the banner')).toBe('Word of mouth, not the banner');
});

test('a number with a point does not end a sentence', () => {
  expect(firstSentence('From 4.3 to 4.1 days. Then nothing.')).toBe('From 4.3 to 4.1 days');
});

test('a long sentence is cut between words', () => {
  const cut = firstSentence(`${'word '.repeat(40)}.`);
  expect(cut.endsWith('word…')).toBe(true);
  expect(cut.length).toBeLessThanOrEqual(97);
});
