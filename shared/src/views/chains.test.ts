import { describe, expect, test } from 'vitest';
import { type Scenario, testId } from '../testing/scenario.ts';
import {
  checkInCommand,
  draftCommand,
  keyResultCommand,
  noon,
  small,
  smallOrganisation,
} from '../testing/small-organisation.ts';
import { chainsIn, landsOf, leverageOf, mostPressingFirst } from './chains.ts';
import { couldRestOn, dependencyView } from './dependency-view.ts';

/** Shop waits for Bakery, Bakery for Depot; each has one objective with two key results. */
const teams = [
  { teamId: small.team, objectiveId: 'bread', ownerId: small.owner, confidence: 9 },
  { teamId: small.otherTeam, objectiveId: 'flour', ownerId: small.stranger, confidence: 5 },
  { teamId: 'shop', objectiveId: 'sales', ownerId: small.administrator, confidence: 8 },
];
const [breadWaits, salesWait] = [testId(7_300_001), testId(7_300_002)] as const;

function organisation(): Scenario {
  const scenario = smallOrganisation();
  scenario.do('founder', { type: 'FormTeam', teamId: 'shop', name: 'Shop' });
  scenario.do('founder', {
    type: 'AddMember',
    teamId: 'shop',
    personId: small.administrator,
    role: 'pm',
  });
  scenario.at(noon('2026-07-01'));
  for (const { confidence, ...rest } of teams) {
    const own = (input: Record<string, unknown>) => scenario.do(rest.ownerId, input);
    const { objectiveId } = rest;
    own({ ...draftCommand, ...rest });
    for (const keyResultId of [`${objectiveId}-1`, `${objectiveId}-2`])
      own({ ...keyResultCommand, objectiveId, keyResultId });
    own({ type: 'CommitObjective', objectiveId });
  }
  scenario.at(noon('2026-07-08'));
  for (const { ownerId, objectiveId, confidence } of teams)
    for (const keyResultId of [`${objectiveId}-1`, `${objectiveId}-2`])
      scenario.do(ownerId, checkInCommand({ objectiveId, keyResultId, confidence }));
  return scenario;
}

const ask = (
  scenario: Scenario,
  dependencyId: string,
  objectiveId: string,
  teamId: string,
  more = {},
) =>
  scenario.do(teams.find((one) => one.objectiveId === objectiveId)!.ownerId, {
    type: 'RequestDependency',
    dependencyId,
    objectiveId,
    teamId,
    what: 'Something',
    criticality: 'required',
    neededBy: '2026-08-14',
    ...more,
  });
const provide = (
  scenario: Scenario,
  actor: string,
  dependencyId: string,
  type: string,
  more = {},
) => scenario.do(actor, { type, dependencyId, ...more });

function chained(): Scenario {
  const scenario = organisation();
  ask(scenario, breadWaits, 'bread', small.otherTeam, { restsOnId: 'flour' });
  ask(scenario, salesWait, 'sales', small.team, { criticality: 'important', restsOnId: 'bread' });
  return scenario;
}
const look = (scenario: Scenario, id = breadWaits) => dependencyView(scenario.view(), id)!;
const chains = (scenario: Scenario) => chainsIn(scenario.view(), small.cycle);
const available = (scenario: Scenario, id: string) => chains(scenario).availability.get(id)!;
const share = (scenario: Scenario, id: string) => available(scenario, id).value;

describe('how a dependency looks', () => {
  test('without an answer, accepted without a day, promised in time, promised too late', () => {
    const scenario = chained();
    expect(look(scenario)).toMatchObject({ look: 'unanswered', move: 'providing' });
    provide(scenario, small.stranger, breadWaits, 'AcceptDependency');
    expect(look(scenario)).toMatchObject({ look: 'late', move: 'providing' });
    provide(scenario, small.stranger, breadWaits, 'PromiseDelivery', { on: '2026-08-14' });
    expect(look(scenario)).toMatchObject({ look: 'promised', move: undefined, clock: undefined });
    provide(scenario, small.stranger, breadWaits, 'PromiseDelivery', {
      on: '2026-08-20',
      because: 'Rain',
    });
    expect(look(scenario)).toMatchObject({ look: 'late', move: 'providing' });
  });

  test('it is past its day from the day after, where the cycle lives', () => {
    const scenario = chained();
    provide(scenario, small.stranger, breadWaits, 'PromiseDelivery', { on: '2026-08-13' });
    // Lisbon is an hour ahead of UTC in summer.
    expect(look(scenario.at('2026-08-13T22:59:00Z')).look).toBe('promised');
    expect(look(scenario.at('2026-08-13T23:00:00Z')).look).toBe('past');
    expect(look(scenario).clock).toMatchObject({ since: Date.parse('2026-08-13T23:00:00Z') });
    provide(scenario, small.stranger, breadWaits, 'DeliverDependency');
    expect(look(scenario)).toMatchObject({ look: 'delivered', move: 'asking' });
    scenario.do(small.owner, { type: 'VerifyDelivery', dependencyId: breadWaits });
    expect(look(scenario)).toMatchObject({ look: 'delivered', move: undefined });
  });

  test('an answer is owed as fast as a blocker of its weight is taken on', () => {
    const scenario = chained().at(noon('2026-07-09'));
    expect(look(scenario).clock).toMatchObject({ limitHours: 8, goneHours: 8, isOver: false });
    expect(look(scenario, salesWait).clock).toMatchObject({ limitHours: 16 });
  });

  test('what it could rest on is pursued by the team that is asked', () => {
    const scenario = chained();
    const could = couldRestOn(look(scenario), scenario.view());
    expect(could.map(({ objective }) => objective.id)).toEqual(['flour']);
  });
});

describe('the chain', () => {
  test('the chance of each is its own, times what it waits for', () => {
    const scenario = chained();
    const { chain } = chains(scenario);
    const [bread, sales] = [share(scenario, breadWaits), share(scenario, salesWait)];
    // Nobody promised: as if promised for the day, with a slip in proportion to the lead time.
    expect(bread).toBeCloseTo(0.824, 3);
    expect(chain.lands('flour')).toBeCloseTo(0.5, 12);
    expect(chain.lands('bread')).toBeCloseTo(0.9 * 0.5 * bread, 12);
    expect(chain.lands('sales')).toBeCloseTo(
      0.8 * (1 - 0.7 * (1 - chain.lands('bread') * sales)),
      12,
    );
  });

  test('what rests on no objective counts by its date alone', () => {
    const scenario = organisation();
    ask(scenario, breadWaits, 'bread', small.otherTeam);
    expect(chains(scenario).chain.lands('bread')).toBeCloseTo(
      0.9 * share(scenario, breadWaits),
      12,
    );
  });

  test('its arithmetic multiplies up', () => {
    const scenario = chained();
    provide(scenario, small.stranger, breadWaits, 'PromiseDelivery', { on: '2026-07-10' });
    const lands = landsOf(chains(scenario), 'bread');
    expect(lands.filledIn).toBe('0.90 × 0.50 = 0.45');
    expect(lands.terms.map(({ name, value }) => [name, value])).toEqual([
      ['Alone, by what is said of its key results', '0.90'],
      ['Depot, required', '× 0.50'],
    ]);
    expect(lands.events.length).toBeGreaterThan(3);
  });

  test('to unblock what stands first moves most, through what waits behind it', () => {
    const scenario = chained();
    const all = chains(scenario);
    expect(mostPressingFirst(all).map(({ dependency }) => dependency.id)).toEqual([
      breadWaits,
      salesWait,
    ]);
    const leverage = leverageOf(all, look(scenario).dependency, scenario.view());
    expect(leverage.terms.map(({ name }) => name.split(',')[0])).toEqual(['Bakery', 'Shop']);
    expect(leverage.value).toBeGreaterThan(1);
  });

  test('a team that is usually late is believed less', () => {
    const scenario = organisation();
    const ids = [1, 2, 3].map((n) => testId(7_300_010 + n));
    for (const id of ids) {
      ask(scenario, id, 'bread', small.otherTeam);
      provide(scenario, small.stranger, id, 'PromiseDelivery', { on: '2026-07-10' });
    }
    ask(scenario, breadWaits, 'bread', small.otherTeam);
    provide(scenario, small.stranger, breadWaits, 'PromiseDelivery', { on: '2026-08-10' });
    const before = share(scenario, breadWaits);
    scenario.at(noon('2026-07-20'));
    for (const id of ids) provide(scenario, small.stranger, id, 'DeliverDependency');
    const after = available(scenario, breadWaits);
    expect(after.terms[2]).toMatchObject({ value: '10.0', source: 'from 3 deliveries' });
    expect(after.value).toBeLessThan(before);
  });

  test('what is agreed for a day after the cycle hardly comes within it, however far it is', () => {
    const agreed = (on: string) => {
      const scenario = organisation();
      ask(scenario, breadWaits, 'bread', small.otherTeam);
      provide(scenario, small.stranger, breadWaits, 'MakeCounterOffer', { on });
      provide(scenario, small.owner, breadWaits, 'AcceptCounterOffer');
      return available(scenario, breadWaits);
    };
    expect(agreed('2026-12-20').value).toBeLessThan(0.02);
    expect(agreed('2026-10-12').value).toBeGreaterThan(agreed('2026-11-12').value);
    expect(agreed('2026-12-20').terms.slice(0, 2)).toEqual([
      {
        name: 'Needed − promised, days',
        value: '−84.0',
        source: 'to the last day of the cycle, after which it helps no more',
      },
      { name: 'Days it would still help', value: '0.0' },
    ]);
    expect(agreed('2026-09-27').terms[0]).not.toHaveProperty('source');
  });

  test('what was declined does not come, until it is asked anew or withdrawn', () => {
    const scenario = chained();
    provide(scenario, small.stranger, breadWaits, 'DeclineDependency', { because: 'No flour' });
    expect(chains(scenario).chain.lands('bread')).toBe(0);
    expect(look(scenario)).toMatchObject({ look: 'late', move: 'asking' });
    scenario.do(small.owner, {
      type: 'WithdrawDependency',
      dependencyId: breadWaits,
      because: 'We bought some',
    });
    expect(chains(scenario).chain.lands('bread')).toBeCloseTo(0.9, 12);
    expect(mostPressingFirst(chains(scenario)).at(-1)!.look).toBe('withdrawn');
  });

  test('those who wait for each other are found, and were not on the day before', () => {
    const scenario = chained().at(noon('2026-07-09'));
    ask(scenario, testId(7_300_003), 'flour', 'shop', { restsOnId: 'sales' });
    expect(chains(scenario).chain.circles).toEqual([['bread', 'flour', 'sales']]);
    const before = scenario.world.at({ at: noon('2026-07-08') })!;
    expect(chainsIn(before, small.cycle).chain.circles).toEqual([]);
  });
});

describe('what is closed', () => {
  const close = (scenario: Scenario, objectiveId: string, more: Record<string, unknown> = {}) =>
    scenario.do(teams.find((one) => one.objectiveId === objectiveId)!.ownerId, {
      type: 'CloseObjective',
      objectiveId,
      verdict: 'missed',
      ...more,
    });

  test('waits for nothing: what it asked for presses nobody and moves nothing', () => {
    const scenario = chained().at(noon('2026-08-20'));
    expect(look(scenario)).toMatchObject({ look: 'past', move: 'providing' });
    close(scenario, 'bread');
    expect(look(scenario)).toMatchObject({ look: 'withdrawn', move: undefined, clock: undefined });
    const all = chains(scenario);
    expect(mostPressingFirst(all).map(({ dependency }) => dependency.id)).toEqual([
      salesWait,
      breadWaits,
    ]);
    expect(leverageOf(all, look(scenario).dependency, scenario.view()).value).toBe(0);
    expect(all.availability.has(breadWaits)).toBe(false);
    expect(
      scenario.try(small.leader, {
        type: 'DeclareSharedDependency',
        sharedDependencyId: testId(7_300_009),
        teamId: small.otherTeam,
        what: 'The one mill',
        dependencyIds: [breadWaits, breadWaits],
      }),
    ).toMatchObject({ code: 'closed', field: 'dependencyIds.0' });
    const promise = { type: 'PromiseDelivery', dependencyId: breadWaits, on: '2026-08-28' };
    expect(scenario.try(small.stranger, promise)).toMatchObject({
      code: 'closed',
      field: 'dependencyId',
    });
    provide(scenario, small.stranger, breadWaits, 'DeliverDependency');
    expect(look(scenario)).toMatchObject({ look: 'delivered', move: 'asking' });
    const before = scenario.world.at({ at: noon('2026-08-19') })!;
    expect(dependencyView(before, breadWaits)!.look).toBe('past');
  });

  test('counts as it landed for whoever waits for it', () => {
    const because = 'The mill was new';
    const graded = (verdict: string, score: number) => {
      const scenario = chained();
      const grades = ['flour-1', 'flour-2'].map((keyResultId) => ({ keyResultId, score, because }));
      close(scenario, 'flour', { verdict, grades });
      return chains(scenario);
    };
    const partly = graded('partly', 0.3);
    expect(partly.chain.lands('flour')).toBeCloseTo(0.3, 12);
    expect(partly.chain.lands('bread')).toBeCloseTo(
      0.9 * 0.3 * partly.availability.get(breadWaits)!.value,
      12,
    );
    expect(landsOf(partly, 'flour').terms[0]!.name).toBe('Closed, by what it landed with');
    // An aspirational one lands at seven tenths.
    expect(graded('landed', 0.7).chain.lands('flour')).toBe(1);
  });

  test('is a whole cycle, with all that was open in it', () => {
    const scenario = chained().at(noon('2026-09-28'));
    scenario.do(small.administrator, { type: 'CloseCycle', cycleId: small.cycle });
    expect(chains(scenario).dependencies.map((view) => view.look)).toEqual([
      'withdrawn',
      'withdrawn',
    ]);
    expect(
      scenario.try(small.stranger, {
        type: 'AcceptDependency',
        dependencyId: breadWaits,
      }),
    ).toMatchObject({ code: 'closed', field: 'dependencyId' });
  });
});

describe('a team that others wait for', () => {
  const dissolve = { type: 'DissolveTeam', teamId: 'mill' };
  const asked = () => {
    const scenario = organisation();
    scenario.do('founder', { type: 'FormTeam', teamId: 'mill', name: 'Mill' });
    const mill = { teamId: 'mill', personId: small.stranger, role: 'pm' };
    scenario.do('founder', { type: 'AddMember', ...mill });
    ask(scenario, breadWaits, 'bread', 'mill');
    ask(scenario, salesWait, 'sales', 'mill');
    return scenario;
  };

  test('is not dissolved before it has delivered or declined, and is told how much', () => {
    const scenario = asked();
    const told = (message: string) =>
      expect(scenario.try('founder', dissolve)).toMatchObject({
        code: 'not_ready',
        field: 'teamId',
        message,
      });
    told('Other teams wait for 2 things of this one.');
    provide(scenario, small.stranger, salesWait, 'DeliverDependency');
    told('Other teams wait for one thing of this one.');
    provide(scenario, small.stranger, breadWaits, 'DeclineDependency', { because: 'No flour' });
    scenario.do('founder', dissolve);
    expect(dependencyView(scenario.view(), breadWaits)).toMatchObject({ move: 'asking' });
    expect(
      scenario.try(small.owner, {
        type: 'ReviseDependency',
        dependencyId: breadWaits,
        what: 'Something',
        neededBy: '2026-08-14',
      }),
    ).toMatchObject({ code: 'not_ready', field: 'dependencyId' });
  });
});
