import { describe, expect, test } from 'vitest';
import { isRefusal, type Scenario, testId } from '../../testing/scenario.ts';
import { committedObjective, draftCommand, noon, small } from '../../testing/small-organisation.ts';
import { holderOf } from './guards.ts';
import type { Dependency } from './state.ts';

const id = testId(7_210_001);
const because = 'The mill broke down';
const asked = { what: 'Flour by five', neededBy: '2026-08-14' };

const request = (more: Record<string, unknown> = {}) => ({
  type: 'RequestDependency',
  dependencyId: id,
  objectiveId: small.objective,
  teamId: small.otherTeam,
  ...asked,
  ...more,
});
/** Asked on Wednesday of the second week. */
const requested = (): Scenario => {
  const scenario = committedObjective().at(noon('2026-07-08'));
  scenario.do(small.owner, request());
  return scenario;
};
const step = (type: string, more: Record<string, unknown> = {}) => ({
  type,
  dependencyId: id,
  ...more,
});
const promise = (on: string, more: Record<string, unknown> = {}) =>
  step('PromiseDelivery', { on, ...more });
const revise = (more: Record<string, unknown> = {}) =>
  step('ReviseDependency', { ...asked, ...more });
const stateOf = (scenario: Scenario): Dependency => scenario.view().dependency(id)!;

const promised = (): Scenario => {
  const scenario = requested();
  scenario.do(small.stranger, promise('2026-08-10'));
  return scenario;
};
const flour = (scenario: Scenario, objectiveId = 'flour') =>
  scenario.do(small.stranger, {
    ...draftCommand,
    objectiveId,
    teamId: small.otherTeam,
    ownerId: small.stranger,
  });

/** Code and field of the refusal of a command that is refused. */
function refusal(scenario: Scenario, actor: string, input: Record<string, unknown>) {
  const outcome = scenario.try(actor, input);
  if (!isRefusal(outcome)) throw new Error(`${String(input.type)} was carried out`);
  expect(outcome.remedy).not.toBe('');
  return [outcome.code, outcome.field];
}

describe('when it is said to have been', () => {
  test('nothing was asked long before the cycle was in sight', () => {
    const scenario = committedObjective().at(noon('2026-07-08'));
    const at = (effectiveAt: number) => request({ effectiveAt });
    expect(refusal(scenario, small.owner, at(Date.parse('2019-01-01T12:00:00Z')))).toEqual([
      'out_of_range',
      'effectiveAt',
    ]);
    expect(isRefusal(scenario.try(small.owner, at(noon('2026-07-06'))))).toBe(false);
  });

  test('a day that is over is neither promised nor needed, whenever it was told', () => {
    const scenario = requested().at(noon('2026-07-16'));
    const effectiveAt = noon('2026-07-12');
    const gone = '2026-07-13';
    for (const [type, field] of [
      ['PromiseDelivery', 'on'],
      ['MakeCounterOffer', 'on'],
    ] as const)
      expect(refusal(scenario, small.stranger, step(type, { on: gone, effectiveAt }))).toEqual([
        'out_of_range',
        field,
      ]);
    expect(refusal(scenario, small.owner, revise({ neededBy: gone, effectiveAt }))).toEqual([
      'out_of_range',
      'neededBy',
    ]);
  });

  test('no step was taken before the one that it follows, whether that moved the stage or not', () => {
    const scenario = requested().at(noon('2026-07-13'));
    scenario.do(small.leader, step('TakeOnDependency'));
    scenario.at(noon('2026-07-16'));
    const effectiveAt = noon('2026-07-10');
    const tooEarly = ['out_of_range', 'effectiveAt'];
    expect(refusal(scenario, small.leader, step('HandBackDependency', { effectiveAt }))).toEqual(
      tooEarly,
    );
    // What a leader takes on silences nobody: it may have come before.
    const came = requested().at(noon('2026-07-13'));
    came.do(small.leader, step('TakeOnDependency'));
    came.do(small.stranger, step('DeliverDependency', { effectiveAt }));
    expect(stateOf(came).delivered!.at).toBe(effectiveAt);
    scenario.do(small.owner, revise({ what: 'Flour by six' }));
    const yesterday = { effectiveAt: noon('2026-07-15') };
    expect(refusal(scenario, small.stranger, step('AcceptDependency', yesterday))).toEqual(
      tooEarly,
    );
  });
});

describe('how far a promise reaches', () => {
  test('a quarter after the cycle, and no further', () => {
    for (const type of ['PromiseDelivery', 'MakeCounterOffer'])
      for (const on of ['2026-12-29', '9999-12-31'])
        expect(refusal(requested(), small.stranger, step(type, { on }))).toEqual([
          'out_of_range',
          'on',
        ]);
    const last = promise('2026-12-28');
    expect(isRefusal(requested().try(small.stranger, last))).toBe(false);
  });

  test('once the cycle is over and not closed, as far from today', () => {
    const scenario = requested().at(noon('2026-10-05'));
    expect(isRefusal(scenario.try(small.stranger, promise('2027-01-05')))).toBe(false);
    expect(refusal(scenario, small.stranger, promise('2027-01-06', { because }))[1]).toBe('on');
  });
});

describe('a promise that does not hold', () => {
  test('slips from the day that stood when it was declined, and says why', () => {
    const scenario = promised();
    scenario.do(small.stranger, promise('2026-08-12', { because }));
    scenario.do(small.stranger, step('DeclineDependency', { because }));
    expect(stateOf(scenario).promised).toBeUndefined();
    expect(refusal(scenario, small.stranger, promise('2026-08-24'))).toEqual([
      'missing',
      'because',
    ]);
    scenario.do(small.stranger, promise('2026-08-24', { because }));
    expect(stateOf(scenario)).toMatchObject({
      stage: 'promised',
      declined: undefined,
      firstPromised: { on: '2026-08-10' },
      slips: [{ from: '2026-08-10' }, { from: '2026-08-12', to: '2026-08-24' }],
    });
  });

  test('the same day, or an earlier one, is promised again without a word', () => {
    for (const on of ['2026-08-10', '2026-08-07']) {
      const scenario = promised();
      scenario.do(small.stranger, step('DeclineDependency', { because }));
      scenario.do(small.stranger, step('AcceptDependency'));
      scenario.do(small.stranger, promise(on));
      expect(stateOf(scenario)).toMatchObject({ promised: { on }, slips: [] });
    }
  });

  test('keeps what it is said to rest on from then on', () => {
    const scenario = promised();
    flour(scenario);
    scenario.do(small.stranger, promise('2026-08-12', { because, restsOnId: 'flour' }));
    expect(stateOf(scenario).restsOnId).toBe('flour');
    scenario.do(small.stranger, promise('2026-08-13', { because }));
    expect(stateOf(scenario).restsOnId).toBe('flour');
  });

  test('rests on nothing that is closed', () => {
    const scenario = requested();
    flour(scenario);
    scenario.do(small.stranger, {
      type: 'AddKeyResult',
      objectiveId: 'flour',
      keyResultId: 'sacks',
      name: 'Sacks a day',
      kind: 'metric',
      baseline: 8,
      target: 20,
    });
    scenario.do(small.stranger, { type: 'CommitObjective', objectiveId: 'flour' });
    scenario.do(small.stranger, {
      type: 'CloseObjective',
      objectiveId: 'flour',
      verdict: 'missed',
    });
    for (const input of [step('AcceptDependency'), promise('2026-08-10')])
      expect(refusal(scenario, small.stranger, { ...input, restsOnId: 'flour' })).toEqual([
        'contradictory',
        'restsOnId',
      ]);
  });
});

describe('what is asked otherwise after a yes', () => {
  test('is answered anew when it is something else or sooner, and the old promise measures nobody', () => {
    for (const more of [{ what: 'Rye by five' }, { neededBy: '2026-08-07' }])
      for (const yes of [promise('2026-08-10'), step('AcceptDependency')]) {
        const scenario = requested();
        scenario.do(small.stranger, yes);
        scenario.at(noon('2026-07-20'));
        scenario.do(small.owner, revise(more));
        expect(stateOf(scenario)).toMatchObject({
          stage: 'requested',
          requestedAt: noon('2026-07-20'),
          promised: undefined,
          firstPromised: undefined,
        });
        scenario.do(small.stranger, promise('2026-08-28'));
        expect(stateOf(scenario)).toMatchObject({ firstPromised: { on: '2026-08-28' }, slips: [] });
      }
  });

  test('stays promised when no more is asked than before', () => {
    for (const more of [
      { neededBy: '2026-08-20' },
      { why: 'For the hotel' },
      { what: ' Flour by five ' },
    ]) {
      const scenario = promised();
      scenario.do(small.owner, revise(more));
      expect(stateOf(scenario)).toMatchObject({
        stage: 'promised',
        promised: { on: '2026-08-10' },
      });
    }
  });
});

describe('a day after the cycle', () => {
  const late = { neededBy: '2026-12-20' };
  const agreed = (): Scenario => {
    const scenario = requested();
    scenario.do(small.stranger, step('MakeCounterOffer', { on: late.neededBy }));
    scenario.do(small.owner, step('AcceptCounterOffer'));
    return scenario;
  };

  test('that both teams agreed on may stay while something else is told anew', () => {
    const scenario = agreed();
    scenario.do(small.owner, revise({ ...late, why: 'For the hotel' }));
    expect(stateOf(scenario)).toMatchObject({ stage: 'promised', promised: { on: late.neededBy } });
    const other = revise({ neededBy: '2026-12-19' });
    expect(refusal(scenario, small.owner, other)).toEqual(['out_of_range', 'neededBy']);
    scenario.do(small.owner, revise());
    expect(refusal(scenario, small.owner, revise(late))).toEqual(['out_of_range', 'neededBy']);
  });

  test('is asked for once that is over and not closed: no earlier one is left', () => {
    const scenario = requested().at(noon('2026-10-05'));
    scenario.do(small.owner, revise({ neededBy: '2026-10-09' }));
    expect(stateOf(scenario).neededBy).toBe('2026-10-09');
    const another = request({ dependencyId: testId(7_210_002), neededBy: '2026-10-09' });
    expect(isRefusal(scenario.try(small.owner, another))).toBe(false);
  });
});

test('whoever left holds nothing: another leader takes it on', () => {
  const scenario = requested();
  scenario.do('founder', { type: 'AddPerson', personId: 'lea', role: 'leader' });
  const take = step('TakeOnDependency');
  scenario.do('lea', take);
  expect(refusal(scenario, small.leader, take)).toEqual(['conflict', 'dependencyId']);
  scenario.at(noon('2026-07-09'));
  scenario.do('founder', { type: 'RemovePerson', personId: 'lea' });
  expect(holderOf(stateOf(scenario), scenario.view())).toBeUndefined();
  scenario.do(small.leader, take);
  expect(holderOf(stateOf(scenario), scenario.view())?.byId).toBe(small.leader);
  const before = scenario.world.at({ at: noon('2026-07-08') })!;
  expect(holderOf(before.dependency(id)!, before)?.byId).toBe('lea');
});
