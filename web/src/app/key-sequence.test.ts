import { expect, test } from 'vitest';
import { sequenceStep } from './key-sequence.ts';

test('G then a letter goes there', () => {
  const first = sequenceStep(undefined, 'g', 100);
  expect(first).toEqual({ since: 100, taken: true });
  expect(sequenceStep(first.since, 'o', 900)).toEqual({
    since: undefined,
    goTo: '/objectives',
    taken: true,
  });
});

test('the letter counts in capitals, with Shift on the way', () => {
  expect(sequenceStep(100, 'Shift', 200)).toEqual({ since: 100, taken: false });
  expect(sequenceStep(100, 'H', 300).goTo).toBe('/history');
});

test('after a second and a half the letter is a key of its own again', () => {
  expect(sequenceStep(100, 'c', 1601)).toEqual({ since: undefined, taken: false });
});

test('a letter that leads nowhere ends the sequence without an act', () => {
  expect(sequenceStep(100, 'q', 200)).toEqual({ since: undefined, taken: true });
});

test('other keys are left alone', () => {
  expect(sequenceStep(undefined, 'c', 100)).toEqual({ since: undefined, taken: false });
});
