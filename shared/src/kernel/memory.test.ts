import { expect, test, vi } from 'vitest';
import { Memory } from './memory.ts';

test('a value is made once while it rests on the same, and again when that has changed', () => {
  const memory = new Memory<object, number>(2);
  const make = vi.fn(() => make.mock.calls.length);
  const [thing, other] = [{}, {}];
  const of = (on: readonly unknown[], it = thing) => memory.of(it, on, make);
  expect([of(['a']), of(['a']), of(['b']), of(['a']), of(['a'], other)]).toEqual([1, 1, 2, 1, 3]);
  expect([of(['a', undefined]), of(['b'])]).toEqual([4, 2]);
  // Two are kept: the first was forgotten.
  expect(of(['a'])).toBe(5);
});
