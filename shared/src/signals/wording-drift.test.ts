import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordingDrift } from './wording-drift.ts';

test('1 − cosine of the word counts', () => {
  expect(wordingDrift('buyers come back', 'Back come buyers!')).toBeCloseTo(0, 12);
  expect(wordingDrift('a a b', 'a b b')).toBeCloseTo(1 - 4 / 5, 12);
  expect(wordingDrift('calls fall', 'weather turns')).toBe(1);
  expect(wordingDrift('', '')).toBe(0);
  expect(wordingDrift('', 'word')).toBe(1);
});

test('it lies within 0 and 1, works both ways, and a wording does not drift from itself', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const drift = wordingDrift(one, other);
      expect(drift).toBeGreaterThanOrEqual(0);
      expect(drift).toBeLessThanOrEqual(1);
      expect(wordingDrift(other, one)).toBeCloseTo(drift, 12);
      expect(wordingDrift(one, one)).toBeCloseTo(0, 12);
    }),
  );
});
