import { expect, test } from 'vitest';
import { missingPages } from './pages.ts';

test('every address has the page it names', () => {
  expect(missingPages()).toEqual([]);
});
