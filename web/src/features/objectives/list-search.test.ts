import { expect, test } from 'vitest';
import { addressWord, isNarrowed, listVariables, readListSearch } from './list-search.ts';

test('the address holds the whole list in plain words', () => {
  const said = readListSearch({
    team: 't1',
    cycle: 'c1',
    kind: 'aspirational',
    health: 'at-risk',
    order: 'last-word',
  });
  expect(listVariables(said)).toEqual({
    filter: { cycleId: 'c1', teamIds: ['t1'], kind: 'ASPIRATIONAL', health: ['AT_RISK'] },
    orderBy: 'LAST_WORD',
  });
});

test('what it does not know counts as not said', () => {
  const said = readListSearch({ kind: 'heroic', health: 'fine', order: 'random' });
  expect(listVariables(said)).toEqual({ filter: {}, orderBy: 'TEAM' });
  expect(isNarrowed(said)).toBe(false);
});

test('a value is written as it is read, and the usual order not at all', () => {
  expect(addressWord('OFF_TRACK')).toBe('off-track');
  expect(readListSearch({ health: addressWord('OFF_TRACK') }).health).toBe('OFF_TRACK');
  expect(addressWord('TEAM')).toBeUndefined();
  expect(addressWord('')).toBeUndefined();
});

test('a cycle alone does not narrow, an owner does', () => {
  expect(isNarrowed(readListSearch({ cycle: 'c1' }))).toBe(false);
  expect(isNarrowed(readListSearch({ owner: 'p1' }))).toBe(true);
});
