import { forgottenWords } from '@cairn/shared/kernel/prose';
import { expect, test } from 'vitest';
import { keysInMemory } from '../app-in-memory.ts';
import { keySubject } from '../privacy/key-name.ts';
import { ids, metricCheckIn, smallOrganisation } from './small-organisation.ts';

test('a text whose key is gone is null, and said to be forgotten where it is told', async () => {
  const keys = keysInMemory();
  const { act, ask } = await smallOrganisation({ keys });
  await act(ids.pm, { type: 'CheckIn', ...metricCheckIn(12, 7, { note: 'Of no more use.' }) });
  keys.destroy(keySubject('person', ids.pm));
  const { data, errors } = await ask<{ history: { edges: { node: { fields: object[] } }[] } }>(
    ids.pm,
    `{
      objective(id: "${ids.objective}") {
        statement { text } keyResults { name { text } last { note { text } } }
      }
      strategyMap { vision { text } }
      search(text: "shops") { id }
      history(first: 1) { edges { node { title prose { text } fields { name value } } } }
    }`,
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    objective: {
      statement: { text: null },
      keyResults: [
        { name: { text: null }, last: { note: { text: null } } },
        { name: { text: null } },
        { name: { text: null } },
      ],
    },
    // What others wrote stays.
    strategyMap: { vision: { text: 'Every shop runs on what it sells nearby.' } },
    search: [],
    history: {
      edges: [{ node: { title: 'Check-in, 12.0 %, confidence 7', prose: { text: null } } }],
    },
  });
  expect(data!.history.edges[0]!.node.fields).toContainEqual({
    name: 'note',
    value: forgottenWords,
  });
  expect(JSON.stringify(data)).not.toContain('no more use');
});
