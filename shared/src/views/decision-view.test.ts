import { describe, expect, test } from 'vitest';
import { clockWords, dueAtOf } from '../signals/clock.ts';
import {
  four,
  make,
  one,
  onIt,
  request,
  started,
  three,
  two,
} from '../testing/decisions-and-escalations.ts';
import type { Scenario } from '../testing/scenario.ts';
import { checkInCommand, noon, small } from '../testing/small-organisation.ts';
import { decisionView } from './decision-view.ts';

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

  test('asked for in the evening and needed that day is not over at once', () => {
    const scenario = started().at(Date.parse('2026-07-08T18:30:00Z'));
    request(scenario, one, { neededBy: '2026-07-08' });
    expect(decisionView(scenario.view(), one)!.clock).toMatchObject({
      limitHours: 0,
      isOver: false,
      dueAt: Date.parse('2026-07-08T23:00:00Z'),
    });
    expect(at(scenario, '2026-07-09').clock).toMatchObject({ goneHours: 4, isOver: true });
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

  describe('a word told late', () => {
    /** Made on 9 July, its sign watched for, and looked at again on 15 July. */
    function lookedAt(...words: readonly [day: string, confidence: number][]): Scenario {
      const scenario = started();
      request(scenario, one);
      const rule = { watchKeyResultId: small.metric, watchAtOrBelow: 4 };
      onIt(scenario, 'RecordPremortemReason', one, { reasonId: two, why: 'x', sign: 'y', ...rule });
      scenario.at(noon('2026-07-09'));
      make(scenario, one);
      for (const [day, confidence] of words)
        scenario.at(noon(day)).do(small.owner, checkInCommand({ confidence, checkInId: four }));
      scenario.at(noon('2026-07-15'));
      onIt(scenario, 'ReviewDecision', one, { cameOfIt: 'Full shelves', stands: true });
      return scenario.at(noon('2026-07-16'));
    }
    const toLookAt = (scenario: Scenario) =>
      decisionView(scenario.view(), one)!.toLookAt.map(({ since }) => since);

    test('is to be looked at, though it is of a day before the decision was', () => {
      const scenario = lookedAt();
      const late = { confidence: 2, effectiveAt: noon('2026-07-14') };
      scenario.do(small.owner, checkInCommand(late));
      expect(toLookAt(scenario)).toEqual([noon('2026-07-16')]);
    });

    test('is so by a correction as well', () => {
      const scenario = lookedAt(['2026-07-14', 7]);
      const correct = { type: 'CorrectCheckIn', objectiveId: small.objective, checkInId: four };
      scenario.do(small.owner, { ...correct, value: 10, because: 'Miscounted' });
      expect(toLookAt(scenario)).toEqual([]);
      scenario.do(small.owner, { ...correct, confidence: 2, because: 'A slip of the key' });
      expect(toLookAt(scenario)).toEqual([noon('2026-07-16')]);
    });

    test('is a sign that is watched for afterwards, too', () => {
      const scenario = lookedAt(['2026-07-14', 3]);
      const rule = { watchKeyResultId: small.metric, watchAtOrBelow: 3 };
      const early = { effectiveAt: noon('2026-07-10'), why: 'z', sign: 'y', ...rule };
      onIt(scenario, 'RecordPremortemReason', one, { reasonId: three, ...early });
      expect(toLookAt(scenario)).toEqual([noon('2026-07-16')]);
    });

    test('is nothing new where a low one was known', () => {
      const scenario = lookedAt(['2026-07-14', 3]);
      expect(toLookAt(scenario)).toEqual([]);
      const late = { confidence: 2, effectiveAt: noon('2026-07-13') };
      scenario.do(small.owner, checkInCommand(late));
      const correct = { type: 'CorrectCheckIn', objectiveId: small.objective, checkInId: four };
      scenario.do(small.owner, { ...correct, value: 10, because: 'Miscounted' });
      expect(toLookAt(scenario)).toEqual([]);
    });
  });

  test('that was reversed has a clock until those know who had heard of it', () => {
    const scenario = started();
    request(scenario, one, { toTellIds: [small.owner] });
    make(scenario, one);
    onIt(scenario, 'CommunicateDecision', one, { toIds: [small.owner] });
    scenario.at(noon('2026-07-13'));
    onIt(scenario, 'ReverseDecision', one, { because: 'The floor does not bear it' });
    expect(at(scenario, '2026-07-14').communicate).toMatchObject({
      since: noon('2026-07-13'),
      limitHours: 8,
      goneHours: 8,
    });
    onIt(scenario, 'CommunicateDecision', one, { toIds: [small.owner] });
    expect(at(scenario, '2026-07-15').communicate).toBeUndefined();
    const unheard = started();
    request(unheard, one);
    make(unheard, one);
    onIt(unheard, 'ReverseDecision', one, { because: 'The floor does not bear it' });
    expect(at(unheard, '2026-07-14').communicate).toBeUndefined();
  });
});
