import { expect, test } from 'vitest';
import { mayHaveBeenTold } from './first-told.ts';

test('only what began more than a day back may have been told before', () => {
  const now = Date.parse('2026-08-20T10:00:00Z');
  const told = (at: string | undefined) => mayHaveBeenTold(at, now);
  expect(told(undefined)).toBe(false);
  expect(told('2026-08-19T10:00:00Z')).toBe(false);
  expect(told('2026-08-19T09:59:59Z')).toBe(true);
});
