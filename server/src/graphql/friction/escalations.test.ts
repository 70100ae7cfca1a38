import { randomUUID } from 'node:crypto';
import { hourMs } from '@cairn/shared/kernel/calendar';
import { expect, test } from 'vitest';
import { ids, smallOrganisation } from '../small-organisation.ts';
import { type Fields, one, raised, sent } from './asked-over-graphql.ts';

test('of two who settle the same thing, the slower hears who was faster', async () => {
  const organisation = await smallOrganisation();
  const escalationId = await raised(organisation, { ofId: ids.stranger });
  const settle = (personId: string) =>
    sent(organisation, personId, 'decideEscalation', {
      escalationId,
      decision: 'Back to cash',
      because: 'It works',
    });
  const outcomes = await Promise.all([settle(ids.leader), settle(ids.stranger)]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)?.error).toMatchObject({
    code: 'conflict',
    message: expect.stringMatching(/^(Lea Leader|Sol Stranger) (?!changed this)/),
  });
});

test('an escalation is told with its customer, its lag and its clocks', async () => {
  const organisation = await smallOrganisation();
  const effectiveAt = new Date(organisation.now() - 30 * hourMs).toISOString();
  const id = await raised(organisation, { effectiveAt });
  const fields = `id stage what { text } ask { text } severity of { name } objective { id }
    keyResults { id } team { id } customer raisedBy { id } disclosureLagHours heldBy { id }
    clock { limitHours } acknowledge { limitHours } rank { terms { name } }`;
  expect(await one(organisation, ids.stranger, 'escalation', id, fields)).toMatchObject({
    id,
    stage: 'RAISED',
    what: { text: 'No till in the north has sold since nine' },
    ask: { text: 'Somebody who may switch them back' },
    severity: 'URGENT',
    of: { name: 'Lea Leader' },
    objective: { id: ids.objective },
    keyResults: [{ id: ids.metric }],
    team: { id: ids.orders },
    customer: 'North shops',
    raisedBy: { id: ids.pm },
    disclosureLagHours: 30,
    heldBy: null,
    clock: { limitHours: 8 },
    acknowledge: { limitHours: 4 },
    rank: { terms: expect.arrayContaining([{ name: 'An escalation' }]) },
  });
  await organisation.act(ids.leader, { type: 'AcknowledgeEscalation', escalationId: id });
  const seen = await one(organisation, ids.pm, 'escalation', id, 'stage heldBy { id }');
  expect(seen).toEqual({ stage: 'ACKNOWLEDGED', heldBy: { id: ids.leader } });
});

test('its days stand beside the plan that counts them', async () => {
  const organisation = await smallOrganisation();
  const document = `query ($id: ID!) { objective(id: $id) { keyResults {
    id expected { value } interruptions { days windows { from to } expected { value terms { name } }
    pace { words } chance { value } } } } }`;
  const metric = async () => {
    const { data } = await organisation.ask<{
      objective: { keyResults: { id: string; interruptions: Fields | null; expected: Fields }[] };
    }>(ids.pm, document, { id: ids.objective });
    return data!.objective.keyResults.find(({ id }) => id === ids.metric)!;
  };
  expect((await metric()).interruptions).toBeNull();
  await raised(organisation);
  organisation.pass(3);
  const { expected, interruptions } = await metric();
  expect(interruptions).toMatchObject({
    days: expect.closeTo(3, 2),
    windows: [{ from: expect.any(String), to: expect.any(String) }],
    expected: {
      terms: expect.arrayContaining([{ name: 'Days of interruptions' }]),
    },
  });
  const adjusted = (interruptions!.expected as Fields).value as number;
  expect(adjusted).not.toBeCloseTo(expected.value as number, 3);
});

test('it says who still has to be told, and is told once they were', async () => {
  const organisation = await smallOrganisation();
  const escalationId = await raised(organisation, { ofId: ids.stranger });
  const settled = { decision: 'Back to cash', because: 'It works' };
  await organisation.act(ids.leader, { type: 'DecideEscalation', escalationId, ...settled });
  const seen = () =>
    one(organisation, ids.leader, 'escalation', escalationId, 'stage toTell { id } told { at }');
  const tell = (toIds: readonly string[]) =>
    sent(organisation, ids.leader, 'communicateEscalation', { escalationId, toIds });
  expect(await seen()).toEqual({
    stage: 'DECIDED',
    toTell: [{ id: ids.pm }, { id: ids.stranger }],
    told: [],
  });
  expect((await tell([ids.leader])).error).toMatchObject({
    code: 'not_ready',
    message: expect.stringContaining('whoever raised it, and whoever it was needed of'),
  });
  await tell([ids.pm]);
  expect(await seen()).toMatchObject({ stage: 'DECIDED', toTell: [{ id: ids.stranger }] });
  await tell([ids.stranger]);
  expect(await seen()).toMatchObject({ stage: 'COMMUNICATED', toTell: [] });
});

test('whoever decided may tell, whoever that is', async () => {
  const organisation = await smallOrganisation();
  for (const personId of [ids.admin, ids.leader]) {
    const escalationId = await raised(organisation);
    const settled = { decision: 'Back to cash', because: 'It works' };
    await organisation.act(personId, { type: 'DecideEscalation', escalationId, ...settled });
    const may = await one(
      organisation,
      personId,
      'escalation',
      escalationId,
      'viewerCanCommunicate',
    );
    expect(may).toEqual({ viewerCanCommunicate: true });
  }
});

test('what waited for the 1:1 is asked of the leader alone, where there is no objective too', async () => {
  const organisation = await smallOrganisation();
  const effectiveAt = new Date(organisation.now() - 30 * hourMs).toISOString();
  const late = { effectiveAt, firstTold: 'IN_ONE_ON_ONE', objectiveId: null, keyResultIds: [] };
  const id = await raised(organisation, late);
  const asked = async (personId: string) =>
    (await one(
      organisation,
      personId,
      'escalation',
      id,
      'firstTold waitedForOneOnOne { question evidence { value } explained { text } }',
    )) as Fields;
  expect(await asked(ids.leader)).toEqual({
    firstTold: 'IN_ONE_ON_ONE',
    waitedForOneOnOne: {
      question: expect.stringMatching(/on the same day\?$/),
      evidence: [{ value: '30 h' }, { value: 'in a 1:1' }],
      explained: { text: '30 h' },
    },
  });
  for (const personId of [ids.pm, ids.stranger])
    expect((await asked(personId)).waitedForOneOnOne).toBeNull();
});

test('it names the blocker that it comes from, and where both were first told', async () => {
  const organisation = await smallOrganisation();
  const blockerId = randomUUID();
  const { error } = await sent(organisation, ids.pm, 'raiseBlocker', {
    blockerId,
    objectiveId: ids.objective,
    kind: 'CUSTOMER_ISSUE',
    severity: 'URGENT',
    what: 'No till sells',
    firstTold: 'ELSEWHERE',
  });
  expect(error).toBeNull();
  const id = await raised(organisation, { blockerId, objectiveId: null });
  const fields = 'objective { id } blocker { id firstTold }';
  expect(await one(organisation, ids.stranger, 'escalation', id, fields)).toEqual({
    objective: { id: ids.objective },
    blocker: { id: blockerId, firstTold: 'ELSEWHERE' },
  });
});
