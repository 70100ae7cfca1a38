import { describe, expect, test } from 'vitest';
import { isRefusal, type Scenario, testId } from '../../testing/scenario.ts';
import { committedObjective, draftCommand, noon, small } from '../../testing/small-organisation.ts';
import type { Dependency } from './state.ts';

const id = testId(7_200_001);
/** Wednesday of the second week. */
const started = () => committedObjective().at(noon('2026-07-08'));

const request = (more: Record<string, unknown> = {}) => ({
  type: 'RequestDependency',
  dependencyId: id,
  objectiveId: small.objective,
  teamId: small.otherTeam,
  what: 'Flour by five',
  neededBy: '2026-08-14',
  ...more,
});
const step = (type: string, more: Record<string, unknown> = {}) => ({
  type,
  dependencyId: id,
  ...more,
});
const promise = (on: string, more: Record<string, unknown> = {}) =>
  step('PromiseDelivery', { on, ...more });
const because = 'The mill broke down';

const requested = (more: Record<string, unknown> = {}): Scenario => {
  const scenario = started();
  scenario.do(small.owner, request(more));
  return scenario;
};
const stateOf = (scenario: Scenario): Dependency => scenario.view().dependency(id)!;

/** Code and field of the refusal of a command that is refused. */
function refusal(scenario: Scenario, actor: string, input: Record<string, unknown>) {
  const outcome = scenario.try(actor, input);
  if (!isRefusal(outcome)) throw new Error(`${String(input.type)} was carried out`);
  expect(outcome.remedy).not.toBe('');
  return [outcome.code, outcome.field];
}

describe('the whole life of a dependency', () => {
  test('asked, accepted, promised, slipped, delivered, verified', () => {
    const scenario = requested({ criticality: 'required', keyResultIds: [small.metric] });
    expect(stateOf(scenario)).toMatchObject({ stage: 'requested', criticality: 'required' });
    scenario.at(noon('2026-07-09'));
    scenario.do(small.stranger, step('AcceptDependency'));
    scenario.do(small.stranger, promise('2026-08-10'));
    expect(stateOf(scenario)).toMatchObject({ stage: 'promised', promised: { on: '2026-08-10' } });
    scenario.at(noon('2026-08-03'));
    scenario.do(small.stranger, promise('2026-08-20', { because }));
    scenario.at(noon('2026-08-19'));
    scenario.do(small.stranger, step('DeliverDependency', { note: 'In the yard' }));
    scenario.do(small.owner, step('VerifyDelivery'));
    expect(stateOf(scenario)).toMatchObject({
      stage: 'verified',
      requestedById: small.owner,
      firstNeededBy: '2026-08-14',
      firstPromised: { on: '2026-08-10', byId: small.stranger },
      promised: { on: '2026-08-20' },
      slips: [{ from: '2026-08-10', to: '2026-08-20', because: { text: because } }],
      delivered: { byId: small.stranger, note: { text: 'In the yard' } },
    });
    expect(stateOf(scenario).events).toHaveLength(6);
  });

  test('a promise may come at once, earlier than before, and without asking why', () => {
    const scenario = requested();
    scenario.do(small.stranger, promise('2026-08-10'));
    scenario.do(small.stranger, promise('2026-08-03'));
    expect(stateOf(scenario)).toMatchObject({
      stage: 'promised',
      promised: { on: '2026-08-03' },
      firstPromised: { on: '2026-08-10' },
      slips: [],
    });
  });

  test('a no says what could be done instead, and what is asked anew starts again', () => {
    const scenario = requested();
    scenario.do(small.stranger, step('DeclineDependency', { because, instead: 'Buy it' }));
    expect(stateOf(scenario)).toMatchObject({
      stage: 'declined',
      declined: { because: { text: because }, instead: { text: 'Buy it' } },
    });
    scenario.at(noon('2026-07-10'));
    const { type: _, objectiveId: __, teamId: ___, ...asked } = request({ what: 'Flour by six' });
    scenario.do(small.owner, { ...asked, type: 'ReviseDependency' });
    expect(stateOf(scenario)).toMatchObject({
      stage: 'requested',
      requestedAt: noon('2026-07-10'),
      what: { text: 'Flour by six' },
      declined: undefined,
    });
  });

  test('a blocker that turns out to be this one is named later, and may be let go again', () => {
    const scenario = requested();
    const blockerId = testId(7_200_009);
    scenario.do(small.owner, {
      type: 'RaiseBlocker',
      blockerId,
      objectiveId: small.objective,
      kind: 'dependency',
      what: 'No flour at five',
    });
    const told = { what: 'Flour by five', neededBy: '2026-08-14' };
    scenario.do(small.owner, step('ReviseDependency', { ...told, blockerId }));
    expect(stateOf(scenario)).toMatchObject({ stage: 'requested', blockerId });
    scenario.do(small.owner, step('ReviseDependency', told));
    expect(stateOf(scenario).blockerId).toBeUndefined();
  });

  test('an offer that is accepted is what is needed and promised from then on', () => {
    const scenario = requested();
    scenario.do(
      small.stranger,
      step('MakeCounterOffer', { on: '2026-08-28', what: 'Rye by five' }),
    );
    expect(stateOf(scenario)).toMatchObject({ stage: 'offered', offer: { on: '2026-08-28' } });
    scenario.do(small.owner, step('AcceptCounterOffer'));
    expect(stateOf(scenario)).toMatchObject({
      stage: 'promised',
      what: { text: 'Rye by five' },
      neededBy: '2026-08-28',
      firstNeededBy: '2026-08-14',
      promised: { on: '2026-08-28', byId: small.stranger },
      offer: undefined,
    });
  });

  test('an offer without a day, once accepted, still wants a promise', () => {
    const scenario = requested();
    scenario.do(small.stranger, step('MakeCounterOffer', { what: 'Rye by five' }));
    scenario.do(small.owner, step('AcceptCounterOffer'));
    expect(stateOf(scenario)).toMatchObject({ stage: 'accepted', neededBy: '2026-08-14' });
  });

  test('an offer that is refused leaves what was asked for', () => {
    const scenario = requested();
    scenario.do(small.stranger, step('MakeCounterOffer', { on: '2026-09-20' }));
    scenario.do(small.owner, step('RefuseCounterOffer', { because }));
    expect(stateOf(scenario)).toMatchObject({ stage: 'requested', offer: undefined });
  });

  test('what was delivered may go back, to the promise that it had', () => {
    const scenario = requested();
    scenario.do(small.stranger, promise('2026-08-10'));
    scenario.do(small.stranger, step('DeliverDependency'));
    scenario.do(small.owner, step('ReturnDelivery', { because: 'It is wet' }));
    expect(stateOf(scenario)).toMatchObject({
      stage: 'promised',
      delivered: undefined,
      returns: [{ because: { text: 'It is wet' } }],
    });
  });

  test('what is needed no longer is withdrawn', () => {
    const scenario = requested();
    scenario.do(small.owner, step('WithdrawDependency', { because: 'We bought a mill' }));
    expect(stateOf(scenario).stage).toBe('withdrawn');
  });

  test('it came when it came, though it is told later', () => {
    const scenario = requested().at(noon('2026-08-12'));
    scenario.do(small.stranger, step('DeliverDependency', { effectiveAt: noon('2026-08-10') }));
    expect(stateOf(scenario).delivered!.at).toBe(noon('2026-08-10'));
    expect(
      refusal(scenario, small.owner, step('VerifyDelivery', { effectiveAt: noon('2026-08-09') })),
    ).toEqual(['out_of_range', 'effectiveAt']);
  });
});

describe('who may do what', () => {
  const theirs: readonly [string, Record<string, unknown>][] = [
    ['AcceptDependency', {}],
    ['PromiseDelivery', { on: '2026-08-10' }],
    ['DeclineDependency', { because }],
    ['MakeCounterOffer', { on: '2026-08-10' }],
    ['DeliverDependency', {}],
  ];
  test.each(theirs)('%s: nobody but the team that is asked', (type, more) => {
    for (const actor of [small.owner, small.leader, small.administrator])
      expect(refusal(requested(), actor, step(type, more))).toEqual(['not_yours', 'dependencyId']);
    expect(isRefusal(requested().try(small.stranger, step(type, more)))).toBe(false);
  });

  const ours: readonly [string, Record<string, unknown>][] = [
    ['ReviseDependency', { what: 'Rye', neededBy: '2026-08-14' }],
    ['WithdrawDependency', { because }],
  ];
  test.each(ours)('%s: nobody but the team that waits', (type, more) => {
    for (const actor of [small.stranger, small.leader])
      expect(refusal(requested(), actor, step(type, more))).toEqual(['not_yours', 'dependencyId']);
    expect(isRefusal(requested().try(small.member, step(type, more)))).toBe(false);
  });

  test('only who works in the team asks for it', () => {
    expect(refusal(started(), small.stranger, request())).toEqual(['not_yours', 'objectiveId']);
    expect(refusal(started(), small.leader, request())).toEqual(['not_yours', 'objectiveId']);
  });
});

describe('a leader who sees to it', () => {
  const take = step('TakeOnDependency', { mode: 'offered' });

  test('has it alone, may hand it back, and promises nothing', () => {
    const scenario = requested();
    expect(refusal(scenario, small.owner, take)[0]).toBe('not_yours');
    scenario.do(small.leader, take);
    expect(stateOf(scenario).takenOn).toEqual({ byId: small.leader, at: noon('2026-07-08') });
    expect(refusal(scenario, small.leader, take)).toEqual(['already_done', 'dependencyId']);
    expect(refusal(scenario, small.leader, promise('2026-08-10'))[0]).toBe('not_yours');
    scenario.do('founder', { type: 'ChangeRole', personId: small.stranger, role: 'leader' });
    const second = scenario.try(small.stranger, take);
    expect(second).toMatchObject({ code: 'conflict', by: small.leader, did: 'DependencyTakenOn' });
    expect(refusal(scenario, small.stranger, step('HandBackDependency'))[0]).toBe('not_yours');
    scenario.do(small.leader, step('HandBackDependency'));
    expect(stateOf(scenario).takenOn).toBeUndefined();
  });
});

describe('what cannot be', () => {
  test('a team depends on no team that is its own or is not there', () => {
    expect(refusal(started(), small.owner, request({ teamId: small.team }))).toEqual([
      'contradictory',
      'teamId',
    ]);
    expect(refusal(started(), small.owner, request({ teamId: 'none' }))).toEqual([
      'unknown',
      'teamId',
    ]);
  });

  test('it rests on an objective of the team that is asked, and on no other', () => {
    const scenario = started();
    expect(refusal(scenario, small.owner, request({ restsOnId: 'none' }))).toEqual([
      'unknown',
      'restsOnId',
    ]);
    expect(refusal(scenario, small.owner, request({ restsOnId: small.objective }))).toEqual([
      'contradictory',
      'restsOnId',
    ]);
    scenario.do(small.stranger, {
      ...draftCommand,
      objectiveId: 'flour',
      teamId: small.otherTeam,
      ownerId: small.stranger,
    });
    scenario.do(small.owner, request());
    scenario.do(small.stranger, step('AcceptDependency', { restsOnId: 'flour' }));
    expect(stateOf(scenario).restsOnId).toBe('flour');
  });

  test.each([
    [{ objectiveId: 'none' }, 'unknown', 'objectiveId'],
    [{ keyResultIds: [small.metric, 'none'] }, 'unknown', 'keyResultIds.1'],
    [{ blockerId: 'none' }, 'unknown', 'blockerId'],
    [{ neededBy: '2026-07-07' }, 'out_of_range', 'neededBy'],
    [{ neededBy: '2026-09-28' }, 'out_of_range', 'neededBy'],
    [{ neededBy: '2026-02-30' }, 'malformed', 'neededBy'],
    [{ what: ' ' }, 'missing', 'what'],
    [{ what: 'x'.repeat(61) }, 'too_long', 'what'],
  ])('asking with %o', (more, code, field) => {
    expect(refusal(started(), small.owner, request(more))).toEqual([code, field]);
  });

  test('it is asked for once', () => {
    expect(refusal(requested(), small.owner, request())).toEqual(['already_done', 'dependencyId']);
  });

  test.each([
    ['PromiseDelivery', { on: '2026-07-07' }, 'out_of_range', 'on'],
    ['MakeCounterOffer', { on: '2026-07-07' }, 'out_of_range', 'on'],
    ['MakeCounterOffer', {}, 'missing', 'on'],
    ['VerifyDelivery', {}, 'not_ready', 'dependencyId'],
    ['AcceptCounterOffer', {}, 'not_ready', 'dependencyId'],
  ])('%s with %o', (type, more, code, field) => {
    expect(refusal(requested(), small.stranger, step(type, more))).toEqual([code, field]);
  });

  test('what was withdrawn is neither accepted nor promised nor delivered, nor withdrawn again', () => {
    const scenario = requested();
    scenario.do(small.owner, step('WithdrawDependency', { because }));
    for (const input of [
      step('AcceptDependency'),
      promise('2026-08-10'),
      step('DeliverDependency'),
    ])
      expect(refusal(scenario, small.stranger, input)).toEqual(['closed', 'dependencyId']);
    expect(refusal(scenario, small.owner, step('WithdrawDependency', { because }))[0]).toBe(
      'closed',
    );
  });

  test('the same day is promised once, and a later one says why', () => {
    const scenario = requested();
    scenario.do(small.stranger, promise('2026-08-10'));
    expect(refusal(scenario, small.stranger, promise('2026-08-10'))).toEqual([
      'already_done',
      'on',
    ]);
    expect(refusal(scenario, small.stranger, promise('2026-08-11'))).toEqual([
      'missing',
      'because',
    ]);
  });

  test('an offer whose day has gone by is no longer accepted', () => {
    const scenario = requested();
    scenario.do(small.stranger, step('MakeCounterOffer', { on: '2026-07-20' }));
    scenario.at(noon('2026-07-21'));
    expect(refusal(scenario, small.owner, step('AcceptCounterOffer'))).toEqual([
      'out_of_range',
      'dependencyId',
    ]);
  });

  test('a day that is over may stay while something else is told anew', () => {
    const scenario = requested().at(noon('2026-08-20'));
    const told = { what: 'Flour', neededBy: '2026-08-14' };
    expect(isRefusal(scenario.try(small.owner, step('ReviseDependency', told)))).toBe(false);
    expect(
      refusal(scenario, small.owner, step('ReviseDependency', { ...told, neededBy: '2026-08-15' })),
    ).toEqual(['out_of_range', 'neededBy']);
  });

  test('nothing is asked for a closed objective or of one that is not there', () => {
    expect(refusal(started(), small.owner, step('VerifyDelivery'))).toEqual([
      'unknown',
      'dependencyId',
    ]);
  });
});
