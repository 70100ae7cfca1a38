import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  ids,
  metricCheckIn,
  type SmallOrganisation,
  smallOrganisation,
} from '../small-organisation.ts';

const may = 'viewerCanAcknowledge viewerCanGive viewerCanConfirm viewerCanTakeBack';

interface Seen {
  readonly objective: {
    readonly viewerCanAskForHelp: boolean;
    readonly asks: readonly Readonly<Record<string, unknown>>[];
  };
}

const asksOf = async ({ ask }: SmallOrganisation, personId: string, fields: string) => {
  const { data, errors } = await ask<Seen>(
    personId,
    `query ($id: ID!) { objective(id: $id) { viewerCanAskForHelp asks { id ${fields} } } }`,
    { id: ids.objective },
  );
  expect(errors).toBeUndefined();
  return data!.objective;
};

const mayDo = async (organisation: SmallOrganisation, personId: string) => {
  const [{ id, ...answers } = {}] = (await asksOf(organisation, personId, may)).asks;
  return Object.entries(answers)
    .filter(([, yes]) => yes)
    .map(([name]) => name);
};

/** Asks a stranger for help as the PM through the API, and answers with the id of the ask. */
async function asked({ ask }: SmallOrganisation): Promise<string> {
  const askId = randomUUID();
  const input = {
    commandId: randomUUID(),
    objectiveId: ids.objective,
    askId,
    need: 'A day with the import team',
    ofId: ids.stranger,
    by: '2026-07-10',
  };
  const { data } = await ask<{ askForHelp: { ok: unknown; error: unknown } }>(
    ids.pm,
    'mutation ($input: AskForHelpInput!) { askForHelp(input: $input) { ok { position } error { code } } }',
    { input },
  );
  expect(data?.askForHelp.error).toBeNull();
  return askId;
}

test('what a viewer may do about an ask is what the rule would accept, step by step', async () => {
  const organisation = await smallOrganisation();
  const askId = await asked(organisation);
  const about = { objectiveId: ids.objective, askId };
  const people = [ids.pm, ids.stranger, ids.leader];
  const all = async () => Promise.all(people.map((personId) => mayDo(organisation, personId)));
  expect(await all()).toEqual([
    ['viewerCanTakeBack'],
    ['viewerCanAcknowledge', 'viewerCanGive'],
    [],
  ]);
  await organisation.act(ids.stranger, { type: 'AcknowledgeAsk', ...about });
  expect(await all()).toEqual([['viewerCanTakeBack'], ['viewerCanGive'], []]);
  await organisation.act(ids.stranger, { type: 'GiveHelp', ...about, what: 'Sat with them' });
  expect(await all()).toEqual([['viewerCanConfirm'], [], []]);
  await organisation.act(ids.pm, { type: 'ConfirmHelp', ...about, helped: true });
  expect(await all()).toEqual([[], [], []]);
});

test('an ask tells what became of it, in the words of each', async () => {
  const organisation = await smallOrganisation();
  const askId = await asked(organisation);
  const about = { objectiveId: ids.objective, askId };
  const told = `need { text } of { name } by askedBy { name } stage clock { isOver }
    declined { by { name } because { text } alternative { text } } checkIn { id } keyResult { id }`;
  const { asks, viewerCanAskForHelp } = await asksOf(organisation, ids.pm, told);
  expect([viewerCanAskForHelp, asks]).toMatchObject([
    true,
    [
      {
        id: askId,
        need: { text: 'A day with the import team' },
        of: { name: 'Sol Stranger' },
        by: '2026-07-10',
        askedBy: { name: 'Pia Manager' },
        stage: 'ASKED',
        clock: { isOver: false },
        declined: null,
        checkIn: null,
        keyResult: null,
      },
    ],
  ]);
  await organisation.act(ids.stranger, {
    type: 'DeclineHelp',
    ...about,
    because: 'I am away',
    alternative: 'Max knows it as well',
  });
  const seen = await asksOf(organisation, ids.leader, told);
  expect(seen).toMatchObject({
    viewerCanAskForHelp: false,
    asks: [
      {
        stage: 'DECLINED',
        clock: null,
        declined: {
          by: { name: 'Sol Stranger' },
          because: { text: 'I am away' },
          alternative: { text: 'Max knows it as well' },
        },
      },
    ],
  });
});

test('the history tells of it beside its key result, the figures of all, and not of one person', async () => {
  const organisation = await smallOrganisation();
  const asks = Array.from({ length: 5 }, () => ({ need: 'A hand', ofId: ids.stranger }));
  await organisation.act(ids.pm, { type: 'CheckIn', ...metricCheckIn(12, 7, { asks }) });
  const [first] = (await asksOf(organisation, ids.pm, '')).asks;
  const about = { objectiveId: ids.objective, askId: first!.id };
  await organisation.act(ids.stranger, { type: 'GiveHelp', ...about, what: 'Lent two' });
  await organisation.act(ids.pm, { type: 'ConfirmHelp', ...about, helped: false });
  const { data, errors } = await organisation.ask<{
    history: { edges: readonly { node: Record<string, unknown> }[] };
    helpLoop: Record<string, unknown>;
  }>(
    ids.leader,
    `{
      history(first: 2) { edges { node { title keyResultId fields { name value } } } }
      helpLoop { open firstResponse { text } helped { text } }
    }`,
  );
  expect(errors).toBeUndefined();
  expect(data!.history.edges.map(({ node }) => node)).toMatchObject([
    { title: 'It did not help', keyResultId: ids.metric },
    {
      title: 'Help given',
      fields: [
        { name: 'askId', value: 'A hand' },
        { name: 'what', value: 'Lent two' },
      ],
    },
  ]);
  expect(data!.helpLoop).toEqual({ open: 4, firstResponse: { text: 'at once' }, helped: null });
});
