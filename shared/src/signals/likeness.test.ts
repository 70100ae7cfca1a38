import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeness } from './likeness.ts';

test('words in both, of words in either', () => {
  expect(likeness('Waiting for the files', 'waiting, for the files.')).toBe(1);
  expect(likeness('one two three', 'two three four')).toBe(0.5);
  expect(likeness('calls fell', 'weather turned')).toBe(0);
  expect(likeness('', '')).toBe(0);
  expect(likeness('Über größe', 'über GRÖßE')).toBe(1);
});

test('it lies within 0 and 1, works both ways, and any text with a word is like itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      const like = likeness(one, other);
      expect(like).toBeGreaterThanOrEqual(0);
      expect(like).toBeLessThanOrEqual(1);
      expect(likeness(other, one)).toBe(like);
      expect(likeness(`word ${one}`, `word ${one}`)).toBe(1);
    }),
  );
});
