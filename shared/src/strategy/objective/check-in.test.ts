import { describe, expect, test } from 'vitest';
import { isRefusal, type Scenario, testId } from '../../testing/scenario.ts';
import {
  checkInCommand,
  committedObjective,
  draftCommand,
  noon,
  small,
  smallOrganisation,
} from '../../testing/small-organisation.ts';
import { withdrawWithinMs } from './decide-check-in.ts';
import { checkInsOf } from './state.ts';

const refused = (scenario: Scenario, actor: string, input: Record<string, unknown>) => {
  const outcome = scenario.try(actor, input);
  if (!isRefusal(outcome)) throw new Error('it was accepted');
  return [outcome.code, outcome.field];
};
const metricOf = (scenario: Scenario) =>
  scenario
    .view()
    .objective(small.objective)!
    .keyResults.find(({ id }) => id === small.metric)!;
const values = (scenario: Scenario) =>
  [...checkInsOf(metricOf(scenario))].map(({ value }) => value);

describe('a check-in', () => {
  test('keeps value and confidence, and counts its words', () => {
    const scenario = committedObjective();
    scenario.do(small.owner, checkInCommand({ note: 'Two ovens at once', value: 9.4 }));
    expect(metricOf(scenario).last).toMatchObject({
      value: 9.4,
      confidence: 7,
      words: 4,
      authorId: small.owner,
      effectiveAt: scenario.now,
    });
  });

  test('a member of the team may give it for the owner', () => {
    const scenario = committedObjective();
    scenario.do(small.member, checkInCommand());
    expect(metricOf(scenario).last?.authorId).toBe(small.member);
  });

  test('keeps how alike its note is to the one before, and not the words', () => {
    const scenario = committedObjective();
    scenario.do(small.owner, checkInCommand({ note: 'We wait for the oven' }));
    scenario.do(small.owner, checkInCommand({ note: 'We wait for the oven' }));
    scenario.do(small.owner, checkInCommand({ note: 'Rain kept everyone home' }));
    expect([...checkInsOf(metricOf(scenario))].map(({ likeness }) => likeness)).toEqual([
      0,
      1,
      undefined,
    ]);
  });

  test('keeps the reason of a fall of two or more, and of no smaller one', () => {
    const scenario = committedObjective();
    scenario.do(small.owner, checkInCommand({ confidence: 7 }));
    scenario.do(small.owner, checkInCommand({ confidence: 6, fallReason: 'scope' }));
    expect(metricOf(scenario).last?.fallReason).toBeUndefined();
    scenario.do(small.owner, checkInCommand({ confidence: 4, fallReason: 'learned' }));
    expect(metricOf(scenario).last?.fallReason).toBe('learned');
  });

  test('carries its asks, each with an id of its own', () => {
    const scenario = committedObjective();
    scenario.do(
      small.owner,
      checkInCommand({ asks: [{ need: 'A key', ofId: small.leader }, { need: 'An hour' }] }),
    );
    const { asks } = scenario.view().objective(small.objective)!;
    const { last } = metricOf(scenario);
    expect(asks.map(({ checkInId }) => checkInId)).toEqual([last?.id, last?.id]);
    expect(asks.map(({ need, ofId }) => [need, ofId])).toEqual([
      [{ text: 'A key' }, small.leader],
      [{ text: 'An hour' }, undefined],
    ]);
    expect(new Set(asks.map(({ id }) => id)).size).toBe(2);
  });

  test('a milestone is given the day on which it is expected', () => {
    const scenario = committedObjective();
    scenario.do(
      small.owner,
      checkInCommand({ keyResultId: small.milestone, value: undefined, forecastOn: '2026-09-11' }),
    );
    const milestone = scenario.view().objective(small.objective)!.keyResults[1]!;
    expect(milestone.last?.value).toBe(Date.parse('2026-09-11T00:00:00Z'));
  });

  const milestone = { keyResultId: small.milestone };
  test.each([
    ['by somebody of another team', small.stranger, {}, 'not_yours', 'objectiveId'],
    ['by the team’s leader', small.leader, {}, 'not_yours', 'objectiveId'],
    ['on an unknown key result', small.owner, { keyResultId: 'x' }, 'unknown', 'keyResultId'],
    ['without a value', small.owner, { value: undefined }, 'missing', 'value'],
    ['a day for a number', small.owner, { forecastOn: '2026-09-01' }, 'wrong_kind', 'forecastOn'],
    ['a number for a day', small.owner, milestone, 'wrong_kind', 'forecastOn'],
    ['reached by a word', small.owner, { reached: true }, 'wrong_kind', 'reached'],
    [
      'an ask of nobody here',
      small.owner,
      { asks: [{ need: 'Flour', ofId: 'x' }] },
      'unknown',
      'asks.0.ofId',
    ],
    [
      'from the future',
      small.owner,
      { effectiveAt: noon('2026-07-02') },
      'out_of_range',
      'effectiveAt',
    ],
    [
      'from long before',
      small.owner,
      { effectiveAt: noon('2026-01-02') },
      'out_of_range',
      'effectiveAt',
    ],
  ])('%s is refused', (_, actor, more, code, field) => {
    expect(refused(committedObjective(), actor, checkInCommand(more))).toEqual([code, field]);
  });

  test('on a draft is refused', () => {
    const scenario = smallOrganisation();
    scenario.do(small.owner, draftCommand);
    scenario.do(small.owner, {
      type: 'AddKeyResult',
      objectiveId: small.objective,
      keyResultId: small.metric,
      name: 'One',
      kind: 'metric',
      baseline: 1,
      target: 2,
    });
    expect(refused(scenario, small.owner, checkInCommand())[0]).toBe('not_ready');
  });

  test('after the close is refused, of the cycle or of the objective', () => {
    const scenario = committedObjective().at(noon('2026-09-28'));
    scenario.do(small.owner, {
      type: 'CloseObjective',
      objectiveId: small.objective,
      verdict: 'missed',
    });
    expect(refused(scenario, small.owner, checkInCommand())).toEqual(['closed', 'objectiveId']);
    const other = committedObjective().at(noon('2026-09-28'));
    other.do(small.administrator, { type: 'CloseCycle', cycleId: small.cycle });
    expect(refused(other, small.owner, checkInCommand())).toEqual(['closed', 'cycleId']);
  });

  test('one that the log holds from after the close is folded and changes no grade', () => {
    const scenario = committedObjective().at(noon('2026-07-09'));
    const [said] = scenario.do(small.owner, checkInCommand({ value: 12 }));
    scenario.at(noon('2026-09-28'));
    const close = { type: 'CloseObjective', objectiveId: small.objective, verdict: 'missed' };
    scenario.do(small.owner, close);
    const { stage, keyResults } = scenario.view().objective(small.objective)!;
    scenario.world.apply({
      ...said!,
      position: scenario.world.position + 1,
      recordedAt: noon('2026-10-22'),
      data: { ...(said!.data as object), checkInId: testId(8_000_000), value: 90 },
    });
    const after = scenario.view().objective(small.objective)!;
    expect(after.stage).toBe(stage);
    expect(after.keyResults[0]?.grade).toEqual(keyResults[0]?.grade);
    expect(after.keyResults[0]?.last?.value).toBe(90);
  });

  test.each([
    [small.metric, { value: 9 }, { value: 9, confidence: 7 }, 'value'],
    [
      small.milestone,
      { value: undefined, forecastOn: '2026-09-01' },
      { forecastOn: '2026-09-01' },
      'value',
    ],
  ])('a correction of %s to what stands is refused', (keyResultId, said, same, field) => {
    const scenario = committedObjective().at(noon('2026-07-09'));
    const checkInId = testId(8_000_001);
    scenario.do(small.owner, checkInCommand({ checkInId, keyResultId, ...said }));
    const correct = { type: 'CorrectCheckIn', objectiveId: small.objective, checkInId };
    const because = 'A slip';
    expect(refused(scenario, small.owner, { ...correct, ...same, because })).toEqual([
      'missing',
      field,
    ]);
  });

  test('an ask for a day that is over is refused', () => {
    const scenario = committedObjective().at(noon('2026-07-09'));
    const ask = (by: string) => checkInCommand({ asks: [{ need: 'A second oven', by }] });
    expect(refused(scenario, small.owner, ask('2026-07-08'))).toEqual([
      'out_of_range',
      'asks.0.by',
    ]);
    scenario.do(small.owner, ask('2026-07-09'));
  });

  test('values far outside, several on a day and backdated ones are folded in order of time', () => {
    const scenario = committedObjective().at(noon('2026-07-09'));
    scenario.do(small.owner, checkInCommand({ value: -1e12 }));
    scenario.do(small.owner, checkInCommand({ value: 1e12 }));
    scenario.at(noon('2026-07-16'));
    scenario.do(small.owner, checkInCommand({ value: 3 }));
    scenario.do(small.owner, checkInCommand({ value: 2, effectiveAt: noon('2026-07-13') }));
    expect(values(scenario)).toEqual([3, 2, 1e12, -1e12]);
  });
});

describe('taking back and correcting', () => {
  const checkInId = testId(42);
  const sent = () => {
    const scenario = committedObjective();
    scenario.do(small.owner, checkInCommand({ value: 8.5 }));
    scenario.do(small.owner, checkInCommand({ checkInId, value: 91 }));
    return scenario;
  };
  const withdraw = { type: 'WithdrawCheckIn', objectiveId: small.objective, checkInId };
  const correct = {
    type: 'CorrectCheckIn',
    objectiveId: small.objective,
    checkInId,
    value: 9.1,
    because: 'The point was lost',
  };

  test('what was taken back is gone from the world and stays in the log', () => {
    const scenario = sent();
    scenario.do(small.owner, withdraw);
    expect(values(scenario)).toEqual([8.5]);
    expect(scenario.log.filter(({ type }) => type === 'CheckedIn')).toHaveLength(2);
  });

  test('after a quarter of an hour it is corrected instead', () => {
    const scenario = sent();
    scenario.at(scenario.now + withdrawWithinMs + 1);
    expect(refused(scenario, small.owner, withdraw)).toEqual(['closed', 'checkInId']);
    scenario.do(small.owner, correct);
    expect(values(scenario)).toEqual([9.1, 8.5]);
  });

  test('a milestone that was ticked by mistake is corrected too', () => {
    const scenario = committedObjective();
    const milestone = { keyResultId: small.milestone, value: undefined, forecastOn: '2026-09-11' };
    scenario.do(small.owner, checkInCommand({ ...milestone, checkInId, reached: true }));
    scenario.do(small.owner, { ...correct, value: undefined, reached: false });
    const [, corrected] = scenario.view().objective(small.objective)!.keyResults;
    expect(corrected?.last?.reached).toBe(false);
  });

  test('only its author does either', () => {
    expect(refused(sent(), small.member, withdraw)).toEqual(['not_yours', 'checkInId']);
    expect(refused(sent(), small.member, correct)).toEqual(['not_yours', 'checkInId']);
  });

  test.each([
    ['an unknown check-in', { checkInId: 'x' }, 'unknown', 'checkInId'],
    ['nothing', { value: undefined }, 'missing', 'value'],
    ['a number to reached', { reached: true }, 'wrong_kind', 'reached'],
    [
      'a number to a day',
      { value: undefined, forecastOn: '2026-08-01' },
      'wrong_kind',
      'forecastOn',
    ],
  ])('correcting %s is refused', (_, more, code, field) => {
    expect(refused(sent(), small.owner, { ...correct, ...more })).toEqual([code, field]);
  });

  test('sent twice under one id is refused', () => {
    expect(refused(sent(), small.owner, checkInCommand({ checkInId }))).toEqual([
      'already_done',
      'checkInId',
    ]);
  });
});
