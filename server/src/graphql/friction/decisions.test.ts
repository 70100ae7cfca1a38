import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ids, type SmallOrganisation, smallOrganisation } from '../small-organisation.ts';
import { asked, type Fields, one, raised, sent } from './asked-over-graphql.ts';

test('what is asked for is told with its words, its clocks and its arithmetic', async () => {
  const organisation = await smallOrganisation();
  const id = await asked(organisation);
  const fields = `id stage question { text } context { text } severity decider { name } neededBy
    objectives { id } keyResults { id } stakeholder concern { text } requestedBy { name }
    toTell { id } clock { isOver limitHours } acknowledge { limitHours } communicate { text }
    rank { text terms { name } } withoutTelling { question }`;
  expect(await one(organisation, ids.stranger, 'decision', id, fields)).toMatchObject({
    id,
    stage: 'OPEN',
    question: { text: 'Tills or phones first?' },
    context: { text: 'Both need Max for a week' },
    severity: 'HIGH',
    decider: { name: 'Lea Leader' },
    neededBy: '2026-07-06',
    objectives: [{ id: ids.objective }],
    keyResults: [{ id: ids.metric }],
    stakeholder: 'Retail board',
    concern: { text: 'Shops hear of it from their neighbours' },
    requestedBy: { name: 'Pia Manager' },
    toTell: [{ id: ids.pm }, { id: ids.member }],
    clock: { isOver: false },
    acknowledge: { limitHours: 8 },
    communicate: null,
    rank: { terms: expect.arrayContaining([{ name: 'A decision' }]) },
    withoutTelling: null,
  });
});

test('a decision is thought through, made, told and looked at again', async () => {
  const organisation = await smallOrganisation();
  const id = await asked(organisation);
  const [optionId, assumptionId, reasonId] = [randomUUID(), randomUUID(), randomUUID()];
  const onIt = (personId: string, name: string, input: Fields) =>
    sent(organisation, personId, name, { decisionId: id, ...input });
  await onIt(ids.stranger, 'offerOption', { optionId, words: 'Tills', expected: 'Sold in May' });
  await onIt(ids.pm, 'recordAssumption', { assumptionId, words: 'Max stays' });
  await onIt(ids.pm, 'settleAssumption', { assumptionId, held: true });
  await onIt(ids.pm, 'recordPremortemReason', {
    reasonId,
    why: 'Nobody rang the shops',
    sign: 'We stop believing in it',
    watchKeyResultId: ids.metric,
    watchAtOrBelow: 4,
  });
  await organisation.act(ids.pm, {
    type: 'CheckIn',
    objectiveId: ids.objective,
    keyResultId: ids.metric,
    checkInId: randomUUID(),
    value: 12,
    confidence: 3,
  });
  await onIt(ids.leader, 'makeDecision', { optionId, because: 'They ring', confidence: 7 });
  await onIt(ids.leader, 'communicateDecision', { toIds: [ids.pm] });
  await onIt(ids.pm, 'reviewDecision', { cameOfIt: 'They sell', stands: true });
  const fields = `stage options { id words { text } expected { text } offeredBy { name } }
    assumptions { words { text } held }
    reasons { why { text } sign { text } watched { id } atOrBelow shownSince }
    made { by { id } option { id } words { text } because { text } confidence reviewOn mode }
    toTell { id } told { person { id } by { id } } reviews { cameOfIt { text } stands }
    clock { text } communicate { limitHours } rank { text } withoutTelling { question }`;
  expect(await one(organisation, ids.pm, 'decision', id, fields)).toMatchObject({
    stage: 'MADE',
    options: [
      {
        id: optionId,
        words: { text: 'Tills' },
        expected: { text: 'Sold in May' },
        offeredBy: { name: 'Sol Stranger' },
      },
    ],
    assumptions: [{ words: { text: 'Max stays' }, held: true }],
    reasons: [
      {
        why: { text: 'Nobody rang the shops' },
        sign: { text: 'We stop believing in it' },
        watched: { id: ids.metric },
        atOrBelow: 4,
        shownSince: expect.any(String),
      },
    ],
    made: {
      by: { id: ids.leader },
      option: { id: optionId },
      words: null,
      because: { text: 'They ring' },
      confidence: 7,
      reviewOn: null,
      mode: 'ASKED',
    },
    toTell: [{ id: ids.member }],
    told: [{ person: { id: ids.pm }, by: { id: ids.leader } }],
    reviews: [{ cameOfIt: { text: 'They sell' }, stands: true }],
    clock: null,
    communicate: { limitHours: 8 },
    rank: null,
    withoutTelling: null,
  });
  organisation.pass(4);
  expect(await one(organisation, ids.pm, 'decision', id, 'withoutTelling { question }')).toEqual({
    withoutTelling: {
      question: 'What would it take to tell the one who has not heard of it what you decided?',
    },
  });
});

const mayDecide = `viewerCanAcknowledge viewerCanMake viewerCanHandOver viewerCanWithdraw viewerCanOffer
  viewerCanThink viewerCanCommunicate viewerCanReview viewerCanReverse`;
const mayEscalate = `viewerCanAcknowledge viewerCanDecide viewerCanCommunicate viewerCanVerify
  viewerCanReopen`;

test('what a viewer may do is what the rule would accept', async () => {
  const organisation = await smallOrganisation();
  const granted = (fields: Fields) =>
    Object.entries(fields)
      .filter(([, yes]) => yes)
      .map(([name]) => name.replace('viewerCan', ''));
  const id = await asked(organisation);
  const may = async (personId: string) =>
    granted(await one(organisation, personId, 'decision', id, mayDecide));
  expect(await may(ids.leader)).toEqual([
    'Acknowledge',
    'Make',
    'HandOver',
    'Withdraw',
    'Offer',
    'Think',
  ]);
  // Whoever is first here may be a coach, who takes nothing on; there are others to hand it to.
  const second = { personId: 'p-second', role: 'administrator' };
  await organisation.act(ids.admin, { type: 'AddPerson', ...second });
  await organisation.act('p-second', { type: 'ChangeRole', personId: ids.admin, role: 'coach' });
  expect(await may(ids.leader)).toContain('HandOver');
  expect(await may(ids.pm)).toEqual(['Withdraw', 'Offer', 'Think']);
  expect(await may(ids.member)).toEqual(['Offer']);
  expect(await may(ids.stranger)).toEqual(['Offer']);
  const made = { type: 'MakeDecision', decisionId: id, words: 'Tills', confidence: 7 };
  await organisation.act(ids.leader, { ...made, because: 'They ring' });
  expect(await may(ids.leader)).toEqual(['Think', 'Communicate', 'Review', 'Reverse']);
  expect(await may(ids.pm)).toEqual(['Think', 'Communicate', 'Review']);

  const trouble = await raised(organisation);
  const mayAt = async (personId: string) =>
    granted(await one(organisation, personId, 'escalation', trouble, mayEscalate));
  expect(await mayAt(ids.leader)).toEqual(['Acknowledge', 'Decide']);
  expect(await mayAt(ids.pm)).toEqual([]);
  const settled = { type: 'DecideEscalation', decision: 'Back to cash', because: 'It works' };
  await organisation.act(ids.leader, { ...settled, escalationId: trouble });
  expect(await mayAt(ids.leader)).toEqual(['Communicate']);
  expect(await mayAt(ids.pm)).toEqual(['Reopen']);
  const telling = { type: 'CommunicateEscalation', escalationId: trouble, toIds: [ids.pm] };
  await organisation.act(ids.leader, telling);
  expect(await mayAt(ids.pm)).toEqual(['Verify', 'Reopen']);
});

test('what was reversed and what took its place lead to each other', async () => {
  const organisation = await smallOrganisation();
  const id = await asked(organisation);
  const made = { type: 'MakeDecision', decisionId: id, words: 'Tills', confidence: 7 };
  await organisation.act(ids.leader, { ...made, because: 'They ring' });
  await organisation.act(ids.leader, { type: 'ReverseDecision', decisionId: id, because: 'No' });
  const anew = { type: 'RequestDecision', question: 'And now?', deciderId: ids.leader };
  const next = randomUUID();
  await organisation.act(ids.pm, { ...anew, decisionId: next, replacesId: id });
  const links = 'stage reversed { because { text } } replaces { id } replacedBy { id }';
  expect(await one(organisation, ids.pm, 'decision', id, links)).toEqual({
    stage: 'REVERSED',
    reversed: { because: { text: 'No' } },
    replaces: null,
    replacedBy: { id: next },
  });
  expect(await one(organisation, ids.pm, 'decision', next, links)).toMatchObject({
    stage: 'OPEN',
    replaces: { id },
    replacedBy: null,
  });
});

test('an option is taken back by whoever may', async () => {
  const organisation = await smallOrganisation();
  const id = await asked(organisation);
  const offered = { type: 'OfferOption', decisionId: id, optionId: randomUUID(), words: 'Both' };
  await organisation.act(ids.stranger, offered);
  const may = (personId: string) =>
    one(organisation, personId, 'decision', id, 'options { viewerCanTakeBack }');
  expect(await may(ids.stranger)).toEqual({ options: [{ viewerCanTakeBack: true }] });
  expect(await may(ids.admin)).toEqual({ options: [{ viewerCanTakeBack: false }] });
});

test('they are listed, by where they stand, at every moment, and with their objective', async () => {
  const organisation = await smallOrganisation();
  const { position } = organisation.app.live;
  const first = await asked(organisation);
  const second = await asked(organisation);
  const trouble = await raised(organisation);
  await organisation.act(ids.pm, {
    type: 'RequestDecision',
    decisionId: randomUUID(),
    question: 'Where do we eat?',
    deciderId: ids.pm,
  });
  await organisation.act(ids.pm, { type: 'WithdrawDecision', decisionId: first, because: 'Both' });
  const listed = async (args: string, variables: Fields = {}) => {
    const { data, errors } = await organisation.ask<{
      decisions: { totalCount: number; edges: { node: { question: { text: string } } }[] };
      escalations: { edges: { node: { id: string } }[] };
    }>(
      ids.stranger,
      `query ($asOf: AsOf) {
        decisions(asOf: $asOf, ${args}) { totalCount edges { node { id question { text } } } }
        escalations(asOf: $asOf) { edges { node { id } } }
      }`,
      variables,
    );
    expect(errors).toBeUndefined();
    return data!;
  };
  const questions = async (args: string) =>
    (await listed(args)).decisions.edges.map(({ node }) => node.question.text);
  expect(await questions('orderBy: NEWEST')).toHaveLength(3);
  expect((await questions('orderBy: NEWEST'))[0]).toBe('Where do we eat?');
  expect((await questions('stages: [OPEN], orderBy: NEEDED_BY')).at(-1)).toBe('Where do we eat?');
  expect(await questions('stages: [MADE, REVERSED]')).toEqual([]);
  const then = await listed('stages: [OPEN]', { asOf: { position } });
  expect([then.decisions.totalCount, then.escalations.edges]).toEqual([0, []]);
  const { data } = await organisation.ask<{
    objective: { decisions: Fields[]; escalations: Fields[] };
  }>(
    ids.pm,
    'query ($id: ID!) { objective(id: $id) { decisions { id stage } escalations { id } } }',
    { id: ids.objective },
  );
  expect(data!.objective).toEqual({
    decisions: [
      { id: first, stage: 'WITHDRAWN' },
      { id: second, stage: 'OPEN' },
    ],
    escalations: [{ id: trouble }],
  });
});

test('what waited in a cycle is told of all and of a team', async () => {
  const organisation = await smallOrganisation();
  const decisionId = await asked(organisation);
  await raised(organisation);
  const of = async (args: string) => {
    const { data, errors } = await organisation.ask<{ decisionLatency: Fields | null }>(
      ids.stranger,
      `{ decisionLatency${args} {
        decisions { decide { total open median { text } attainment { text } } reversal { text } }
        escalations { verify { total } decide { total } } } }`,
    );
    expect(errors).toBeUndefined();
    return data!.decisionLatency;
  };
  expect(await of('')).toEqual({
    decisions: {
      decide: { total: 1, open: 1, median: null, attainment: { text: '100 %' } },
      reversal: null,
    },
    escalations: { verify: { total: 0 }, decide: { total: 1 } },
  });
  const words = { words: 'Tills', because: 'They ring', confidence: 7 };
  await organisation.act(ids.leader, { type: 'MakeDecision', decisionId, ...words });
  expect(await of('')).toMatchObject({ decisions: { decide: { median: { text: 'at once' } } } });
  expect(await of(`(teamId: "${ids.other}")`)).toMatchObject({
    decisions: { decide: { total: 0, attainment: null } },
  });
  expect(await of('(cycleId: "x")')).toBeNull();
});

test('their events tell their story in the history of each objective', async () => {
  const organisation = await smallOrganisation();
  const id = await asked(organisation);
  const optionId = randomUUID();
  await organisation.act(ids.pm, { type: 'OfferOption', decisionId: id, optionId, words: 'Tills' });
  const made = { type: 'MakeDecision', decisionId: id, optionId, confidence: 7 };
  await organisation.act(ids.leader, { ...made, because: 'They ring' });
  const telling = { type: 'CommunicateDecision', decisionId: id, toIds: [ids.pm, ids.member] };
  await organisation.act(ids.leader, telling);
  const trouble = await raised(organisation);
  const settled = { type: 'DecideEscalation', decision: 'Back to cash', because: 'It works' };
  await organisation.act(ids.leader, { ...settled, escalationId: trouble });
  const { data } = await organisation.ask<{
    history: { edges: { node: Fields }[] };
    objective: { path: { edges: { node: Fields }[] } };
  }>(
    ids.pm,
    `query ($id: ID!) {
      history(filter: { objectiveId: $id }, first: 6) {
        edges { node { title objective { id } fields { name value } } }
      }
      objective(id: $id) { path(first: 4) { edges { node { type } } } }
    }`,
    { id: ids.objective },
  );
  const titles = data!.history.edges.map(({ node }) => node.title);
  expect(titles).toEqual([
    'Escalation decided',
    'Customer escalation raised, North shops, urgent',
    'Decision told, Pia Manager, Max Member',
    'Decided, confidence 7',
    'Option offered',
    'Stakeholder’s concern raised, high, needed by 6 Jul 2026',
  ]);
  expect(data!.history.edges[3]!.node).toMatchObject({
    objective: { id: ids.objective },
    fields: expect.arrayContaining([{ name: 'optionId', value: 'Tills' }]),
  });
  expect(data!.history.edges[5]!.node.fields).toEqual(
    expect.arrayContaining([
      { name: 'deciderId', value: 'Lea Leader' },
      { name: 'keyResultIds', value: 'Shops with a first order in a week' },
      { name: 'toTellIds', value: 'Pia Manager, Max Member' },
    ]),
  );
  expect(data!.objective.path.edges.map(({ node }) => node.type)).toEqual([
    'EscalationDecided',
    'EscalationRaised',
    'DecisionMade',
    'DecisionRequested',
  ]);
});

describe('what is thought before a decision', () => {
  const words = ['The tills stay cheap', 'They broke', 'Noise'];
  const thinking = 'assumptions { words { text } } reasons { why { text } sign { text } }';
  const nothing = { assumptions: [], reasons: [] };
  const all = {
    assumptions: [{ words: { text: words[0] } }],
    reasons: [{ why: { text: words[1] }, sign: { text: words[2] } }],
  };

  /** Asked by the PM of the leader, who thinks about it. */
  async function thoughtThrough() {
    const organisation = await smallOrganisation();
    const id = await asked(organisation);
    const [[assumed, why, sign], one] = [words, { decisionId: id }];
    const thought = { ...one, assumptionId: randomUUID(), words: assumed };
    await organisation.act(ids.leader, { type: 'RecordAssumption', ...thought });
    const feared = { ...one, reasonId: randomUUID(), why, sign };
    await organisation.act(ids.leader, { type: 'RecordPremortemReason', ...feared });
    return { organisation, id };
  }

  const historyOf = async ({ ask }: SmallOrganisation, viewerId: string) => {
    const { data } = await ask<{ history: { totalCount: number; edges: unknown[] } }>(
      viewerId,
      `query ($id: ID!) { history(filter: { objectiveId: $id }, first: 2) {
        totalCount pageInfo { startCursor endCursor }
        edges { cursor node { id position type title fields { name value } } } } }`,
      { id: ids.objective },
    );
    return data!.history;
  };

  test('is read by who asked and who decides, in the decision and in the log', async () => {
    const { organisation, id } = await thoughtThrough();
    const { position } = (await historyOf(organisation, ids.stranger)).edges
      .map((edge) => (edge as { node: { position: number } }).node)
      .at(0)!;
    for (const viewerId of [ids.pm, ids.leader]) {
      expect(await one(organisation, viewerId, 'decision', id, thinking)).toEqual(all);
      const { edges } = await historyOf(organisation, viewerId);
      for (const each of words) expect(JSON.stringify(edges)).toContain(each);
      // Where only two may read, nothing counts on for everybody else.
      expect(edges).toMatchObject([
        { cursor: `${position}.2`, node: { id: `${position}.2`, position } },
        { cursor: `${position}.1`, node: { id: `${position}.1`, position } },
      ]);
    }
  });

  test('is not there for anybody else: not its words, not its number, not a gap', async () => {
    const { organisation, id } = await thoughtThrough();
    const bare = await smallOrganisation();
    await asked(bare);
    const untouched = await historyOf(bare, ids.stranger);
    for (const viewerId of [ids.admin, ids.member, ids.stranger]) {
      expect(await one(organisation, viewerId, 'decision', id, thinking)).toEqual(nothing);
      const history = await historyOf(organisation, viewerId);
      expect(history.totalCount).toBe(untouched.totalCount);
      const read = JSON.stringify(history);
      for (const each of [...words, 'Assumption', 'Premortem']) expect(read).not.toContain(each);
    }
  });

  test('passes on with the deciding, at whichever moment one looks', async () => {
    const { organisation, id } = await thoughtThrough();
    const { position } = (
      await organisation.ask<{ moment: { position: number } }>(ids.pm, '{ moment { position } }')
    ).data!.moment;
    await organisation.act(ids.leader, {
      type: 'HandOverDecision',
      decisionId: id,
      toId: ids.stranger,
    });
    const at = async (viewerId: string, asOf: object | null) =>
      (
        await organisation.ask<{ decision: unknown }>(
          viewerId,
          `query ($id: ID!, $asOf: AsOf) { decision(id: $id, asOf: $asOf) { ${thinking} } }`,
          { id, asOf },
        )
      ).data!.decision;
    for (const asOf of [null, { position }, { at: new Date(organisation.now()).toISOString() }]) {
      expect(await at(ids.leader, asOf)).toEqual(nothing);
      expect(await at(ids.stranger, asOf)).toEqual(all);
      expect(await at(ids.pm, asOf)).toEqual(all);
    }
  });
});
