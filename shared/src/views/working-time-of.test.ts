import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type WorkingTime, workingHours } from '../cadence/working-time.ts';
import { addDays } from '../kernel/calendar.ts';
import { clockOf } from '../signals/clock.ts';
import { type Scenario, testId } from '../testing/scenario.ts';
import { committedObjective, noon, small } from '../testing/small-organisation.ts';
import { askView } from './ask-view.ts';
import { blockerView } from './blocker-view.ts';
import { decisionView, decisionWaits } from './decision-view.ts';
import { dependencyView } from './dependency-view.ts';
import { escalationWaits } from './escalation-view.ts';
import { type Move, workingTimeOfMoves } from './working-time-of.ts';

const time: WorkingTime = { timeZone: 'Europe/Lisbon', opensAt: 9, closesAt: 17, holidays: [] };
const id = testId(7_100_001);

interface Away {
  readonly who: string;
  readonly from: string;
  readonly to: string;
  readonly delegateId?: string;
}

const away = (scenario: Scenario, { who, ...leave }: Away): Scenario => {
  scenario.do(small.administrator, { type: 'TakeLeave', personId: who, ...leave });
  return scenario;
};
/** Monday 6 July 2026. */
const started = () => committedObjective().at(noon('2026-07-06'));
const offOf = (scenario: Scenario, moves: readonly Move[]) =>
  workingTimeOfMoves(time, moves, scenario.view()).holidays.toSorted();
const theirs = (byIds: readonly string[], from = '2026-07-06'): Move => ({
  from: noon(from),
  byIds,
});
const tuesdayToThursday = { who: small.leader, from: '2026-07-07', to: '2026-07-09' };
const those = ['2026-07-07', '2026-07-08', '2026-07-09'];

describe('the days on which a clock stands still', () => {
  test('are those on which the one who is to move is on leave, since it was theirs', () => {
    const scenario = away(started(), tuesdayToThursday);
    expect(offOf(scenario, [theirs([small.leader])])).toEqual(those);
    expect(offOf(scenario, [theirs([small.leader], '2026-07-08')])).toEqual(those.slice(1));
    expect(offOf(scenario, [theirs([small.owner])])).toEqual([]);
    expect(offOf(scenario, [theirs([])])).toEqual([]);
  });

  test('are none where somebody who is here stands in, but those on which they are away too', () => {
    const scenario = away(started(), { ...tuesdayToThursday, delegateId: small.stranger });
    expect(offOf(scenario, [theirs([small.leader])])).toEqual([]);
    away(scenario, { who: small.stranger, from: '2026-07-09', to: '2026-07-20' });
    expect(offOf(scenario, [theirs([small.leader])])).toEqual(['2026-07-09']);
    const gone = away(started(), { ...tuesdayToThursday, delegateId: small.stranger });
    gone.do(small.administrator, { type: 'RemovePerson', personId: small.stranger });
    expect(offOf(gone, [theirs([small.leader])])).toEqual(those);
  });

  test('of several who may move, all have to be away', () => {
    const scenario = away(started(), tuesdayToThursday);
    const both = theirs([small.leader, small.owner]);
    expect(offOf(scenario, [both])).toEqual([]);
    away(scenario, { who: small.owner, from: '2026-07-08', to: '2026-07-08' });
    expect(offOf(scenario, [both])).toEqual(['2026-07-08']);
  });

  test('do not begin on the day on which it passed from somebody who was there', () => {
    const scenario = away(started(), tuesdayToThursday);
    const passed = [theirs([small.owner]), theirs([small.leader], '2026-07-08')];
    expect(offOf(scenario, passed)).toEqual(['2026-07-09']);
  });

  test('a leave of a hundred years is looked at for two', () => {
    const scenario = away(started(), { ...tuesdayToThursday, to: '2126-07-09' });
    expect(offOf(scenario, [theirs([small.leader])]).length).toBeLessThan(801);
  });
});

const day = fc.integer({ min: 0, max: 40 });
const who = fc.constantFrom(small.owner, small.leader, small.stranger);

test('whoever is away when, a clock never runs backwards as time goes on, nor faster without leave', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ who, from: day, days: day, delegateId: fc.option(who, { nil: undefined }) }),
        { maxLength: 4 },
      ),
      fc.array(fc.record({ byIds: fc.subarray([small.owner, small.leader]), on: day }), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.array(fc.integer({ min: 0, max: 60 * 24 }), { minLength: 2, maxLength: 6 }),
      (leaves, passes, hours) => {
        const scenario = started();
        const dayOf = (days: number) => addDays('2026-07-01', days);
        for (const { who, from, days, delegateId } of leaves)
          if (delegateId !== who)
            away(scenario, { who, from: dayOf(from), to: dayOf(from + days), delegateId });
        const moves = passes.map(({ byIds, on }) => theirs(byIds, dayOf(on)));
        const since = Math.min(...moves.map(({ from }) => from));
        let before = 0;
        for (const hour of hours.toSorted((a, b) => a - b)) {
          const now = noon('2026-07-06') + hour * 3_600_000;
          const world = scenario.at(now).view();
          const clock = clockOf(since, 40, now, workingTimeOfMoves(time, moves, world));
          expect(clock.goneHours).toBeGreaterThanOrEqual(before);
          expect(clock.goneHours).toBeLessThanOrEqual(workingHours(since, now, time) + 1e-9);
          before = clock.goneHours;
        }
      },
    ),
    { numRuns: 200 },
  );
});

describe('the clock', () => {
  const blocker = (more: Record<string, unknown> = {}) => ({
    type: 'RaiseBlocker',
    blockerId: id,
    objectiveId: small.objective,
    kind: 'other',
    what: 'The oven is cold',
    ...more,
  });
  const goneOf = (scenario: Scenario) => blockerView(scenario.view(), id)!.clock!.goneHours;
  const friday = noon('2026-07-10');

  test('of a blocker stands still for whom it is needed of, and runs once somebody took it on', () => {
    const scenario = away(started(), tuesdayToThursday);
    scenario.do(small.owner, blocker({ ofId: small.leader }));
    expect(goneOf(scenario.at(friday))).toBe(8);
    const taken = away(started(), { ...tuesdayToThursday, who: small.stranger });
    taken.do(small.owner, blocker({ ofId: small.stranger }));
    taken.at(noon('2026-07-08')).do(small.leader, { type: 'TakeOnBlocker', blockerId: id });
    expect(goneOf(taken.at(friday))).toBe(24);
  });

  test('of a blocker stands still for who does the next step', () => {
    const scenario = away(started(), tuesdayToThursday);
    scenario.do(small.owner, blocker());
    const next = { type: 'PlanNextAction', blockerId: id, action: 'Look', byId: small.leader };
    scenario.do(small.owner, next);
    expect(goneOf(scenario.at(friday))).toBe(8);
  });

  test('is not touched by leave before that was told, and is from hindsight on', () => {
    const scenario = started();
    scenario.do(small.owner, blocker({ ofId: small.leader }));
    scenario.at(noon('2026-07-09'));
    expect(goneOf(scenario)).toBe(24);
    away(scenario, tuesdayToThursday);
    expect(goneOf(scenario)).toBe(4);
    const then = scenario.world.at({ at: noon('2026-07-09') - 1 })!;
    expect(blockerView(then, id)!.clock!.goneHours).toBeCloseTo(24, 3);
  });

  test('of a dependency stands still for the PM of the team that is asked', () => {
    const scenario = away(started(), { ...tuesdayToThursday, who: small.stranger });
    scenario.do(small.owner, {
      type: 'RequestDependency',
      dependencyId: id,
      objectiveId: small.objective,
      teamId: small.otherTeam,
      what: 'Crates',
      criticality: 'required',
      neededBy: '2026-08-20',
    });
    scenario.at(friday);
    expect(dependencyView(scenario.view(), id)!.clock!.goneHours).toBe(8);
  });

  test('of an ask stands still for who was asked', () => {
    const scenario = away(started(), { ...tuesdayToThursday, who: small.stranger });
    const ask = { objectiveId: small.objective, askId: id, need: 'A van', ofId: small.stranger };
    scenario.do(small.owner, { type: 'AskForHelp', ...ask });
    scenario.at(friday);
    expect(askView(scenario.view(), small.objective, id)!.clock!.goneHours).toBe(8);
  });

  test('of a decision stands still for who decides, and not for who decided before', () => {
    const scenario = away(started(), tuesdayToThursday);
    const request = { decisionId: id, question: 'Two ovens or one?', deciderId: small.leader };
    scenario.do(small.owner, { type: 'RequestDecision', ...request });
    scenario.at(friday);
    const clocks = () => decisionView(scenario.view(), id)!;
    expect([clocks().clock!.goneHours, clocks().acknowledge!.goneHours]).toEqual([8, 8]);
  });
});

test('what is about no objective is read by the calendar of its own quarter, in the next one too', () => {
  const scenario = started();
  const escalationId = testId(7_100_002);
  scenario.do(small.owner, {
    type: 'RequestDecision',
    decisionId: id,
    question: 'Two ovens or one?',
    deciderId: small.leader,
  });
  scenario.do(small.owner, {
    type: 'RaiseEscalation',
    escalationId,
    teamId: small.team,
    what: 'The hotel has no bread',
    ask: 'A van',
  });
  scenario.at(noon('2026-07-08'));
  const words = { because: 'One is slow' };
  scenario.do(small.leader, {
    ...words,
    type: 'MakeDecision',
    decisionId: id,
    words: 'Two',
    confidence: 7,
  });
  scenario.do(small.leader, {
    ...words,
    type: 'DecideEscalation',
    escalationId,
    decision: 'Two vans',
  });
  const hours = () => {
    const world = scenario.view();
    return [
      decisionWaits(world.decision(id)!, world).decide.clock.goneHours,
      escalationWaits(world.escalation(escalationId)!, world).decide.clock.goneHours,
    ];
  };
  expect(hours()).toEqual([16, 16]);
  scenario.do(small.administrator, {
    type: 'PlanCycle',
    cycleId: 'q4',
    name: '2026-Q4',
    startsOn: '2026-09-28',
    endsOn: '2026-12-27',
    timeZone: 'Asia/Tokyo',
    checkInWeekday: 4,
    checkInHour: 18,
    holidays: ['2026-07-07'],
  });
  scenario.at(noon('2026-10-05'));
  expect(hours()).toEqual([16, 16]);
});
