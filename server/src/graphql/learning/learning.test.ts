import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  ids,
  metricCheckIn,
  type SmallOrganisation,
  smallOrganisation,
} from '../small-organisation.ts';

interface Log {
  readonly learnings: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[];
  };
}

const logOf = async (
  { ask }: SmallOrganisation,
  personId: string,
  given: string,
  fields = 'id',
) => {
  const { data, errors } = await ask<Log>(
    personId,
    `{ learnings${given} { totalCount edges { node { ${fields} } } } }`,
  );
  expect(errors).toBeUndefined();
  return data!.learnings.edges.map(({ node }) => node);
};

const capture = async (
  { act }: SmallOrganisation,
  learned: string,
  more: Readonly<Record<string, unknown>> = {},
  personId: string = ids.pm,
): Promise<string> => {
  const learningId = randomUUID();
  await act(personId, { type: 'CaptureLearning', learningId, learned, ...more });
  return learningId;
};

test('the log is searched by words and by tag, and led by the newest or by what travelled furthest', async () => {
  const organisation = await smallOrganisation();
  const hour = await capture(organisation, 'We learned that buyers want the hour', {
    evidence: 'Résumé of eleven calls',
    tags: ['Delivery'],
  });
  const forms = await capture(organisation, 'We learned that forms come back when read out', {
    tags: ['forms'],
  });
  await organisation.act(ids.stranger, {
    type: 'ApplyLearning',
    learningId: hour,
    teamId: ids.other,
    how: 'The hour stands on the label',
  });
  const found = async (given: string) =>
    (await logOf(organisation, ids.leader, given)).map(({ id }) => id);
  expect(await found('')).toEqual([forms, hour]);
  expect(await found('(orderBy: REACH)')).toEqual([hour, forms]);
  expect(await found('(text: "HOUR resume")')).toEqual([hour]);
  expect(await found('(text: "hour forms")')).toEqual([]);
  expect(await found('(tag: "forms")')).toEqual([forms]);
  expect(await found('(first: 1)')).toEqual([forms]);
});

test('a learning tells where it comes from and how far it went, and each may do what the rule lets them', async () => {
  const organisation = await smallOrganisation();
  const checkIn = metricCheckIn(12, 7, { learning: 'The hour matters' });
  await organisation.act(ids.pm, { type: 'CheckIn', ...checkIn });
  const { checkInId } = checkIn;
  const id = await capture(organisation, 'We learned that the hour matters', {
    objectiveId: ids.objective,
    checkInId,
  });
  const may = 'viewerCanApplyFor { name } viewerCanDispute viewerCanWithdraw';
  const fields = `team { name } objective { id learnings { id } } keyResult { id }
    checkIn { id captured { id } } reach { text terms { name value } } ${may}`;
  expect(await logOf(organisation, ids.pm, '', fields)).toEqual([
    {
      team: { name: 'Orders' },
      objective: { id: ids.objective, learnings: [{ id }] },
      keyResult: { id: ids.metric },
      checkIn: { id: checkInId, captured: { id } },
      reach: { text: '0', terms: [] },
      viewerCanApplyFor: [{ name: 'Orders' }],
      viewerCanDispute: false,
      viewerCanWithdraw: true,
    },
  ]);
  organisation.pass(3);
  const apply = { type: 'ApplyLearning', learningId: id, teamId: ids.other, how: 'We print it' };
  await organisation.act(ids.stranger, apply);
  expect(
    await logOf(organisation, ids.stranger, '', `reach { text terms { name value } } ${may}`),
  ).toEqual([
    {
      reach: { text: '1', terms: [{ name: 'Another', value: 'after 3 d' }] },
      viewerCanApplyFor: [],
      viewerCanDispute: true,
      viewerCanWithdraw: false,
    },
  ]);
});

test('what may say the same is found beside a learning and while one is written', async () => {
  const organisation = await smallOrganisation();
  const first = await capture(organisation, 'We learned that dough rests overnight', {
    tags: ['ovens'],
  });
  const second = await capture(organisation, 'Dough that rests overnight bakes sooner', {
    tags: ['ovens'],
  });
  await capture(organisation, 'Crates roll off vans in rain');
  const alike = await logOf(organisation, ids.pm, '(tag: "ovens")', 'id alike { id }');
  expect(alike).toEqual([
    { id: second, alike: [{ id: first }] },
    { id: first, alike: [{ id: second }] },
  ]);
  const { data } = await organisation.ask<{ alikeLearnings: readonly { id: string }[] }>(
    ids.stranger,
    '{ alikeLearnings(learned: "dough rests", tags: ["#Ovens", "#"]) { id } }',
  );
  expect(data!.alikeLearnings.map(({ id }) => id)).toEqual([first, second]);
});

test('what was withdrawn is gone from the log and its tags, and stays in the history and in the past', async () => {
  const organisation = await smallOrganisation();
  const learningId = await capture(organisation, 'We learned that it rains', {
    objectiveId: ids.objective,
    tags: ['weather'],
  });
  const captured = organisation.now();
  organisation.pass(1);
  await organisation.act(ids.pm, { type: 'WithdrawLearning', learningId, because: 'It stopped' });
  const { data, errors } = await organisation.ask<Readonly<Record<string, unknown>>>(
    ids.pm,
    `query ($asOf: AsOf, $id: ID!) {
      learnings { totalCount } learningTags { tag }
      before: learnings(asOf: $asOf) { totalCount }
      history(filter: { objectiveId: $id }, first: 2) {
        edges { node { title objective { id } prose { text } } }
      }
    }`,
    { asOf: { at: new Date(captured).toISOString() }, id: ids.objective },
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    learnings: { totalCount: 0 },
    learningTags: [],
    before: { totalCount: 1 },
    history: {
      edges: [
        {
          node: {
            title: 'Learning withdrawn',
            objective: { id: ids.objective },
            prose: { text: 'It stopped' },
          },
        },
        { node: { title: 'Learning captured, weather' } },
      ],
    },
  });
});
