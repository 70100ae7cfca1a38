import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ids, smallOrganisation } from '../small-organisation.ts';

const search = async (text: string, asOf?: object) => {
  const { ask } = await smallOrganisation();
  const { data, errors } = await ask<{ search: { kind: string; id: string; where: string }[] }>(
    ids.pm,
    'query ($text: String!, $asOf: AsOf) { search(text: $text, asOf: $asOf) { kind id where } }',
    { text, asOf },
  );
  expect(errors).toBeUndefined();
  return data!.search;
};

describe('search', () => {
  test.each([
    ['FRIDAY shops', [{ kind: 'objective', id: ids.objective, where: 'Orders, 2026-Q3' }]],
    [
      'import open',
      [
        {
          kind: 'keyResult',
          id: ids.milestone,
          where: 'New shops sell on their first Friday, 2026-Q3',
        },
      ],
    ],
    ['pía mánager', [{ kind: 'person', id: ids.pm, where: 'PM, Orders' }]],
    ['another', [{ kind: 'team', id: ids.other, where: 'Team' }]],
    ['shops nowhere', []],
    ['   ', []],
  ])('finds what carries all words of “%s”', async (text, expected) => {
    expect(await search(text)).toEqual(expected);
  });

  test('finds what stands in the way, what is decided, learned and told', async () => {
    const { ask, act } = await smallOrganisation();
    const id = () => randomUUID();
    const [blockerId, dependencyId, decisionId, escalationId, learningId, contextId] = Array.from(
      { length: 6 },
      id,
    ) as [string, string, string, string, string, string];
    const objectiveId = ids.objective;
    await act(ids.pm, {
      type: 'RaiseBlocker',
      blockerId,
      objectiveId,
      kind: 'other',
      what: 'Zebra one',
    });
    await act(ids.pm, {
      type: 'RequestDependency',
      ...{ dependencyId, objectiveId, teamId: ids.other, what: 'Zebra two' },
      ...{ criticality: 'helps', neededBy: '2026-08-20' },
    });
    await act(ids.pm, {
      type: 'RequestDecision',
      ...{
        decisionId,
        question: 'Zebra three?',
        deciderId: ids.leader,
        objectiveIds: [objectiveId],
      },
    });
    await act(ids.pm, { type: 'RaiseEscalation', escalationId, what: 'Zebra four', ask: 'Help' });
    await act(ids.pm, { type: 'CaptureLearning', learningId, learned: 'Zebra five', objectiveId });
    await act(ids.leader, {
      type: 'ShareContext',
      ...{ contextId, what: 'Zebra six', objectiveIds: [objectiveId] },
    });
    const { data } = await ask<{ search: { kind: string; id: string; where: string }[] }>(
      ids.pm,
      '{ search(text: "zebra") { kind id where } }',
    );
    expect(data!.search).toEqual([
      { kind: 'blocker', id: blockerId, where: 'Blocker, Orders, 2026-Q3' },
      { kind: 'dependency', id: dependencyId, where: 'Dependency, Orders, 2026-Q3' },
      { kind: 'decision', id: decisionId, where: 'Decision' },
      { kind: 'escalation', id: escalationId, where: 'Escalation, Orders' },
      { kind: 'learning', id: learningId, where: 'Learning' },
      { kind: 'context', id: contextId, where: 'Context' },
    ]);
  });

  test('finds nothing that was not there at the moment', async () => {
    expect(await search('Friday', { position: 5 })).toEqual([]);
  });
});
