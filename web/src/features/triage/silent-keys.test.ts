import { expect, test } from 'vitest';
import { silentWords } from './silent-keys.ts';

test('a key without an act says which keys there are', () => {
  expect(silentWords('3', [{ key: '1', label: 'Take on' }])).toBe(
    '3 does nothing here. What is chosen has 1 (Take on).',
  );
  const acts = [
    { key: '1', label: 'Take on' },
    { key: '2', label: 'Ask for a decision' },
    { key: 'H', label: 'Put it off' },
  ];
  expect(silentWords('A', acts)).toBe(
    'A does nothing here. What is chosen has 1 (Take on), 2 (Ask for a decision) and H (Put it off).',
  );
  expect(silentWords('A', [])).toBe('A does nothing here: what is chosen has no keys of its own.');
});
