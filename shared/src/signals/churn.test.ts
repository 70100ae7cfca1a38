import { expect, test } from 'vitest';
import { keyResultChurn } from './churn.ts';

test('added and dropped ÷ committed', () => {
  expect(keyResultChurn(['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'e'])).toBe(0.5);
  expect(keyResultChurn(['a'], ['a'])).toBe(0);
  expect(keyResultChurn(['a'], [])).toBe(1);
  expect(keyResultChurn([], [])).toBe(0);
  expect(keyResultChurn([], ['a', 'b'])).toBe(2);
});
