import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { ids, type SmallOrganisation, smallOrganisation } from '../small-organisation.ts';

interface Seen {
  readonly contexts: {
    readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[];
  };
  readonly [field: string]: unknown;
}

const seenBy = async ({ ask }: SmallOrganisation, personId: string, fields: string, more = '') => {
  const { data, errors } = await ask<Seen>(
    personId,
    `{ contexts { edges { node { ${fields} } } } ${more} }`,
  );
  expect(errors).toBeUndefined();
  return { ...data!, contexts: data!.contexts.edges.map(({ node }) => node) };
};

/** The leader tells the PM and a stranger that something changed. */
async function told({ act }: SmallOrganisation): Promise<string> {
  const contextId = randomUUID();
  await act(ids.leader, {
    type: 'ShareContext',
    contextId,
    what: 'The registry closes in autumn',
    objectiveIds: [ids.objective],
    personIds: [ids.stranger],
  });
  return contextId;
}

test('what was told waits for those whom it affects, and each may do what the rule lets them', async () => {
  const organisation = await smallOrganisation();
  const id = await told(organisation);
  const fields = 'id isUnread told viewerCanUnderstand viewerCanCorrect objectives { id }';
  const more = 'viewerCanShareContext thisWeek { unreadContext { id } }';
  const affected = { id, told: 2, objectives: [{ id: ids.objective }] };
  expect(await seenBy(organisation, ids.pm, fields, more)).toEqual({
    contexts: [{ ...affected, isUnread: true, viewerCanUnderstand: true, viewerCanCorrect: false }],
    viewerCanShareContext: false,
    thisWeek: { unreadContext: [{ id }] },
  });
  expect(await seenBy(organisation, ids.leader, fields, more)).toEqual({
    contexts: [
      { ...affected, isUnread: false, viewerCanUnderstand: false, viewerCanCorrect: true },
    ],
    viewerCanShareContext: true,
    thisWeek: { unreadContext: [] },
  });
  const meaning = 'We buy the data before';
  await organisation.act(ids.pm, { type: 'UnderstandContext', contextId: id, meaning });
  const words = 'isUnread understandings { by { name } meaning { text } }';
  expect((await seenBy(organisation, ids.pm, words)).contexts).toEqual([
    {
      isUnread: false,
      understandings: [{ by: { name: 'Pia Manager' }, meaning: { text: meaning } }],
    },
  ]);
});

test('who has not said a word is told to the author alone, and only after three working days', async () => {
  const organisation = await smallOrganisation();
  const contextId = await told(organisation);
  await organisation.act(ids.pm, { type: 'UnderstandContext', contextId, meaning: 'Nothing' });
  const missing = async (personId: string) =>
    (await seenBy(organisation, personId, 'notHeardBy { name }')).contexts;
  expect(await missing(ids.leader)).toEqual([{ notHeardBy: [] }]);
  organisation.pass(7);
  expect(await missing(ids.leader)).toEqual([{ notHeardBy: [{ name: 'Sol Stranger' }] }]);
  for (const other of [ids.stranger, ids.pm, ids.admin])
    expect(await missing(other)).toEqual([{ notHeardBy: [] }]);
});

test('who left without a word is neither waited for nor counted among those who were told', async () => {
  const organisation = await smallOrganisation();
  const contextId = await told(organisation);
  await organisation.act(ids.pm, { type: 'UnderstandContext', contextId, meaning: 'Nothing' });
  organisation.pass(7);
  const seen = async () =>
    (await seenBy(organisation, ids.leader, 'told notHeardBy { id } clock { isOver }')).contexts;
  const waiting = { told: 2, notHeardBy: [{ id: ids.stranger }], clock: { isOver: true } };
  expect(await seen()).toEqual([waiting]);
  await organisation.act(ids.admin, { type: 'RemovePerson', personId: ids.stranger });
  expect(await seen()).toEqual([{ told: 1, notHeardBy: [], clock: null }]);
});

test('what changes is followed to what contributes and supports, before it is told', async () => {
  const organisation = await smallOrganisation();
  const { data } = await organisation.ask<{ affectedObjectives: readonly { id: string }[] }>(
    ids.leader,
    'query ($id: ID!) { affectedObjectives(objectiveIds: [$id]) { id } }',
    { id: ids.objective },
  );
  expect(data!.affectedObjectives).toEqual([{ id: ids.objective }, { id: ids.draft }]);
});

test('the history of an objective tells what was told of it, by names', async () => {
  const organisation = await smallOrganisation();
  await told(organisation);
  const { data } = await organisation.ask<{ history: { edges: readonly { node: unknown }[] } }>(
    ids.pm,
    `query ($id: ID!) { history(filter: { objectiveId: $id }, first: 1) { edges { node {
      title fields { name value } } } } }`,
    { id: ids.objective },
  );
  expect(data!.history.edges[0]?.node).toMatchObject({
    title: 'Told what changed',
    fields: [
      { name: 'what', value: 'The registry closes in autumn' },
      { name: 'objectiveIds', value: 'New shops sell on their first Friday' },
      { name: 'recipientIds', value: 'Pia Manager, Sol Stranger' },
    ],
  });
});
