import { expect, test } from 'vitest';
import { graphOf } from './graph-parts.ts';

const objective = (id: string, name: string, text: string) => ({
  objective: { id, statement: { text }, team: { id: name, name } },
  alone: '8 of 10',
  lands: { text: '6 of 10' },
});
const objectives = [
  objective('grocers', 'First Orders', 'New grocers reach their third order'),
  objective('bakers', 'First Orders', 'Bakers find us'),
  objective('core', 'Platform', 'Nothing stops at night'),
];
const platform = { id: 'Platform', name: 'Platform' };
const orders = { id: 'First Orders', name: 'First Orders' };
const waits = (from: string, team: { id: string; name: string }, text: string) => ({
  id: `${from} ${text}`,
  what: { text },
  requestedAt: '2026-08-20T08:00:00Z',
  stage: 'REQUESTED',
  look: 'UNANSWERED',
  promisedOn: null,
  slips: [],
  offer: null,
  delivered: null,
  team,
  objective: { id: from },
  restsOn: null,
});
const graph = (dependencies: Parameters<typeof graphOf>[0]['dependencies']) =>
  graphOf({ cycle: { timeZone: 'Europe/Berlin' }, objectives, dependencies });

test('a line has room for the first words of what is needed, and its day', () => {
  const { edges } = graph([
    waits('grocers', platform, 'A nightly list of shops whose stock import has failed'),
    waits('bakers', platform, 'Opening hours'),
  ]);
  expect(edges.map(({ words }) => words)).toEqual([
    'A nightly list of shops…, asked 20 Aug',
    'Opening hours, asked 20 Aug',
  ]);
  expect(edges.map(({ title }) => title)).toEqual([
    'A nightly list of shops whose stock import has failed, asked 20 Aug',
    undefined,
  ]);
});

test('a team that stands there once says what its objective lands', () => {
  expect(graph([waits('grocers', platform, 'Hours')]).nodes).toEqual([
    { id: 'grocers', name: 'First Orders', notes: ['lands 6 of 10, alone 8'] },
    { id: 'core', name: 'Platform', notes: ['lands 6 of 10, alone 8'] },
  ]);
});

test('a team that stands there more than once says for which objective', () => {
  const { nodes } = graph([
    waits('grocers', platform, 'Hours'),
    waits('bakers', platform, 'Days'),
    waits('core', orders, 'Names'),
  ]);
  expect(nodes.filter(({ name }) => name === 'First Orders')).toEqual([
    {
      id: 'grocers',
      name: 'First Orders',
      notes: ['New grocers reach their…', 'lands 6 of 10, alone 8'],
      title: 'New grocers reach their third order',
    },
    {
      id: 'bakers',
      name: 'First Orders',
      notes: ['Bakers find us', 'lands 6 of 10, alone 8'],
    },
    { id: 'First Orders', name: 'First Orders', notes: ['no objective named'] },
  ]);
});
