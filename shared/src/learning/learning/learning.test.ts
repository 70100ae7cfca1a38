import { describe, expect, test } from 'vitest';
import { isRefusal, type Scenario, testId } from '../../testing/scenario.ts';
import {
  checkInCommand,
  committedObjective,
  noon,
  small,
} from '../../testing/small-organisation.ts';

const dough = testId(7_400_001);
const oven = testId(7_400_002);
const blockerId = testId(7_400_003);
const captured = (more: Record<string, unknown> = {}) => ({
  type: 'CaptureLearning',
  learningId: dough,
  learned: 'We learned that dough which rests overnight bakes in half the time',
  ...more,
});
const on = (type: string, more: Record<string, unknown> = {}) => ({
  type,
  learningId: dough,
  ...more,
});
const apply = on('ApplyLearning', { teamId: small.otherTeam, how: 'We let the crates rest too' });
const dispute = on('DisputeLearning', { because: 'Ours went sour' });
const withdraw = on('WithdrawLearning', { because: 'It was the flour' });

/** The small objective on its eighth day, with what the member learned on it. */
function learned(more: Record<string, unknown> = { objectiveId: small.objective }): Scenario {
  const scenario = committedObjective().at(noon('2026-07-08'));
  scenario.do(small.member, captured(more));
  return scenario;
}
const learningOf = (scenario: Scenario, id = dough) => scenario.view().learning(id)!;
const refused = (scenario: Scenario, actor: string, input: Record<string, unknown>) => {
  const outcome = scenario.try(actor, input);
  if (!isRefusal(outcome)) throw new Error('it was accepted');
  expect(outcome.remedy).not.toBe('');
  return [outcome.code, outcome.field];
};

describe('capturing', () => {
  test('what was learned is told with what shows it, where from, and tags as they are filed', () => {
    const scenario = learned({
      objectiveId: small.objective,
      keyResultId: small.metric,
      evidence: 'Eleven mornings',
      tags: ['#Ovens ', 'night  shift', 'ovens'],
    });
    expect(learningOf(scenario)).toMatchObject({
      learned: { text: 'We learned that dough which rests overnight bakes in half the time' },
      evidence: { text: 'Eleven mornings' },
      tags: ['ovens', 'night shift'],
      teamId: small.team,
      objectiveId: small.objective,
      keyResultId: small.metric,
      capturedById: small.member,
      capturedAt: noon('2026-07-08'),
    });
    const before = scenario.world.at({ at: noon('2026-07-07') })!;
    expect([before.learnings(), scenario.view().learnings().length]).toEqual([[], 1]);
  });

  test('anybody captures, wherever it was learned; it comes from the team that they work in', () => {
    const scenario = committedObjective();
    scenario.do(small.stranger, captured());
    expect(learningOf(scenario).teamId).toBe(small.otherTeam);
    scenario.do(small.administrator, captured({ learningId: oven }));
    expect(learningOf(scenario, oven).teamId).toBeUndefined();
  });

  test('what a check-in said is captured with its key result, once', () => {
    const scenario = committedObjective();
    const checkIn = checkInCommand({ learning: 'Dough keeps overnight' });
    scenario.do(small.owner, checkIn);
    const { objectiveId, checkInId } = checkIn;
    scenario.do(small.member, captured({ objectiveId, checkInId }));
    expect(learningOf(scenario)).toMatchObject({ checkInId, keyResultId: small.metric });
    const again = captured({ learningId: oven, objectiveId, checkInId });
    expect(refused(scenario, small.owner, again)).toEqual(['already_done', 'checkInId']);
    scenario.do(small.member, withdraw);
    scenario.do(small.owner, again);
  });

  test('what a blocker taught belongs to its objective', () => {
    const scenario = committedObjective();
    scenario.do(small.owner, {
      type: 'RaiseBlocker',
      objectiveId: small.objective,
      blockerId,
      kind: 'other',
      what: 'The mill is shut',
    });
    scenario.do(small.leader, captured({ blockerId }));
    expect(learningOf(scenario)).toMatchObject({
      blockerId,
      objectiveId: small.objective,
      teamId: small.team,
    });
  });

  test.each([
    ['without words', { learned: ' ' }, 'missing', 'learned'],
    ['in too many words', { learned: 'x'.repeat(2_001) }, 'too_long', 'learned'],
    ['with an empty tag', { tags: ['ovens', '#'] }, 'missing', 'tags.1'],
    ['with too many tags', { tags: [...'abcdefg'] }, 'too_long', 'tags'],
    ['on no objective', { objectiveId: 'x' }, 'unknown', 'objectiveId'],
    [
      'on no key result',
      { objectiveId: small.objective, keyResultId: 'x' },
      'unknown',
      'keyResultId',
    ],
    ['on a key result of nothing', { keyResultId: small.metric }, 'unknown', 'keyResultId'],
    ['of no blocker', { blockerId: 'x' }, 'unknown', 'blockerId'],
    ['of no check-in', { objectiveId: small.objective, checkInId: 'x' }, 'unknown', 'checkInId'],
    ['a second time', { learningId: dough }, 'already_done', 'learningId'],
  ])('%s is refused', (_, more, code, field) => {
    expect(refused(learned(), small.member, captured({ learningId: oven, ...more }))).toEqual([
      code,
      field,
    ]);
  });
});

describe('applying', () => {
  test('a team says what it did with it, where, and says it once', () => {
    const scenario = learned();
    scenario.do(small.stranger, apply);
    expect(learningOf(scenario).applications).toEqual([
      {
        teamId: small.otherTeam,
        byId: small.stranger,
        at: scenario.now,
        how: { text: 'We let the crates rest too' },
      },
    ]);
    expect(refused(scenario, small.stranger, apply)).toEqual(['already_done', 'teamId']);
    const own = { teamId: small.team, objectiveId: small.objective, how: 'Every night' };
    scenario.do(small.owner, on('ApplyLearning', own));
    expect(learningOf(scenario).applications[1]).toMatchObject({ objectiveId: small.objective });
  });

  test('nobody speaks for a team that is not theirs, nor for its objectives', () => {
    const scenario = learned();
    expect(refused(scenario, small.owner, apply)).toEqual(['not_yours', 'teamId']);
    expect(refused(scenario, small.owner, { ...apply, teamId: 'x' })).toEqual([
      'unknown',
      'teamId',
    ]);
    const strange = { ...apply, objectiveId: small.objective };
    expect(refused(scenario, small.stranger, strange)).toEqual(['unknown', 'objectiveId']);
    expect(refused(scenario, small.stranger, { ...apply, how: '' })).toEqual(['missing', 'how']);
  });

  test('a team that is gone applies nothing any more', () => {
    const scenario = learned();
    scenario.do(small.administrator, { type: 'FormTeam', teamId: 'stall', name: 'Stall' });
    const member = { type: 'AddMember', teamId: 'stall', personId: small.stranger };
    scenario.do(small.administrator, { ...member, role: 'pm' });
    scenario.do(small.administrator, { type: 'DissolveTeam', teamId: 'stall' });
    const late = { ...apply, teamId: 'stall' };
    expect(refused(scenario, small.stranger, late)).toEqual(['unknown', 'teamId']);
  });
});

describe('disputing and withdrawing', () => {
  test('others dispute it, each once, and it stands beside what they have seen', () => {
    const scenario = learned();
    expect(refused(scenario, small.member, dispute)).toEqual(['contradictory', 'learningId']);
    scenario.do(small.stranger, dispute);
    expect(learningOf(scenario).disputes).toEqual([
      { byId: small.stranger, at: scenario.now, because: { text: 'Ours went sour' } },
    ]);
    expect(refused(scenario, small.stranger, dispute)).toEqual(['already_done', 'learningId']);
    scenario.do(small.leader, dispute);
  });

  test('only its author withdraws it, and then nothing more is said of it', () => {
    const scenario = learned();
    expect(refused(scenario, small.owner, withdraw)).toEqual(['not_yours', 'learningId']);
    scenario.do(small.member, withdraw);
    expect(learningOf(scenario).withdrawn).toMatchObject({ because: { text: 'It was the flour' } });
    for (const [actor, input] of [
      [small.stranger, apply],
      [small.stranger, dispute],
      [small.member, withdraw],
    ] as const)
      expect(refused(scenario, actor, input)).toEqual(['closed', 'learningId']);
  });

  test('nothing is said of it before it was captured, nor of what nobody captured', () => {
    const early = { ...apply, effectiveAt: noon('2026-07-02') };
    expect(refused(learned(), small.stranger, early)).toEqual(['out_of_range', 'effectiveAt']);
    expect(refused(committedObjective(), small.stranger, apply)).toEqual(['unknown', 'learningId']);
  });
});
