import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { keysInMemory } from '../../app-in-memory.ts';
import { keepPolicy, openingsKeptMs } from '../../privacy/keep-policy.ts';
import {
  ids,
  metricCheckIn,
  type SmallOrganisation,
  smallOrganisation,
} from '../small-organisation.ts';

const setAside = (itemId: string) => ({
  type: 'SetItemAside',
  personId: ids.pm,
  itemId,
  because: 'I dread that talk.',
});

/** Something in the PM's triage, which they set aside for a reason of their own. */
async function withPrivateText(): Promise<SmallOrganisation> {
  const organisation = await smallOrganisation();
  const blockerId = randomUUID();
  await organisation.act(ids.pm, {
    type: 'RaiseBlocker',
    blockerId,
    objectiveId: ids.objective,
    kind: 'other',
    what: 'The gate sticks',
  });
  await organisation.act(ids.pm, setAside(blockerId));
  return organisation;
}

const readsHistory = '{ history(first: 5) { edges { node { type prose { text forgotten } } } } }';
const openingsOf = async ({ ask }: SmallOrganisation, personId: string) => {
  const { data, errors } = await ask<{
    ownData: {
      openings: {
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
        edges: { node: object }[];
      };
    };
  }>(
    personId,
    `{ ownData { openings(first: 2) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { id at by { name } byAuthor what where } }
    } } }`,
  );
  expect(errors).toBeUndefined();
  return data!.ownData.openings;
};

test('opening what one wrote for oneself is written down, once for a request', async () => {
  const organisation = await withPrivateText();
  expect((await openingsOf(organisation, ids.pm)).totalCount).toBe(0);
  const { data } = await organisation.ask<unknown>(ids.pm, readsHistory);
  expect(JSON.stringify(data)).toContain('I dread that talk.');
  const openings = await openingsOf(organisation, ids.pm);
  expect(openings.totalCount).toBe(1);
  expect(openings.edges[0]!.node).toMatchObject({
    at: new Date(organisation.now()).toISOString(),
    by: { name: 'Pia Manager' },
    byAuthor: true,
    what: 'Why',
    where: 'Your triage',
  });
});

test('opening what everybody may read is not', async () => {
  const organisation = await smallOrganisation();
  await organisation.act(ids.pm, { type: 'CheckIn', ...metricCheckIn(12, 7, { note: 'Open.' }) });
  await organisation.ask(ids.leader, readsHistory);
  expect(organisation.app.openings.countOf(ids.pm)).toBe(0);
});

test('who asks sees openings of their own texts alone, page by page', async () => {
  const organisation = await withPrivateText();
  for (let day = 0; day < 3; day++) {
    await organisation.ask(ids.pm, readsHistory);
    organisation.pass(1);
  }
  expect((await openingsOf(organisation, ids.admin)).totalCount).toBe(0);
  const { pageInfo, edges } = await openingsOf(organisation, ids.pm);
  expect([edges.length, pageInfo.hasNextPage]).toEqual([2, true]);
  const rest = await organisation.ask<{ ownData: { openings: { edges: object[] } } }>(
    ids.pm,
    `{ ownData { openings(after: "${pageInfo.endCursor}") { edges { cursor } } } }`,
  );
  expect(rest.data!.ownData.openings.edges).toHaveLength(1);
  const wrong = await organisation.ask(
    ids.pm,
    '{ ownData { openings(after: "x") { totalCount } } }',
  );
  expect(wrong.errors?.[0]?.extensions?.code).toBe('UNKNOWN_CURSOR');
});

test('one’s own reading is noted once a day, and apart from that of others', async () => {
  const organisation = await withPrivateText();
  const { act, ask, app } = organisation;
  const decisionId = randomUUID();
  await act(ids.pm, {
    type: 'RequestDecision',
    decisionId,
    question: 'Do we bake on Sundays?',
    deciderId: ids.leader,
  });
  const words = 'The mill opens on Sundays';
  await act(ids.pm, { type: 'RecordAssumption', decisionId, assumptionId: randomUUID(), words });
  const reads = `{ decision(id: "${decisionId}") { assumptions { words { text } } } }`;
  for (const [day, personId] of [ids.leader, ids.leader, ids.pm].entries()) {
    expect(JSON.stringify((await ask(personId, reads)).data)).toContain(words);
    if (day === 0) organisation.pass(1 / 24);
    for (let time = 0; time < 5; time++) await ask(ids.pm, reads);
  }
  expect([app.openings.countOf(ids.pm, 'others'), app.openings.countOf(ids.pm, 'author')]).toEqual([
    2, 1,
  ]);
  const { data } = await ask(
    ids.pm,
    `{ ownData {
      others: openings(by: OTHERS) { totalCount edges { node { by { name } what where } } }
      mine: openings(by: AUTHOR) { totalCount edges { node { byAuthor } } }
    } }`,
  );
  const theirs = {
    by: { name: 'Lea Leader' },
    what: 'What has to be true',
    where: 'Decision: Do we bake on Sundays?',
  };
  expect(data).toEqual({
    ownData: {
      others: { totalCount: 2, edges: [{ node: theirs }, { node: theirs }] },
      mine: { totalCount: 1, edges: [{ node: { byAuthor: true } }] },
    },
  });
  organisation.pass(1);
  await ask(ids.pm, reads);
  expect(app.openings.countOf(ids.pm, 'author')).toBe(2);
});
/** Something of today: what goes by age waits until somebody records anything. */
const stated = { type: 'StateVision', text: 'Rolls by noon' };

test('openings are kept for twelve months', async () => {
  const organisation = await withPrivateText();
  await organisation.ask(ids.pm, readsHistory);
  organisation.pass(openingsKeptMs / 86_400_000);
  await keepPolicy(organisation.app);
  expect(organisation.app.openings.countOf(ids.pm)).toBe(1);
  organisation.pass(1);
  await organisation.act(ids.leader, stated);
  await keepPolicy(organisation.app);
  expect(organisation.app.openings.countOf(ids.pm)).toBe(0);
});

test('a file that takes nothing keeps nobody from their own words', async () => {
  const organisation = await withPrivateText();
  organisation.app.openings.close();
  const { data, errors } = await organisation.ask(ids.pm, readsHistory);
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).toContain('I dread that talk.');
});

test('private text goes with its quarter, and the rest stays', async () => {
  const keys = keysInMemory();
  const organisation = await smallOrganisation({ keys });
  await organisation.act(ids.pm, setAside('x'));
  organisation.pass(9 * 92);
  await organisation.act(ids.leader, stated);
  await keepPolicy(organisation.app);
  const { data } = await organisation.ask<{ history: { edges: { node: object }[] } }>(
    ids.pm,
    readsHistory,
  );
  const [noted, , aside] = data!.history.edges.map(({ node }) => node);
  expect(noted).toMatchObject({ type: 'QuartersForgotten', prose: null });
  expect(aside).toMatchObject({ type: 'ItemSetAside', prose: { text: null, forgotten: true } });
  const objective = await organisation.ask(
    ids.pm,
    `{ objective(id: "${ids.objective}") { statement { text forgotten } } }`,
  );
  expect(objective.data).toEqual({
    objective: { statement: { text: 'New shops sell on their first Friday', forgotten: false } },
  });
  const before = organisation.app.live.position;
  await keepPolicy(organisation.app);
  expect(organisation.app.live.position).toBe(before);
});

test('what is kept of the viewer is theirs to see, and who left is an administrator’s', async () => {
  const organisation = await smallOrganisation();
  organisation.app.directory.add({ id: ids.pm, name: 'Pia Manager', email: 'pia@example.test' });
  await organisation.act(ids.admin, { type: 'RemovePerson', personId: ids.stranger });
  const document = `{
    ownData { person { id name } email joinedAt leaves privateQuarters openQuarters }
    whoLeft { totalCount edges { node { person { id name } isErased } } }
  }`;
  expect((await organisation.ask(ids.pm, document)).data).toMatchObject({
    ownData: {
      person: { id: ids.pm, name: 'Pia Manager' },
      email: 'pia@example.test',
      leaves: 0,
      privateQuarters: 8,
      openQuarters: null,
    },
    whoLeft: { totalCount: 0, edges: [] },
  });
  expect((await organisation.ask(ids.admin, document)).data).toMatchObject({
    ownData: { person: { id: ids.admin }, email: null },
    whoLeft: {
      totalCount: 1,
      edges: [{ node: { person: { name: 'Sol Stranger' }, isErased: false } }],
    },
  });
});

test('everybody who has left is found, a page at a time, however many they are', async () => {
  const { act, ask } = await smallOrganisation();
  const gone = Array.from({ length: 12 }, (_, n) => `gone-${n}`);
  for (const personId of gone) {
    await act(ids.admin, { type: 'AddPerson', personId, role: 'member' });
    await act(ids.admin, { type: 'RemovePerson', personId });
  }
  const found: string[] = [];
  let after: string | null = null;
  do {
    const { edges, pageInfo, totalCount } = await leftPage(ask, after);
    expect([totalCount, edges.length <= 5]).toEqual([gone.length, true]);
    found.push(...edges.map(({ node }) => node.person.id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  expect(found.toSorted()).toEqual(gone.toSorted());
});

interface LeftPage {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: { readonly person: { readonly id: string } } }[];
}

async function leftPage(ask: SmallOrganisation['ask'], after: string | null): Promise<LeftPage> {
  const document = `query ($after: String) { whoLeft(first: 5, after: $after) { totalCount
    pageInfo { hasNextPage endCursor } edges { node { person { id } } } } }`;
  return (await ask<{ whoLeft: LeftPage }>(ids.admin, document, { after })).data!.whoLeft;
}

test('an erased person has a name of their own that says nothing, everywhere', async () => {
  const organisation = await withPrivateText();
  const { act, ask, app } = organisation;
  await act(ids.member, {
    type: 'CaptureLearning',
    learningId: randomUUID(),
    objectiveId: ids.objective,
    learned: 'We learned that gates swell in the rain',
  });
  for (const personId of [ids.stranger, ids.member]) {
    await act(ids.admin, { type: 'RemovePerson', personId });
    await act(ids.admin, { type: 'ErasePerson', personId });
  }
  // Even a name that comes back from elsewhere is not used.
  app.directory.add({ id: ids.member, name: 'Max Member' });
  const { data } = await ask(
    ids.pm,
    `{
      learnings { edges { node { learned { text forgotten } capturedBy { name } } } }
      history(first: 6) { edges { node { title prose { text } } } }
      search(text: "gates") { id }
    }`,
  );
  expect(data).toMatchObject({
    learnings: {
      edges: [
        {
          node: {
            learned: { text: null, forgotten: true },
            capturedBy: { name: 'Former member 2' },
          },
        },
      ],
    },
    search: [],
  });
  expect(JSON.stringify(data)).toContain('Former member 1 was erased');
  expect(JSON.stringify(data)).not.toMatch(/Max|swell/);
});

test('what an erased person was called by their work is not said either', async () => {
  const { act, ask } = await smallOrganisation();
  const personId = 'p-titled';
  await act(ids.admin, { type: 'AddPerson', personId, role: 'member', title: 'Chief of bread' });
  await act(ids.admin, { type: 'RemovePerson', personId });
  const title = () => ask(ids.admin, '{ whoLeft { edges { node { person { title } } } } }');
  const called = (said: string | null) => ({
    whoLeft: { edges: [{ node: { person: { title: said } } }] },
  });
  expect((await title()).data).toEqual(called('Chief of bread'));
  await act(ids.admin, { type: 'ErasePerson', personId });
  expect((await title()).data).toEqual(called(null));
  const { data } = await ask(
    ids.pm,
    '{ history(first: 5) { edges { node { title fields { value } } } } }',
  );
  expect(JSON.stringify(data)).toContain('Former member 1 joined');
  expect(JSON.stringify(data)).not.toContain('Chief of bread');
});

test('somebody sent in once more after they were erased gets no name', async () => {
  const { ask, act, app } = await smallOrganisation();
  const add = () =>
    ask<{ addPerson: { ok: object | null } }>(
      ids.admin,
      `mutation { addPerson(input: {
        commandId: "00000000-0000-4000-8000-00000000f001", personId: "p-new", role: MEMBER, name: "Nia New"
      }) { ok { repeated } } }`,
    );
  expect((await add()).data).toEqual({ addPerson: { ok: { repeated: false } } });
  await act(ids.admin, { type: 'RemovePerson', personId: 'p-new' });
  await act(ids.admin, { type: 'ErasePerson', personId: 'p-new' });
  expect((await add()).data).toEqual({ addPerson: { ok: { repeated: true } } });
  expect(app.directory.find('p-new')).toBeUndefined();
});
