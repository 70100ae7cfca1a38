import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { ids, type SmallOrganisation, smallOrganisation } from '../small-organisation.ts';

const outcome = 'ok { position } error { code field message remedy }';
interface Sent {
  readonly outcome: { readonly error: { readonly code: string; readonly field: string } | null };
}

/** Asks the other team as the PM through the API, and answers with the dependency's id. */
async function asked({ ask }: SmallOrganisation): Promise<string> {
  const dependencyId = randomUUID();
  const { data, errors } = await ask<Sent>(
    ids.pm,
    `mutation ($input: RequestDependencyInput!) {
      outcome: requestDependency(input: $input) { ${outcome} }
    }`,
    {
      input: {
        commandId: randomUUID(),
        dependencyId,
        objectiveId: ids.objective,
        teamId: ids.other,
        keyResultIds: [ids.metric],
        what: 'Till totals by day',
        why: 'So that shops see what sold',
        criticality: 'REQUIRED',
        neededBy: '2026-08-14',
      },
    },
  );
  expect([errors, data?.outcome.error]).toEqual([undefined, null]);
  return dependencyId;
}

/** The small organisation with somebody at work in the other team. */
async function twoTeams(): Promise<SmallOrganisation> {
  const organisation = await smallOrganisation();
  await organisation.act(ids.admin, {
    type: 'AddMember',
    teamId: ids.other,
    personId: ids.stranger,
    role: 'pm',
  });
  return organisation;
}

const mapped = `dependencyMap {
  dependencies {
    id what { text } why { text } criticality neededBy stage look move team { id }
    objective { id } keyResults { id } requestedBy { name } availability { text value }
    leverage { text value terms { name } }
  }
  objectives { objective { id } alone lands { text filledIn } } circles { id }
}`;

test('what is asked for stands on the map with its arithmetic, and in the other team’s triage', async () => {
  const organisation = await twoTeams();
  const id = await asked(organisation);
  const { data, errors } = await organisation.ask<{
    dependencyMap: Record<string, readonly Record<string, unknown>[]>;
    triage: unknown;
    objective: unknown;
  }>(
    ids.stranger,
    `query ($id: ID!) {
      ${mapped}
      triage { id kind dependency { id clock { limitHours } } keyResults { id } }
      objective(id: $id) { waitsFor { id } isWaitedFor { id } lands { text } }
    }`,
    { id: ids.objective },
  );
  expect(errors).toBeUndefined();
  expect(data!.dependencyMap.dependencies).toMatchObject([
    {
      id,
      what: { text: 'Till totals by day' },
      criticality: 'REQUIRED',
      stage: 'REQUESTED',
      look: 'UNANSWERED',
      move: 'PROVIDING',
      team: { id: ids.other },
      objective: { id: ids.objective },
      keyResults: [{ id: ids.metric }],
      requestedBy: { name: 'Pia Manager' },
      availability: { text: expect.stringMatching(/ %$/) },
      leverage: { text: expect.stringMatching(/^\+/), terms: [{}] },
    },
  ]);
  expect(data!.dependencyMap.objectives).toMatchObject([
    { objective: { id: ids.objective }, alone: '5 of 10', lands: { text: '4 of 10' } },
  ]);
  expect(data!.triage).toEqual([
    {
      id,
      kind: 'DEPENDENCY',
      dependency: { id, clock: { limitHours: 8 } },
      keyResults: [{ id: ids.metric }],
    },
  ]);
  expect(data!.objective).toEqual({
    waitsFor: [{ id }],
    isWaitedFor: [],
    lands: { text: '4 of 10' },
  });
});

test('what a viewer may do is what the rule would accept', async () => {
  const organisation = await twoTeams();
  const id = await asked(organisation);
  const may = `viewerCanAccept viewerCanPromise viewerCanOffer viewerCanDecline viewerCanDeliver
    viewerCanAnswerOffer viewerCanVerify viewerCanRevise viewerCanWithdraw viewerCanTakeOn
    viewerCanHandBack`;
  const mayDo = async (personId: string) => {
    const { data } = await organisation.ask<{ dependency: Record<string, boolean> }>(
      personId,
      `query ($id: ID!) { dependency(id: $id) { ${may} } }`,
      { id },
    );
    return Object.entries(data!.dependency)
      .filter(([, yes]) => yes)
      .map(([name]) => name.replace('viewerCan', ''));
  };
  expect(await mayDo(ids.pm)).toEqual(['Revise', 'Withdraw']);
  expect(await mayDo(ids.leader)).toEqual(['TakeOn']);
  expect(await mayDo(ids.stranger)).toEqual(['Accept', 'Promise', 'Offer', 'Decline', 'Deliver']);
  const act = (personId: string, type: string, more = {}) =>
    organisation.act(personId, { type, dependencyId: id, ...more });
  await act(ids.stranger, 'MakeCounterOffer', { on: '2026-08-28' });
  expect(await mayDo(ids.pm)).toEqual(['AnswerOffer', 'Revise', 'Withdraw']);
  await act(ids.pm, 'AcceptCounterOffer');
  await act(ids.stranger, 'DeliverDependency');
  expect(await mayDo(ids.stranger)).toEqual([]);
  expect(await mayDo(ids.pm)).toEqual(['Verify']);
});

test('what is refused names the field and what to do', async () => {
  const organisation = await twoTeams();
  const dependencyId = await asked(organisation);
  const { data } = await organisation.ask<Sent>(
    ids.stranger,
    `mutation ($input: PromiseDeliveryInput!) {
      outcome: promiseDelivery(input: $input) { ${outcome} }
    }`,
    { input: { commandId: randomUUID(), dependencyId, on: '2020-01-01' } },
  );
  expect(data!.outcome.error).toEqual({
    code: 'out_of_range',
    field: 'on',
    message: 'The day given is over.',
    remedy: 'Give today or a later day.',
  });
});

test('its events stand in the way and the history of the objective that waits', async () => {
  const organisation = await twoTeams();
  const dependencyId = await asked(organisation);
  await organisation.act(ids.stranger, { type: 'PromiseDelivery', dependencyId, on: '2026-08-10' });
  const { data } = await organisation.ask<{
    objective: { path: { edges: readonly { node: { title: string } }[] } };
    history: { edges: readonly { node: { title: string } }[] };
  }>(
    ids.pm,
    `query ($id: ID!) {
      objective(id: $id) { path(first: 2) { edges { node { title } } } }
      history(filter: { objectiveId: $id }, first: 2) { edges { node { title } } }
    }`,
    { id: ids.objective },
  );
  const titles = [
    'Promised for 10 Aug 2026',
    expect.stringMatching(/^Asked .+ for something, required, by 14 Aug 2026$/),
  ];
  expect(data!.objective.path.edges.map(({ node }) => node.title)).toEqual(titles);
  expect(data!.history.edges.map(({ node }) => node.title)).toEqual(titles);
});

test('nothing is mapped where there is no such cycle', async () => {
  const { ask } = await smallOrganisation();
  const { data } = await ask<{ dependencyMap: unknown }>(
    ids.pm,
    '{ dependencyMap(cycleId: "none") { circles { id } } }',
  );
  expect(data!.dependencyMap).toBeNull();
});
