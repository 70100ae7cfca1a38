import { expect, test } from 'vitest';
import { mergeChoices } from './merge-choices.ts';

const told = (id: string) => ({ id, what: { text: `What ${id} is` } });
const team = (name: string) => ({ objective: { team: { name } } });

test('one may be the same as another open one of its objective, or as one of another team that names the same', () => {
  const siblings = [
    { ...told('a'), isOpen: true },
    { ...told('b'), isOpen: true },
    { ...told('c'), isOpen: false },
  ];
  const alike = [
    { ...told('b'), ...team('Orders') },
    { ...told('d'), ...team('Makers') },
  ];
  expect(mergeChoices('a', siblings, alike)).toEqual([
    { id: 'b', label: 'What b is' },
    { id: 'd', label: 'Makers: What d is' },
  ]);
  expect(mergeChoices('a', siblings.slice(0, 1), [])).toEqual([]);
});
