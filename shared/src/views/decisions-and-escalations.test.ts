import { describe, expect, test } from 'vitest';
import { clockWords, dueAtOf } from '../signals/clock.ts';
import { type Scenario, testId } from '../testing/scenario.ts';
import { checkInCommand, committedObjective, noon, small } from '../testing/small-organisation.ts';
import { decisionLatency } from './decision-latency.ts';
import { decisionView } from './decision-view.ts';
import { escalationView } from './escalation-view.ts';
import { interruptionsOf, withoutInterruptions } from './interruptions.ts';
import { objectiveView } from './objective-view.ts';

const [one, two, three, four] = [1, 2, 3, 4].map((n) => testId(7_400_000 + n)) as [
  string,
  string,
  string,
  string,
];

/** Wednesday of the second week. */
const started = () => committedObjective().at(noon('2026-07-08'));

const request = (scenario: Scenario, decisionId: string, more: Record<string, unknown> = {}) =>
  scenario.do(small.owner, {
    type: 'RequestDecision',
    decisionId,
    question: 'Which oven first?',
    severity: 'high',
    deciderId: small.leader,
    objectiveIds: [small.objective],
    ...more,
  });
const onIt = (scenario: Scenario, type: string, decisionId: string, more = {}) =>
  scenario.do(small.leader, { type, decisionId, ...more });
const make = (scenario: Scenario, decisionId: string) =>
  onIt(scenario, 'MakeDecision', decisionId, {
    words: 'The stone one',
    because: 'Bread first',
    confidence: 7,
  });
const raise = (scenario: Scenario, escalationId: string, more: Record<string, unknown> = {}) =>
  scenario.do(small.owner, {
    type: 'RaiseEscalation',
    escalationId,
    what: 'The hotel has had no bread since Monday',
    ask: 'A van',
    objectiveId: small.objective,
    ...more,
  });
const atIt = (
  scenario: Scenario,
  type: string,
  escalationId: string,
  more = {},
  actor: string = small.leader,
) => scenario.do(actor, { type, escalationId, ...more });
const settle = (scenario: Scenario, escalationId: string) =>
  atIt(scenario, 'DecideEscalation', escalationId, { decision: 'Two vans', because: 'Half of it' });

describe('a decision', () => {
  const at = (scenario: Scenario, day: string) => decisionView(scenario.at(noon(day)).view(), one)!;

  test('is needed by the end of work of its day, and over on a day without work too', () => {
    const scenario = started();
    request(scenario, one, { neededBy: '2026-07-10' });
    // Noon UTC is 13:00 in Lisbon, where work ends at 17:00.
    expect(at(scenario, '2026-07-08').clock).toMatchObject({ goneHours: 0, limitHours: 20 });
    expect(dueAtOf(at(scenario, '2026-07-08').clock!)).toBe(Date.parse('2026-07-10T16:00:00Z'));
    const told = ['2026-07-08', '2026-07-10', '2026-07-11', '2026-07-14'].map((day) => {
      const { clock } = at(scenario, day);
      return [clockWords(clock!), clock!.isOver];
    });
    expect(told).toEqual([
      ['2 d left', false],
      ['4 h left', false],
      ['under 1 h over', true],
      ['1 d over', true],
    ]);
  });

  test('without a day its severity says how long there is', () => {
    const scenario = started();
    request(scenario, one);
    expect(at(scenario, '2026-07-09')).toMatchObject({
      clock: { limitHours: 24, goneHours: 8 },
      acknowledge: { limitHours: 8, goneHours: 8 },
      communicate: undefined,
    });
  });

  test('is to be seen by whoever has it, and told once it is made', () => {
    const scenario = started();
    request(scenario, one, { toTellIds: [small.owner, small.member] });
    scenario.at(noon('2026-07-09'));
    onIt(scenario, 'AcknowledgeDecision', one);
    expect(at(scenario, '2026-07-09').acknowledge).toBeUndefined();
    onIt(scenario, 'HandOverDecision', one, { toId: small.stranger });
    expect(at(scenario, '2026-07-10')).toMatchObject({
      acknowledge: { since: noon('2026-07-09'), goneHours: 8 },
      clock: { since: noon('2026-07-08'), goneHours: 16 },
    });
    scenario.do(small.stranger, { type: 'HandOverDecision', decisionId: one, toId: small.leader });
    make(scenario, one);
    expect(at(scenario, '2026-07-13')).toMatchObject({
      stage: 'made',
      clock: undefined,
      acknowledge: undefined,
      rank: undefined,
      communicate: { since: noon('2026-07-10'), limitHours: 8, goneHours: 8, isOver: false },
    });
    onIt(scenario, 'CommunicateDecision', one, { toIds: [small.owner] });
    expect(at(scenario, '2026-07-14').communicate).toMatchObject({ goneHours: 16, isOver: true });
    onIt(scenario, 'CommunicateDecision', one, { toIds: [small.member] });
    expect(at(scenario, '2026-07-14').communicate).toBeUndefined();
    const before = decisionView(scenario.world.at({ at: noon('2026-07-08') })!, one)!;
    expect(before).toMatchObject({ stage: 'open', clock: { goneHours: 0 } });
  });

  test('ranks by what stands still because of it, its clock, and the fall since it was asked', () => {
    const scenario = started();
    const says = (confidence: number) =>
      scenario.do(small.owner, checkInCommand({ confidence, value: 9 }));
    says(8);
    request(scenario, one, { keyResultIds: [small.metric, small.milestone] });
    const rank = () => decisionView(scenario.view(), one)!.rank!.value;
    expect(rank()).toBeCloseTo(4 * (1 + Math.log(3)) * 1.3, 9);
    scenario.at(noon('2026-07-09'));
    says(5);
    expect(rank()).toBeCloseTo(4 * (1 + Math.log(3)) * (1 + 8 / 24) * 1.3 * 1.3, 9);
    expect(decisionView(scenario.view(), one)!.keyResults).toHaveLength(2);
  });

  test('of the whole organisation has the clock of the cycle that runs', () => {
    const scenario = started();
    request(scenario, one, { objectiveIds: [] });
    expect(at(scenario, '2026-07-09')).toMatchObject({
      objectives: [],
      keyResults: [],
      clock: { goneHours: 8, time: { timeZone: 'Europe/Lisbon' } },
    });
  });

  test('shows a sign while the last word is as low as its rule, since the first that was', () => {
    const scenario = started();
    const says = (day: string, confidence: number) =>
      scenario.at(noon(day)).do(small.owner, checkInCommand({ confidence, value: 9 }));
    says('2026-07-09', 3);
    request(scenario, one);
    onIt(scenario, 'RecordPremortemReason', one, {
      reasonId: two,
      why: 'The mason fell ill',
      sign: 'We stop believing in it',
      watchKeyResultId: small.metric,
      watchAtOrBelow: 4,
    });
    onIt(scenario, 'RecordPremortemReason', one, { reasonId: three, why: 'Rain', sign: 'Clouds' });
    const shown = (day: string) =>
      at(scenario, day).shown.map(({ reason, since }) => [reason.id, since]);
    expect(shown('2026-07-10')).toEqual([[two, noon('2026-07-09')]]);
    says('2026-07-13', 5);
    expect(shown('2026-07-14')).toEqual([]);
    says('2026-07-16', 4);
    says('2026-07-20', 2);
    expect(shown('2026-07-21')).toEqual([[two, noon('2026-07-16')]]);
    const then = decisionView(scenario.world.at({ at: noon('2026-07-14') })!, one)!;
    expect(then.shown).toEqual([]);
  });

  test('a sign does not show before it was watched for', () => {
    const scenario = started();
    scenario.do(small.owner, checkInCommand({ confidence: 3, value: 9 }));
    scenario.at(noon('2026-07-10'));
    request(scenario, one);
    const rule = { watchKeyResultId: small.metric, watchAtOrBelow: 3 };
    onIt(scenario, 'RecordPremortemReason', one, { reasonId: two, why: 'x', sign: 'y', ...rule });
    expect(at(scenario, '2026-07-13').shown[0]!.since).toBe(noon('2026-07-10'));
  });
});

describe('an escalation', () => {
  const at = (scenario: Scenario, day: string) =>
    escalationView(scenario.at(noon(day)).view(), one)!;

  test('has a clock for each of its steps, from when it was told', () => {
    const scenario = started();
    raise(scenario, one, { effectiveAt: noon('2026-07-06'), keyResultIds: [small.metric] });
    expect(at(scenario, '2026-07-09')).toMatchObject({
      stage: 'raised',
      disclosureLagHours: 48,
      clock: { since: noon('2026-07-08'), limitHours: 8, goneHours: 8 },
      acknowledge: { limitHours: 4, goneHours: 8, isOver: true },
    });
    expect(at(scenario, '2026-07-09').rank!.value).toBeCloseTo(8 * (1 + Math.log(2)) * 2 * 1.5, 9);
    settle(scenario, one);
    expect(at(scenario, '2026-07-10')).toMatchObject({
      clock: undefined,
      acknowledge: undefined,
      rank: undefined,
      communicate: { limitHours: 8, goneHours: 8 },
      verify: undefined,
    });
    atIt(scenario, 'CommunicateEscalation', one, { toIds: [small.owner] });
    expect(at(scenario, '2026-07-14')).toMatchObject({
      communicate: undefined,
      verify: { limitHours: 16, goneHours: 16, isOver: false },
    });
    atIt(scenario, 'VerifyEscalation', one, {}, small.owner);
    expect(at(scenario, '2026-07-14')).toMatchObject({ stage: 'verified', verify: undefined });
  });

  test('that came back has its clocks again', () => {
    const scenario = started();
    raise(scenario, one);
    settle(scenario, one);
    scenario.at(noon('2026-07-13'));
    atIt(scenario, 'ReopenEscalation', one, { because: 'No van came' }, small.owner);
    expect(at(scenario, '2026-07-14')).toMatchObject({
      clock: { since: noon('2026-07-13'), goneHours: 8 },
      acknowledge: { goneHours: 8 },
      communicate: undefined,
    });
  });
});

describe('interruptions', () => {
  /** A customer’s trouble from 6 to 9 July at noon UTC, and another within it. */
  function interrupted(): Scenario {
    const scenario = started();
    const hotel = { customer: 'Grand Hotel' };
    raise(scenario, one, { ...hotel, effectiveAt: noon('2026-07-06') });
    raise(scenario, two, { ...hotel, effectiveAt: noon('2026-07-07') });
    raise(scenario, three, { effectiveAt: noon('2026-07-01') });
    atIt(scenario, 'DeclineEscalation', two, { because: 'The same' });
    scenario.at(noon('2026-07-09'));
    settle(scenario, one);
    atIt(scenario, 'CommunicateEscalation', one, { toIds: [small.owner] });
    atIt(scenario, 'VerifyEscalation', one, {}, small.owner);
    return scenario;
  }
  const adjusted = (scenario: Scenario, keyResultId: string = small.metric) => {
    const view = objectiveView(scenario.view(), small.objective)!;
    const each = view.keyResults.find(({ keyResult }) => keyResult.id === keyResultId)!;
    return { each, without: withoutInterruptions(scenario.view(), view, each) };
  };

  test('are the times of a team’s customer escalations, each moment once', () => {
    const scenario = interrupted();
    expect(interruptionsOf(scenario.view(), small.team)).toEqual([
      { from: noon('2026-07-06'), to: noon('2026-07-09') },
    ]);
    expect(interruptionsOf(scenario.view(), small.otherTeam)).toEqual([]);
  });

  test('last until they are ended, and begin anew when they come back', () => {
    const scenario = interrupted().at(noon('2026-07-13'));
    atIt(scenario, 'ReopenEscalation', one, { because: 'No van came' }, small.owner);
    scenario.at(noon('2026-07-15'));
    expect(interruptionsOf(scenario.view(), small.team)).toEqual([
      { from: noon('2026-07-06'), to: noon('2026-07-09') },
      { from: noon('2026-07-13'), to: noon('2026-07-15') },
    ]);
  });

  test('are no part of the plan, which still ends at its target', () => {
    const scenario = interrupted();
    scenario.at(noon('2026-07-20')).do(small.owner, checkInCommand({ value: 10, confidence: 7 }));
    const { each, without } = adjusted(scenario);
    // From 8 to 20 % in 91 days, of which 21 are gone; three of them do not count.
    expect(each.expected!.value).toBeCloseTo(8 + (12 * 21) / 91, 9);
    expect(without!.days).toBeCloseTo(3, 9);
    expect(without!.expected!.value).toBeCloseTo(8 + (12 * 18) / 88, 9);
    expect(without!.expected!.terms.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      'Baseline: 8.0 %',
      'Target: 20.0 %',
      'Days gone: 18 of 88',
      'Days of interruptions: 3',
    ]);
    expect(without!.pace.value.gap).toBeCloseTo(10 - without!.expected!.value, 9);
    expect(without!.pace.value.gap).toBeGreaterThan(each.pace.value.gap!);
    scenario.at(noon('2026-09-28'));
    expect(adjusted(scenario).without!.expected!.value).toBeCloseTo(20, 9);
  });

  test('are no part of a plan that was drawn either', () => {
    const scenario = interrupted();
    const points = [
      { on: '2026-07-15', value: 9 },
      { on: '2026-07-25', value: 12 },
    ];
    const draw = { type: 'DrawPlan', objectiveId: small.objective, keyResultId: small.metric };
    scenario.do(small.owner, { ...draw, points });
    scenario.at(noon('2026-07-20'));
    // Day 16 and day 26 of the cycle, both after the three days: 5 of 10 days are gone between.
    expect(adjusted(scenario).without!.expected!.value).toBeCloseTo(10.5, 9);
    // On the way to the first point two and a half of nine days do not count, of sixteen three.
    const before = adjusted(scenario.at(noon('2026-07-10'))).without!.expected!.value;
    expect(before).toBeCloseTo(8 + (11 - 3) / (16 - 3), 9);
  });

  test('leave a slope as steep as it was on the days that counted', () => {
    const scenario = interrupted();
    const values = [9, 9.6, 10.2, 10.8, 11.4];
    for (const [week, value] of values.entries())
      scenario
        .at(noon('2026-07-13') + week * 7 * 86_400_000)
        .do(small.owner, checkInCommand({ value, confidence: 7 }));
    const { each, without } = adjusted(scenario);
    // The words all came after it: the slope is the same, and so is the chance.
    expect(without!.chance!.value).toBeCloseTo(each.chance!.value, 9);
    raise(scenario, four, { customer: 'Inn', effectiveAt: noon('2026-07-22') });
    atIt(scenario, 'DeclineEscalation', four, { because: 'Over' });
    expect(adjusted(scenario).without!.chance!.value).toBeGreaterThan(each.chance!.value);
  });

  test('are nobody’s where there were none in the cycle', () => {
    const scenario = started();
    raise(scenario, one);
    expect(adjusted(scenario).without).toBeUndefined();
  });
});

describe('how long what was asked for in a cycle waited', () => {
  /** One made and told, one made and not told, one open, one left; and two escalations. */
  function waited(): Scenario {
    const scenario = started();
    for (const id of [one, two, three, four]) request(scenario, id, { toTellIds: [small.owner] });
    scenario.at(noon('2026-07-09'));
    onIt(scenario, 'AcknowledgeDecision', one);
    onIt(scenario, 'WithdrawDecision', four, { because: 'Gone' });
    raise(scenario, one);
    raise(scenario, two, { teamId: small.otherTeam });
    scenario.at(noon('2026-07-10'));
    make(scenario, one);
    onIt(scenario, 'CommunicateDecision', one, { toIds: [small.owner] });
    settle(scenario, two);
    scenario.at(noon('2026-07-14'));
    make(scenario, two);
    scenario.at(noon('2026-07-16'));
    onIt(scenario, 'ReverseDecision', two, { because: 'No mason' });
    return scenario.at(noon('2026-07-17'));
  }
  const latency = (scenario: Scenario, teamId?: string) => {
    const world = scenario.view();
    return decisionLatency(world, world.cycle(small.cycle)!, teamId);
  };
  const figures = ({
    total,
    open,
    median,
    attainment,
  }: ReturnType<typeof latency>['decisions']['decide']) => [
    total,
    open,
    median?.value,
    attainment?.value,
  ];

  test('is told of each step, the open ones counted as open', () => {
    const { decisions, escalations } = latency(waited());
    // Seen after 8 and 32 working hours, waiting for 56, left after 8: 3/4, then × 1/2 at 32.
    expect(figures(decisions.acknowledge)).toEqual([4, 2, 32, 0.5]);
    // Made after 16 and 32, waiting for 56, left after 8; of 24 hours, 32 and 56 are too many.
    expect(figures(decisions.decide)).toEqual([4, 2, 32, 0.5]);
    // Told at once; left after 16 of 8 hours when it was reversed.
    expect(figures(decisions.communicate)).toEqual([2, 1, 0, 0.5]);
    expect(decisions.reversal!.value).toBe(0.5);
    expect(figures(escalations.decide)).toEqual([2, 1, 8, 0.5]);
    expect(figures(escalations.verify)).toEqual([0, 0, undefined, undefined]);
  });

  test('of a team counts what concerned it, and nothing of another cycle', () => {
    const scenario = waited();
    expect(latency(scenario, small.otherTeam).decisions.decide.total).toBe(0);
    expect(latency(scenario, small.otherTeam).escalations.decide.total).toBe(1);
    expect(latency(scenario, small.team).decisions.decide.total).toBe(4);
    scenario.do('founder', {
      type: 'PlanCycle',
      cycleId: 'q4',
      name: '2026-Q4',
      startsOn: '2026-09-28',
      endsOn: '2026-12-27',
      timeZone: 'Europe/Lisbon',
      checkInWeekday: 4,
      checkInHour: 18,
      holidays: [],
    });
    const world = scenario.view();
    const next = decisionLatency(world, world.cycle('q4')!, undefined);
    expect([next.decisions.decide.total, next.escalations.decide.total]).toEqual([0, 0]);
    expect(next.decisions.reversal).toBeUndefined();
  });

  test('of who asked themselves is not to acknowledge', () => {
    const scenario = started();
    request(scenario, one, { deciderId: small.owner });
    const { decisions } = latency(scenario);
    expect([decisions.acknowledge.total, decisions.decide.total]).toEqual([0, 1]);
  });
});
