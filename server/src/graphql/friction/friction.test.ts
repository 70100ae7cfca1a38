import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  ids,
  metricCheckIn,
  type SmallOrganisation,
  smallOrganisation,
} from '../small-organisation.ts';

const may = `viewerCanTakeOn viewerCanHandBack viewerCanPlanNext viewerCanResolve viewerCanRevise
  viewerCanReopen viewerCanArrange viewerCanDeliver`;

interface Seen {
  readonly triage: readonly { readonly id: string; readonly [field: string]: unknown }[];
}

interface Told {
  readonly pageInfo: { readonly endCursor: string };
  readonly edges: readonly { readonly node: { readonly type: string } }[];
}

interface Sent {
  readonly outcome: { readonly ok: unknown; readonly error: { readonly message: string } | null };
}

const outcome = 'ok { position } error { code field message remedy }';

/** Raises a blocker as the PM through the API, and answers with its id. */
async function raised({ ask }: SmallOrganisation): Promise<string> {
  const blockerId = randomUUID();
  const { data, errors } = await ask<Sent>(
    ids.pm,
    `mutation ($input: RaiseBlockerInput!) { outcome: raiseBlocker(input: $input) { ${outcome} } }`,
    {
      input: {
        commandId: randomUUID(),
        blockerId,
        objectiveId: ids.objective,
        keyResultIds: [ids.metric],
        kind: 'MISSING_TECHNOLOGY',
        severity: 'HIGH',
        gap: 'ACCESS',
        about: 'Till interface',
        what: 'Tills do not tell us what was sold',
        needed: 'A key to their interface',
        ofId: ids.stranger,
      },
    },
  );
  expect([errors, data?.outcome.error]).toEqual([undefined, null]);
  return blockerId;
}

const triageOf = async ({ ask }: SmallOrganisation, personId: string, fields: string) => {
  const { data, errors } = await ask<Seen>(personId, `{ triage { id ${fields} } }`);
  expect(errors).toBeUndefined();
  return data!.triage;
};

test('what the PM raises stands in the leader’s triage with its words, clock and arithmetic', async () => {
  const organisation = await smallOrganisation();
  const id = await raised(organisation);
  const fields = `kind objectives { id } keyResults { id blockedDays }
    clock { limitHours isOver } rank { text terms { name } } dependency { id }
    blocker {
      kind severity gap about what { text } needed { text } of { name } isAttended
      acknowledge { limitHours }
    }`;
  expect(await triageOf(organisation, ids.leader, fields)).toMatchObject([
    {
      id,
      kind: 'BLOCKER',
      dependency: null,
      blocker: {
        kind: 'MISSING_TECHNOLOGY',
        severity: 'HIGH',
        gap: 'ACCESS',
        about: 'Till interface',
        what: { text: 'Tills do not tell us what was sold' },
        needed: { text: 'A key to their interface' },
        of: { name: 'Sol Stranger' },
        isAttended: false,
        acknowledge: { limitHours: 8 },
      },
      objectives: [{ id: ids.objective }],
      keyResults: [{ id: ids.metric, blockedDays: 0 }],
      clock: { limitHours: 24, isOver: false },
      rank: { text: '6.8', terms: expect.arrayContaining([{ name: 'A blocker' }]) },
    },
  ]);
  expect(await triageOf(organisation, ids.pm, '')).toEqual([]);
});

test('what a viewer may do is what the rule would accept', async () => {
  const organisation = await smallOrganisation();
  const id = await raised(organisation);
  const mayDo = async (personId: string) => {
    const { data } = await organisation.ask<{ blocker: Record<string, boolean> }>(
      personId,
      `query ($id: ID!) { blocker(id: $id) { ${may} } }`,
      { id },
    );
    return Object.entries(data!.blocker)
      .filter(([, yes]) => yes)
      .map(([name]) => name);
  };
  expect(await mayDo(ids.leader)).toEqual(['viewerCanTakeOn', 'viewerCanArrange']);
  expect(await mayDo(ids.stranger)).toEqual(['viewerCanTakeOn', 'viewerCanArrange']);
  expect(await mayDo(ids.pm)).toEqual(['viewerCanPlanNext', 'viewerCanResolve', 'viewerCanRevise']);
  await organisation.act(ids.leader, { type: 'TakeOnBlocker', blockerId: id });
  expect(await mayDo(ids.leader)).toEqual([
    'viewerCanHandBack',
    'viewerCanPlanNext',
    'viewerCanResolve',
    'viewerCanArrange',
  ]);
  await organisation.act(ids.leader, {
    type: 'ArrangeTechnology',
    blockerId: id,
    arrangement: 'A key from the maker of the tills',
    how: 'access',
    byId: ids.stranger,
  });
  expect(await mayDo(ids.stranger)).toEqual(['viewerCanArrange', 'viewerCanDeliver']);
  expect(await mayDo(ids.pm)).toContain('viewerCanDeliver');
  await organisation.act(ids.stranger, { type: 'DeliverTechnology', blockerId: id });
  expect(await mayDo(ids.pm)).not.toContain('viewerCanDeliver');
  await organisation.act(ids.leader, { type: 'ResolveBlocker', blockerId: id, how: 'Got a key' });
  expect(await mayDo(ids.pm)).toEqual(['viewerCanReopen']);
});

const takenOn = async ({ ask }: SmallOrganisation, personId: string, blockerId: string) => {
  const { data } = await ask<Sent>(
    personId,
    `mutation ($input: TakeOnBlockerInput!) {
      outcome: takeOnBlocker(input: $input) { ok { position } error { code message remedy by { name } meanwhile } }
    }`,
    { input: { commandId: randomUUID(), blockerId } },
  );
  return data!.outcome;
};

test('what somebody took on days ago is theirs, and nobody is told that it was at the same time', async () => {
  const organisation = await smallOrganisation();
  const blockerId = await raised(organisation);
  await organisation.act(ids.leader, { type: 'TakeOnBlocker', blockerId });
  organisation.pass(4);
  expect((await takenOn(organisation, ids.stranger, blockerId)).error).toEqual({
    code: 'conflict',
    message: 'Lea Leader has taken it on.',
    remedy: 'Offer them your help.',
    by: { name: 'Lea Leader' },
    meanwhile: null,
  });
});

test('of two leaders in the same second one has it, and the other is told so', async () => {
  const organisation = await smallOrganisation();
  const blockerId = await raised(organisation);
  const outcomes = await Promise.all(
    [ids.leader, ids.stranger].map((personId) => takenOn(organisation, personId, blockerId)),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)?.error).toMatchObject({
    code: 'conflict',
    message: expect.stringMatching(/^(Lea Leader|Sol Stranger) has taken it on\.$/),
    remedy: 'Offer them your help.',
  });
});

test('its events tell their story in the history, under the objective', async () => {
  const organisation = await smallOrganisation();
  const blockerId = await raised(organisation);
  await organisation.act(ids.leader, { type: 'TakeOnBlocker', blockerId });
  const { data } = await organisation.ask<{
    history: { edges: readonly { node: Record<string, unknown> }[] };
  }>(
    ids.pm,
    '{ history(first: 2) { edges { node { title objective { id } fields { name value } } } } }',
  );
  expect(data!.history.edges.map(({ node }) => node)).toMatchObject([
    { title: 'Blocker taken on, asked', objective: { id: ids.objective } },
    {
      title: 'Blocker raised, missing technology, high',
      objective: { id: ids.objective },
      fields: expect.arrayContaining([
        { name: 'keyResultIds', value: 'Shops with a first order in a week' },
        { name: 'what', value: 'Tills do not tell us what was sold' },
        { name: 'ofId', value: 'Sol Stranger' },
      ]),
    },
  ]);
});

test('an objective’s way and history tell of its blockers, each in its place', async () => {
  const organisation = await smallOrganisation();
  const blockerId = await raised(organisation);
  await organisation.act(ids.pm, { type: 'CheckIn', ...metricCheckIn(12, 7) });
  await organisation.act(ids.leader, { type: 'TakeOnBlocker', blockerId });
  await organisation.act(ids.leader, { type: 'PlanNextAction', blockerId, action: 'Call them' });
  await organisation.act(ids.leader, { type: 'ResolveBlocker', blockerId, how: 'Got a key' });
  const nodes = '{ totalCount pageInfo { endCursor } edges { node { type } } }';
  const { data } = await organisation.ask<{
    objective: { path: Told };
    history: Told;
  }>(
    ids.pm,
    `query ($id: ID!) {
      objective(id: $id) { path(first: 4) ${nodes} }
      history(filter: { objectiveId: $id }, first: 5) ${nodes}
    }`,
    { id: ids.objective },
  );
  const typesOf = ({ edges }: Told) => edges.map(({ node }) => node.type);
  expect(typesOf(data!.objective.path)).toEqual([
    'BlockerResolved',
    'BlockerTakenOn',
    'CheckedIn',
    'BlockerRaised',
  ]);
  expect(typesOf(data!.history)).toEqual([
    'BlockerResolved',
    'NextActionPlanned',
    'BlockerTakenOn',
    'CheckedIn',
    'BlockerRaised',
  ]);
  const { data: after } = await organisation.ask<{ history: Told }>(
    ids.pm,
    `query ($id: ID!, $after: String) {
      history(filter: { objectiveId: $id }, first: 1, after: $after) ${nodes}
    }`,
    { id: ids.objective, after: data!.history.pageInfo.endCursor },
  );
  expect(typesOf(after!.history)).toEqual(['ObjectiveCommitted']);
});

test('the same no is not said twice, though its words stand sealed', async () => {
  const organisation = await smallOrganisation();
  const blockerId = await raised(organisation);
  const decline = (because: string) =>
    organisation.act(ids.leader, { type: 'DeclineBlocker', blockerId, because });
  await decline('It is not ours to open');
  await expect(decline('It is not ours to open')).rejects.toThrow('You have said so.');
  await decline('The maker does not answer');
});

test('whoever has left has taken nothing on, and a leader may', async () => {
  const organisation = await smallOrganisation();
  const id = await raised(organisation);
  await organisation.act(ids.stranger, { type: 'TakeOnBlocker', blockerId: id });
  const seen = async () => {
    const { data } = await organisation.ask<{ blocker: Record<string, unknown> }>(
      ids.leader,
      `query ($id: ID!) {
        blocker(id: $id) { isAttended takenOn { by { id } } viewerCanTakeOn viewerCanHandBack }
      }`,
      { id },
    );
    return data!.blocker;
  };
  expect(await seen()).toEqual({
    isAttended: true,
    takenOn: { by: { id: ids.stranger } },
    viewerCanTakeOn: false,
    viewerCanHandBack: false,
  });
  await organisation.act(ids.admin, { type: 'RemovePerson', personId: ids.stranger });
  expect(await seen()).toEqual({
    isAttended: false,
    takenOn: null,
    viewerCanTakeOn: true,
    viewerCanHandBack: true,
  });
});

test('what is sent again, in whichever order, changes neither the ranking nor the log', async () => {
  const organisation = await smallOrganisation();
  const { app, act } = organisation;
  const [one, other, third] = [randomUUID(), randomUUID(), randomUUID()];
  const about = { objectiveId: ids.objective, kind: 'other', what: 'It rains in' };
  const sent = [
    { type: 'RaiseBlocker', blockerId: one, severity: 'low', ...about },
    { type: 'RaiseBlocker', blockerId: other, severity: 'urgent', ...about },
    { type: 'RaiseBlocker', blockerId: third, severity: 'normal', ...about },
    { type: 'AskForHelp', objectiveId: ids.objective, askId: randomUUID(), need: 'A roof' },
    { type: 'RaiseEscalation', escalationId: randomUUID(), what: 'Water', ask: 'A pump' },
    { type: 'ResolveBlocker', blockerId: third, how: 'It stopped' },
  ].map((command) => ({ ...command, commandId: randomUUID() }));
  for (const command of sent) await act(ids.pm, command);
  const order = async () =>
    (await triageOf(organisation, ids.leader, 'kind')).map(({ id, kind }) => `${kind} ${id}`);
  const [before, position] = [await order(), app.live.position];
  expect(before).toHaveLength(4);
  for (const command of sent.toReversed()) await act(ids.pm, command);
  expect(await order()).toEqual(before);
  expect(app.live.position).toBe(position);
});

test('what comes after the first of the queue is asked for by its place', async () => {
  const organisation = await smallOrganisation();
  const all = [await raised(organisation), await raised(organisation), await raised(organisation)];
  const page = async (first: number, from: number) => {
    const { data, errors } = await organisation.ask<Seen>(
      ids.leader,
      `query ($first: Int, $from: Int) { triage(first: $first, from: $from) { id } }`,
      { first, from },
    );
    return errors ? errors.map(({ message }) => message) : data!.triage.map(({ id }) => id);
  };
  const seen = [...(await page(2, 0)), ...(await page(2, 2))];
  expect(seen.toSorted()).toEqual(all.toSorted());
  expect(await page(2, 3)).toEqual([]);
  expect(await page(2, -1)).toEqual(['A queue begins at its place 0.']);
});

describe('why something stands in the triage no longer', () => {
  const why = async (organisation: SmallOrganisation, variables: object) => {
    const { data, errors } = await organisation.ask<{ leftTriage: unknown }>(
      ids.leader,
      `query ($itemId: ID!, $objectiveId: ID, $after: Int!) {
        leftTriage(itemId: $itemId, objectiveId: $objectiveId, after: $after) {
          type actor { name } prose { text }
        }
      }`,
      variables,
    );
    expect(errors).toBeUndefined();
    return data!.leftTriage;
  };

  test('is told by its last event after the position at which it was seen', async () => {
    const organisation = await smallOrganisation();
    const itemId = await raised(organisation);
    const seen = organisation.app.live.position;
    expect(await why(organisation, { itemId, after: seen })).toBeNull();
    await organisation.act(ids.stranger, { type: 'TakeOnBlocker', blockerId: itemId });
    await organisation.act(ids.pm, { type: 'ResolveBlocker', blockerId: itemId, how: 'Got it' });
    await raised(organisation);
    expect(await why(organisation, { itemId, after: seen })).toEqual({
      type: 'BlockerResolved',
      actor: { name: 'Pia Manager' },
      prose: { text: 'Got it' },
    });
    expect(await why(organisation, { itemId: 'nothing', after: 0 })).toBeNull();
  });

  test('is told of an ask by its own answer, and of a question by what its objective was told', async () => {
    const organisation = await smallOrganisation();
    const [askId, other] = [randomUUID(), randomUUID()];
    const ofAsk = { objectiveId: ids.objective };
    for (const id of [askId, other])
      await organisation.act(ids.pm, { type: 'AskForHelp', ...ofAsk, askId: id, need: 'A day' });
    const after = organisation.app.live.position;
    const gives = { type: 'GiveHelp', ...ofAsk, what: 'Here it is' } as const;
    await organisation.act(ids.leader, { ...gives, askId });
    await organisation.act(ids.member, { ...gives, askId: other });
    expect(await why(organisation, { itemId: askId, ...ofAsk, after })).toMatchObject({
      type: 'HelpGiven',
      actor: { name: 'Lea Leader' },
    });
    await organisation.act(ids.pm, { type: 'CheckIn', ...metricCheckIn(14, 6) });
    const quiet = `quiet-${ids.objective}-0`;
    expect(await why(organisation, { itemId: quiet, ...ofAsk, after })).toMatchObject({
      type: 'CheckedIn',
      actor: { name: 'Pia Manager' },
    });
  });
});
