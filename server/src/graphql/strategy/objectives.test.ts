import { describe, expect, test } from 'vitest';
import {
  ids,
  metricCheckIn,
  type SmallOrganisation,
  smallOrganisation,
} from '../small-organisation.ts';

interface ObjectivesSeen {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}

async function objectivesIn({ ask }: SmallOrganisation, given: string): Promise<ObjectivesSeen> {
  const { data, errors } = await ask<{ objectives: ObjectivesSeen }>(
    ids.pm,
    `{ objectives${given} { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } } } }`,
  );
  expect(errors).toBeUndefined();
  return data!.objectives;
}

const idsOf = ({ edges }: ObjectivesSeen) => edges.map(({ node }) => node.id);

/** A third objective, of another team, whose owner is not sure of it. */
async function withAnother(): Promise<SmallOrganisation> {
  const organisation = await smallOrganisation();
  const act = (command: object) => organisation.act(ids.stranger, { ...command });
  await act({
    type: 'DraftObjective',
    objectiveId: 'o-another',
    statement: 'Another team wants this',
    kind: 'committed',
    cycleId: ids.cycle,
    teamId: ids.other,
    ownerId: ids.stranger,
  });
  const keyResult = { objectiveId: 'o-another', keyResultId: 'k-another' };
  await act({
    type: 'AddKeyResult',
    ...keyResult,
    name: 'A number',
    kind: 'metric',
    baseline: 0,
    target: 10,
  });
  await act({ type: 'CommitObjective', objectiveId: 'o-another' });
  await organisation.act(ids.pm, { type: 'CheckIn', ...metricCheckIn(12, 9) });
  await act({ type: 'CheckIn', ...metricCheckIn(1, 2), ...keyResult });
  return organisation;
}

describe('objectives', () => {
  test('are those of the running cycle, unless another is asked for', async () => {
    const organisation = await withAnother();
    expect(idsOf(await objectivesIn(organisation, ''))).toEqual([
      'o-another',
      ids.objective,
      ids.draft,
    ]);
    expect(
      idsOf(await objectivesIn(organisation, `(filter: { cycleId: "${ids.closedCycle}" })`)),
    ).toEqual([ids.closedObjective]);
    expect(await objectivesIn(organisation, '(filter: { cycleId: "none" })')).toMatchObject({
      totalCount: 0,
    });
  });

  test.each([
    [`teamIds: ["${ids.other}"]`, ['o-another']],
    [`ownerId: "${ids.pm}"`, [ids.objective, ids.draft]],
    ['kind: ASPIRATIONAL', [ids.objective]],
    ['stage: DRAFT', [ids.draft]],
    ['health: [OFF_TRACK, PENDING]', ['o-another', ids.draft]],
    ['health: []', []],
    ['text: "WANTS  this"', ['o-another']],
    ['text: "nothing of it"', []],
    ['text: " "', ['o-another', ids.objective, ids.draft]],
  ])('are filtered by %s', async (filter, expected) => {
    const organisation = await withAnother();
    expect(idsOf(await objectivesIn(organisation, `(filter: { ${filter} })`))).toEqual(expected);
  });

  test.each([
    ['TEAM', ['o-another', ids.objective, ids.draft]],
    ['HEALTH', ['o-another', ids.draft, ids.objective]],
    ['LAST_WORD', ['o-another', ids.objective, ids.draft]],
  ])('are ordered by %s', async (order, expected) => {
    const organisation = await withAnother();
    expect(idsOf(await objectivesIn(organisation, `(orderBy: ${order})`))).toEqual(expected);
  });

  test('are ordered by how near they are to whoever looks', async () => {
    const { ask } = await withAnother();
    const nearest = async (personId: string) => {
      const { data } = await ask<{ objectives: ObjectivesSeen }>(
        personId,
        '{ objectives(orderBy: NEAREST) { edges { cursor node { id } } } }',
      );
      return idsOf(data!.objectives);
    };
    const theirs = [ids.objective, ids.draft];
    expect(await nearest(ids.pm)).toEqual([...theirs, 'o-another']);
    expect(await nearest(ids.member)).toEqual([...theirs, 'o-another']);
    expect(await nearest(ids.leader)).toEqual([...theirs, 'o-another']);
    expect(await nearest(ids.stranger)).toEqual(['o-another', ...theirs]);
    expect(await nearest(ids.admin)).toEqual(['o-another', ...theirs]);
  });

  test('come in pages that join', async () => {
    const organisation = await withAnother();
    const first = await objectivesIn(organisation, '(first: 2)');
    expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([3, true]);
    const rest = await objectivesIn(
      organisation,
      `(first: 2, after: "${first.pageInfo.endCursor}")`,
    );
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect([...idsOf(first), ...idsOf(rest)]).toEqual(idsOf(await objectivesIn(organisation, '')));
  });

  test('that support another are found from it', async () => {
    const { ask } = await smallOrganisation();
    const { data } = await ask(
      ids.pm,
      `{ objective(id: "${ids.objective}") { supportedBy { id supports { id } } } }`,
    );
    expect(data).toEqual({
      objective: { supportedBy: [{ id: ids.draft, supports: [{ id: ids.objective }] }] },
    });
  });

  test('that are not there are null, not an error', async () => {
    const { ask } = await smallOrganisation();
    expect(await ask(ids.pm, '{ objective(id: "o-none") { id } }')).toEqual({
      status: 200,
      data: { objective: null },
    });
  });
});
