import { expect, test } from 'vitest';
import { confidenceOfKey } from './confidence-key.ts';

test('a digit is its chance in ten and the dash is ten', () => {
  expect(['0', '9', '-'].map(confidenceOfKey)).toEqual([0, 9, 10]);
});

test('no other key says anything', () => {
  expect(['10', 'a', 'Enter', '', '–', ' '].map(confidenceOfKey)).toEqual(Array(6).fill(undefined));
});
