import { expect, test } from 'vitest';
import { foundActs, type PaletteGroup } from './palette-act.ts';

const act = (words: string, about?: string) => ({ id: words, words, about, onRun: () => {} });
const groups: PaletteGroup[] = [
  { name: 'Do', acts: [act('Check in on “Calls to support”'), act('Escalate now')] },
  { name: 'Go', acts: [act('Calls to support', 'key result, First Orders'), act('Strategy')] },
];
const found = (sought: string) =>
  foundActs(groups, sought).map((group) => [group.name, ...group.acts.map(({ id }) => id)]);

test('nothing sought shows everything', () => {
  expect(found('  ')).toEqual(
    groups.map((group) => [group.name, ...group.acts.map(({ id }) => id)]),
  );
});

test('every word counts, in any order and any case, also in what the act is about', () => {
  expect(found('support CALLS')).toEqual([
    ['Do', 'Check in on “Calls to support”'],
    ['Go', 'Calls to support'],
  ]);
  expect(found('first calls')).toEqual([['Go', 'Calls to support']]);
});

test('a group without a match is not named', () => {
  expect(found('escalate')).toEqual([['Do', 'Escalate now']]);
  expect(found('nothing of that name')).toEqual([]);
});
