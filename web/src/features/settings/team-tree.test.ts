import { expect, test } from 'vitest';
import { teamTree } from './team-tree.ts';

const team = (id: string, parentId?: string) => ({
  id,
  parent: parentId ? { id: parentId } : null,
});

test('every team stands below its parent, one deeper', () => {
  const teams = [team('b', 'a'), team('a'), team('d'), team('c', 'b'), team('e', 'a')];
  expect(teamTree(teams).map(({ team: { id }, depth }) => `${depth}${id}`)).toEqual([
    '0a',
    '1b',
    '2c',
    '1e',
    '0d',
  ]);
});

test('a team whose parent is gone stands at the top', () => {
  expect(teamTree([team('b', 'gone')])).toEqual([{ team: team('b', 'gone'), depth: 0 }]);
});
