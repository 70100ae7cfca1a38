import { expect, test } from 'vitest';
import { conflictWith, messageWithName } from './conflict.ts';

const event = { type: 'BlockerTakenOn', metadata: { actor: 'p-1' } } as unknown as Parameters<
  typeof conflictWith
>[0];
const names: Readonly<Record<string, string>> = { 'p-1': 'Lea $& Leader' };
const nameOf = (id: string) => names[id];

test('whoever changed it at the same time is named, where they are known', () => {
  expect(messageWithName(conflictWith(event), nameOf)).toBe(
    'Lea $& Leader changed this at the same time.',
  );
  expect(messageWithName(conflictWith(event), () => undefined)).toBe(
    'Somebody changed this at the same time.',
  );
  expect(messageWithName(conflictWith(undefined), nameOf)).toMatch(/^Somebody changed/);
});

test('nobody is named where it is no conflict', () => {
  const refusal = {
    code: 'not_yours',
    message: 'Somebody else decides this.',
    remedy: 'Ask them.',
    by: 'p-1',
  } as const;
  expect(messageWithName(refusal, nameOf)).toBe('Somebody else decides this.');
});
