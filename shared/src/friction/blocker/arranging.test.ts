import { describe, expect, test } from 'vitest';
import { isRefusal, type Scenario, testId } from '../../testing/scenario.ts';
import { committedObjective, noon, small } from '../../testing/small-organisation.ts';
import { blockerView } from '../../views/blocker-view.ts';
import { triage } from '../../views/triage/triage.ts';
import { isOpen } from './state.ts';

const blockerId = testId(7_000_001);
const raise = {
  type: 'RaiseBlocker',
  blockerId,
  objectiveId: small.objective,
  kind: 'missingTechnology',
  gap: 'skill',
  about: 'Dough sheeter',
  what: 'Nobody of us has worked with the sheeter',
};
const arrange = {
  type: 'ArrangeTechnology',
  blockerId,
  arrangement: 'A week beside the baker of the Grand Hotel',
  how: 'learning',
};
const deliver = { type: 'DeliverTechnology', blockerId };

function missing(more: Record<string, unknown> = {}): Scenario {
  const scenario = committedObjective().at(noon('2026-07-08'));
  scenario.do(small.owner, { ...raise, ...more });
  return scenario;
}

function arranged(more: Record<string, unknown> = {}): Scenario {
  const scenario = missing();
  scenario.do(small.leader, { ...arrange, ...more });
  return scenario;
}

const refused = (scenario: Scenario, actor: string, input: Record<string, unknown>) => {
  const outcome = scenario.try(actor, input);
  if (!isRefusal(outcome)) throw new Error('it was accepted');
  return [outcome.code, outcome.field];
};
const blockerOf = (scenario: Scenario) => scenario.view().blocker(blockerId)!;

describe('arranging', () => {
  test('what comes is told with how, by whom and until when, and then somebody is at it', () => {
    const scenario = arranged({ byId: small.member, on: '2026-07-15' });
    expect(blockerOf(scenario).arranged).toEqual({
      arrangement: { text: 'A week beside the baker of the Grand Hotel' },
      how: 'learning',
      byId: small.member,
      on: '2026-07-15',
      arrangedById: small.leader,
      at: scenario.now,
    });
    const { isAttended, acknowledge, clock } = blockerView(scenario.view(), blockerId)!;
    expect([isAttended, acknowledge]).toEqual([true, undefined]);
    expect(clock).toBeDefined();
  });

  test('who sees to it is the one who arranges it, unless told', () => {
    expect(blockerOf(arranged()).arranged!.byId).toBe(small.leader);
  });

  test('it stands in the triage of whoever sees to it, until it has come', () => {
    const scenario = arranged({ byId: small.stranger });
    const theirs = () =>
      triage(scenario.view(), small.stranger).standing.filter(({ id }) => id === blockerId);
    expect(theirs()).toHaveLength(1);
    scenario.do(small.owner, deliver);
    expect(theirs()).toHaveLength(0);
  });

  test('whom it is needed of and whoever took it on arrange it too, the team does not', () => {
    const asked = missing({ ofId: small.stranger });
    asked.do(small.stranger, arrange);
    expect(blockerOf(asked).arranged!.arrangedById).toBe(small.stranger);
    expect(refused(missing(), small.owner, arrange)[0]).toBe('not_yours');
    expect(refused(missing(), small.stranger, arrange)[0]).toBe('not_yours');
  });

  test('somebody else’s arrangement is not pushed aside; whoever made it, or sees to it, may tell it anew', () => {
    const scenario = missing({ ofId: small.stranger });
    scenario.do(small.leader, arrange);
    expect(refused(scenario, small.stranger, arrange)).toEqual(['conflict', 'blockerId']);
    scenario.do(small.leader, { ...arrange, byId: small.stranger });
    scenario.do(small.stranger, { ...arrange, on: '2026-07-20' });
    expect(blockerOf(scenario).arranged).toMatchObject({
      on: '2026-07-20',
      arrangedById: small.stranger,
    });
  });

  test.each([
    ['by nobody', { byId: 'x' }, 'unknown', 'byId'],
    ['until yesterday', { on: '2026-07-07' }, 'out_of_range', 'on'],
    ['without words', { arrangement: ' ' }, 'missing', 'arrangement'],
    ['of an unknown kind', { how: 'magic' }, 'malformed', 'how'],
    [
      'before it stood in the way',
      { effectiveAt: noon('2026-07-02') },
      'out_of_range',
      'effectiveAt',
    ],
  ])('%s is refused', (_, more, code, field) => {
    expect(refused(missing(), small.leader, { ...arrange, ...more })).toEqual([code, field]);
  });

  test('only what is missing of a technology is arranged', () => {
    const scenario = missing({ kind: 'platform', gap: undefined });
    expect(refused(scenario, small.leader, arrange)).toEqual(['wrong_kind', 'blockerId']);
    expect(refused(scenario, small.leader, deliver)).toEqual(['wrong_kind', 'blockerId']);
  });
});

describe('delivering', () => {
  test.each([
    ['who sees to it', small.stranger],
    ['the team', small.owner],
  ])('%s says that it has come, and the blocker stays until it is resolved', (_, actor) => {
    const scenario = arranged({ byId: small.stranger });
    scenario.do(actor, { ...deliver, note: 'He was patient' });
    expect(blockerOf(scenario)).toMatchObject({
      arranged: { delivered: { byId: actor, at: scenario.now, note: { text: 'He was patient' } } },
    });
    expect(isOpen(blockerOf(scenario))).toBe(true);
    scenario.do(small.owner, { type: 'ResolveBlocker', blockerId, how: 'We sheet our own' });
    expect(refused(scenario, small.owner, deliver)).toEqual(['already_done', 'blockerId']);
  });

  test('nothing arranged, somebody else, a second time, before it was arranged: refused', () => {
    expect(refused(missing(), small.owner, deliver)).toEqual(['contradictory', 'blockerId']);
    const scenario = arranged();
    expect(refused(scenario, small.stranger, deliver)).toEqual(['not_yours', 'blockerId']);
    const early = { ...deliver, effectiveAt: noon('2026-07-07') };
    expect(refused(scenario, small.owner, early)).toEqual(['out_of_range', 'effectiveAt']);
    scenario.do(small.owner, deliver);
    expect(refused(scenario, small.owner, deliver)).toEqual(['already_done', 'blockerId']);
  });

  test('what has come and did not do is gone when the blocker comes back, and another is arranged', () => {
    const scenario = arranged();
    scenario.do(small.owner, deliver);
    scenario.do(small.owner, { type: 'ResolveBlocker', blockerId, how: 'We sheet our own' });
    scenario.do(small.owner, { type: 'ReopenBlocker', blockerId, because: 'He left' });
    expect(blockerOf(scenario).arranged).toBeUndefined();
    expect(blockerView(scenario.view(), blockerId)!.isAttended).toBe(false);
    scenario.do(small.leader, { ...arrange, how: 'people' });
    expect(blockerOf(scenario).arranged!.how).toBe('people');
  });
});
