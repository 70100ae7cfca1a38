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
