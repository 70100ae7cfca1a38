import { describe, expect, test } from 'vitest';
import { isRefusal, type Scenario } from '../../testing/scenario.ts';
import {
  committedObjective,
  draftCommand,
  keyResultCommand,
  noon,
  small,
  smallOrganisation,
} from '../../testing/small-organisation.ts';

const refused = (scenario: Scenario, actor: string, input: Record<string, unknown>) => {
  const outcome = scenario.try(actor, input);
  if (!isRefusal(outcome)) throw new Error('it was accepted');
  return [outcome.code, outcome.field];
};
const own = { objectiveId: small.objective };

describe('drafting', () => {
  test('a draft has its owner, team, cycle and kind from the start', () => {
    const scenario = smallOrganisation();
    scenario.do(small.owner, draftCommand);
    expect(scenario.view().objective(small.objective)).toMatchObject({
      stage: 'draft',
      ownerId: small.owner,
      teamId: small.team,
      cycleId: small.cycle,
      kind: 'aspirational',
    });
  });

  test.each([
    ['another team’s objective', small.stranger, draftCommand, 'not_yours', 'teamId'],
    ['the team’s leader', small.leader, draftCommand, 'not_yours', 'teamId'],
    [
      'another team’s objective, with oneself as its owner',
      small.stranger,
      { ...draftCommand, ownerId: small.stranger },
      'not_yours',
      'teamId',
    ],
    ['an unknown team', small.owner, { ...draftCommand, teamId: 'x' }, 'unknown', 'teamId'],
    ['an unknown cycle', small.owner, { ...draftCommand, cycleId: 'x' }, 'unknown', 'cycleId'],
    ['an unknown owner', small.member, { ...draftCommand, ownerId: 'x' }, 'unknown', 'ownerId'],
    ['an unknown parent', small.owner, { ...draftCommand, parentId: 'x' }, 'unknown', 'parentId'],
    [
      'an unknown problem',
      small.owner,
      { ...draftCommand, problemId: 'x' },
      'unknown',
      'problemId',
    ],
    [
      'itself as what it supports',
      small.owner,
      { ...draftCommand, supports: [small.objective] },
      'unknown',
      'supports.0',
    ],
  ])('%s is refused', (_, actor, input, code, field) => {
    expect(refused(smallOrganisation(), actor, input)).toEqual([code, field]);
  });

  test('a leader may own an objective of a team that they lead', () => {
    const scenario = smallOrganisation();
    scenario.do(small.leader, { ...draftCommand, ownerId: small.leader });
    expect(scenario.view().objective(small.objective)?.ownerId).toBe(small.leader);
  });

  test('the same id twice is refused', () => {
    const scenario = smallOrganisation();
    scenario.do(small.owner, draftCommand);
    expect(refused(scenario, small.owner, draftCommand)).toEqual(['already_done', 'objectiveId']);
  });

  test('objectives that would contribute to each other in a circle are refused', () => {
    const scenario = smallOrganisation();
    scenario.do(small.owner, draftCommand);
    scenario.do(small.owner, {
      ...draftCommand,
      objectiveId: 'ovens',
      parentId: small.objective,
    });
    expect(
      refused(scenario, small.owner, { type: 'AlignObjective', ...own, parentId: 'ovens' }),
    ).toEqual(['contradictory', 'parentId']);
  });
});

describe('key results', () => {
  const withDraft = () => {
    const scenario = smallOrganisation();
    scenario.do(small.owner, draftCommand);
    return scenario;
  };
  test.each([
    ['a metric without a baseline', { baseline: undefined }, 'missing', 'baseline'],
    ['a metric without a target', { target: undefined }, 'missing', 'target'],
    ['a metric that moves nowhere', { target: 8 }, 'contradictory', 'target'],
    ['a milestone without a day', { kind: 'milestone' }, 'missing', 'dueOn'],
    ['a control without a band', { kind: 'control' }, 'missing', 'low'],
    ['a control upside down', { kind: 'control', low: 2, high: 1 }, 'contradictory', 'high'],
    [
      'zones that turn back',
      { kind: 'zones', baseline: 1, commit: 5, target: 3, stretch: 9 },
      'contradictory',
      'stretch',
    ],
  ])('%s is refused', (_, more, code, field) => {
    expect(refused(withDraft(), small.owner, { ...keyResultCommand, ...more })).toEqual([
      code,
      field,
    ]);
  });

  test('a target below its baseline is as good as one above', () => {
    const scenario = withDraft();
    scenario.do(small.owner, { ...keyResultCommand, baseline: 20, target: 8 });
    expect(scenario.view().objective(small.objective)?.keyResults[0]?.aim).toMatchObject({
      baseline: 20,
      target: 8,
    });
  });

  test('a draft’s key result can be revised and dropped without a reason', () => {
    const scenario = withDraft();
    scenario.do(small.owner, keyResultCommand);
    scenario.do(small.owner, { ...keyResultCommand, type: 'ReviseKeyResult', target: 30 });
    scenario.do(small.owner, { type: 'DropKeyResult', ...own, keyResultId: small.metric });
    expect(scenario.view().objective(small.objective)?.keyResults[0]).toMatchObject({
      aim: { target: 30 },
      droppedAt: scenario.now,
    });
  });
});

describe('the commit', () => {
  test('is refused without a key result, and says what is missing', () => {
    const scenario = smallOrganisation();
    scenario.do(small.owner, draftCommand);
    expect(refused(scenario, small.owner, { type: 'CommitObjective', ...own })).toEqual([
      'not_ready',
      'keyResults',
    ]);
  });

  test('freezes wording and targets: later ones stand beside the first', () => {
    const scenario = committedObjective();
    scenario.do(small.owner, {
      type: 'RewordObjective',
      ...own,
      statement: 'Bread is ready when people come',
      because: 'The first one was too long to remember',
    });
    scenario.do(small.owner, {
      type: 'ChangeTarget',
      ...own,
      keyResultId: small.metric,
      target: 15,
      because: 'The second oven comes later',
    });
    const objective = scenario.view().objective(small.objective)!;
    expect([objective.firstStatement, objective.statement]).toEqual([
      { text: draftCommand.statement },
      { text: 'Bread is ready when people come' },
    ]);
    expect(objective.keyResults[0]).toMatchObject({
      firstAim: { target: 20 },
      aim: { target: 15 },
      targetChanges: [{ from: { target: 20 }, to: { target: 15 }, learned: false }],
    });
  });

  test.each([
    ['rewording without a reason', { type: 'RewordObjective', statement: 'Other' }, 'because'],
    ['dropping without a reason', { type: 'DropKeyResult', keyResultId: small.metric }, 'because'],
  ])('%s is refused afterwards', (_, input, field) => {
    expect(refused(committedObjective(), small.owner, { ...own, ...input })).toEqual([
      'missing',
      field,
    ]);
  });

  test.each([
    [small.metric, { dueOn: '2026-09-01' }, 'wrong_kind', 'dueOn'],
    [small.milestone, { target: 3 }, 'wrong_kind', 'target'],
    [small.metric, {}, 'missing', 'target'],
    [small.metric, { target: 8 }, 'contradictory', 'target'],
    [small.metric, { target: 20 }, 'contradictory', 'target'],
    [small.milestone, { dueOn: '2026-08-28' }, 'contradictory', 'dueOn'],
    [small.control, { low: 3 }, 'contradictory', 'high'],
    ['nothing', { target: 3 }, 'unknown', 'keyResultId'],
  ])('a target of %s changed to %o is refused', (keyResultId, to, code, field) => {
    const input = { type: 'ChangeTarget', ...own, keyResultId, because: 'It has to be', ...to };
    expect(refused(committedObjective(), small.owner, input)).toEqual([code, field]);
  });

  test('the same words once more are no event', () => {
    const again = { type: 'RewordObjective', ...own, statement: draftCommand.statement };
    expect(committedObjective().do(small.owner, { ...again, because: 'To be sure' })).toEqual([]);
  });

  test('a key result cannot be revised any more', () => {
    expect(
      refused(committedObjective(), small.owner, { ...keyResultCommand, type: 'ReviseKeyResult' }),
    ).toEqual(['contradictory', 'keyResultId']);
  });

  test('finding a baseline turns it into a metric whose first target is the one found', () => {
    const scenario = committedObjective();
    const found = { type: 'FindBaseline', ...own, keyResultId: small.baseline };
    scenario.do(small.owner, { ...found, baseline: 6.5, target: 4 });
    expect(scenario.view().objective(small.objective)!.keyResults[3]).toMatchObject({
      kind: 'baseline',
      aim: { kind: 'metric', baseline: 6.5, target: 4 },
      firstAim: { target: 4 },
    });
    expect(refused(scenario, small.owner, { ...found, baseline: 6, target: 4 })).toEqual([
      'wrong_kind',
      'keyResultId',
    ]);
  });

  test('a plan of one’s own keeps to the cycle and to key results that have a way', () => {
    const scenario = committedObjective();
    const draw = (keyResultId: string, on: string) => ({
      type: 'DrawPlan',
      ...own,
      keyResultId,
      points: [{ on, value: 10 }],
    });
    expect(refused(scenario, small.owner, draw(small.metric, '2026-10-01'))).toEqual([
      'out_of_range',
      'points.0.on',
    ]);
    expect(refused(scenario, small.owner, draw(small.control, '2026-08-01'))[0]).toBe('wrong_kind');
    scenario.do(small.owner, draw(small.metric, '2026-08-01'));
    expect(scenario.view().objective(small.objective)!.keyResults[0]?.plan).toEqual([
      { on: '2026-08-01', value: 10 },
    ]);
  });
});

test('in a closed cycle nothing is drafted and nothing changes', () => {
  const scenario = committedObjective().at(noon('2026-10-02'));
  scenario.do(small.administrator, { type: 'CloseCycle', cycleId: small.cycle });
  const another = { ...draftCommand, objectiveId: 'later' };
  expect(refused(scenario, small.owner, another)).toEqual(['closed', 'cycleId']);
  expect(
    refused(scenario, small.owner, { type: 'RewordObjective', ...own, statement: 'Other' }),
  ).toEqual(['closed', 'cycleId']);
});
