import { expect, test } from 'vitest';
import { inputOf, NOTHING_TOLD } from './told-blocker.ts';

test('what is empty or not asked for of its kind is left out', () => {
  const told = {
    ...NOTHING_TOLD,
    what: 'Files stop',
    about: 'Files',
    gap: 'ACCESS',
    ofId: 'i',
  } as const;
  const input = { what: 'Files stop', severity: 'NORMAL', keyResultIds: [], ofId: 'i' };
  expect(inputOf(told)).toEqual({ ...input, kind: 'DEPENDENCY' });
  expect(inputOf({ ...told, kind: 'PLATFORM' })).toEqual({
    ...input,
    kind: 'PLATFORM',
    about: 'Files',
  });
  const missing = { ...told, kind: 'MISSING_TECHNOLOGY', tried: ' ' } as const;
  expect(inputOf(missing)).toEqual({
    ...input,
    kind: 'MISSING_TECHNOLOGY',
    about: 'Files',
    gap: 'ACCESS',
  });
});
