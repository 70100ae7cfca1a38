import { describe, expect, test } from 'vitest';
import { type Scenario, testId } from '../testing/scenario.ts';
import { checkInCommand, committedObjective, noon, small } from '../testing/small-organisation.ts';
import { checkInWalk, walkOfObjective } from './check-in-walk.ts';
import { currentCycle, placeIn } from './cycle-at.ts';
import { quietBets, quietKeyResults } from './gone-quiet.ts';
import { movements } from './moved.ts';
import { objectiveView } from './objective-view.ts';
import { questionsAbout } from './questions.ts';
import { strategyMap } from './strategy-map.ts';

const own = { objectiveId: small.objective };

/** The small objective with its metric alone, checked in on the days given. */
function withWords(
  words: readonly (readonly [day: string, value: number, confidence: number, note?: string])[],
): Scenario {
  const scenario = committedObjective();
  for (const keyResultId of [small.milestone, small.control, small.baseline, small.zones])
    scenario.do(small.owner, {
      type: 'DropKeyResult',
      ...own,
      keyResultId,
      because: 'One is enough',
    });
  for (const [day, value, confidence, note] of words)
    scenario.at(noon(day)).do(small.owner, checkInCommand({ value, confidence, note }));
  return scenario;
}
const metricOn = (scenario: Scenario, day: string) => {
  const view = scenario.world.at({ at: noon(day) })!;
  return objectiveView(view, small.objective)!.keyResults[0]!;
};

describe('a key result’s row', () => {
  const weekly = () =>
    withWords([
      ['2026-07-02', 8, 6],
      ['2026-07-09', 9, 5],
      ['2026-07-16', 9.6, 4],
      ['2026-07-30', 16, 7],
      ['2026-08-06', 17.6, 8],
      ['2026-08-19', 18.7, 9],
    ]);

  test('expects today what the straight line gives, and says how', () => {
    const { expected, pace } = metricOn(weekly(), '2026-08-20');
    expect(expected?.value).toBeCloseTo(14.857, 3);
    expect(expected?.filledIn).toContain('52 ÷ 91');
    expect(pace.value.words).toBe('3.8 pt ahead');
  });

  test('shows one confidence a week and a gap where there was no word', () => {
    expect(metricOn(weekly(), '2026-08-20').trend).toEqual(
      [4, undefined, 7, 8, undefined, 9].slice(-5),
    );
  });

  test('says how far confidence fell with the last word', () => {
    const scenario = weekly();
    expect(metricOn(scenario, '2026-08-20').fell).toBe(0);
    scenario.at(noon('2026-08-26')).do(small.owner, checkInCommand({ confidence: 4 }));
    expect(metricOn(scenario, '2026-08-26').fell).toBe(5);
  });

  test('as of a day in the past it knows nothing later', () => {
    const row = metricOn(weekly(), '2026-07-20');
    expect([row.last?.value, row.checkIns.length, row.age]).toEqual([9.6, 3, 4]);
  });

  test('an own plan takes the place of the line', () => {
    const scenario = weekly();
    const points = [{ on: '2026-08-20', value: 19 }];
    scenario.do(small.owner, { type: 'DrawPlan', ...own, keyResultId: small.metric, points });
    expect(
      objectiveView(scenario.at(noon('2026-08-20')).view(), small.objective)!.keyResults[0]!
        .expected?.value,
    ).toBe(19);
  });

  test('the bar is where an aspirational objective lands', () => {
    expect(metricOn(weekly(), '2026-08-20').barAt).toBeCloseTo(16.4);
  });
});

describe('health', () => {
  const healthOn = (scenario: Scenario, day: string) => {
    const { health } = objectiveView(scenario.world.at({ at: noon(day) })!, small.objective)!;
    return [health.reported.value, health.derived.value];
  };

  test('is pending before the first word, reported after it, stale in silence', () => {
    const scenario = withWords([['2026-07-09', 9.5, 7]]);
    expect(healthOn(scenario, '2026-07-08')[0]).toBe('pending');
    expect(healthOn(scenario, '2026-07-10')[0]).toBe('onTrack');
    expect(healthOn(scenario, '2026-07-19')[0]).toBe('onTrack');
    expect(healthOn(scenario, '2026-07-20')[0]).toBe('stale');
  });

  test('leave stops the clock of silence', () => {
    const scenario = withWords([['2026-07-09', 9.5, 7]]);
    scenario.do(small.owner, {
      type: 'TakeLeave',
      personId: small.owner,
      from: '2026-07-13',
      to: '2026-07-17',
    });
    const view = objectiveView(scenario.at(noon('2026-07-24')).view(), small.objective)!;
    expect([view.health.reported.value, view.keyResults[0]?.age]).toEqual(['onTrack', 15]);
  });

  test('what is said and what the values say stand side by side', () => {
    expect(healthOn(withWords([['2026-08-19', 8.2, 8]]), '2026-08-20')).toEqual([
      'onTrack',
      'offTrack',
    ]);
  });
});

describe('the walk', () => {
  test('holds what is due and only that, in the order of the objective', () => {
    const scenario = committedObjective().at(noon('2026-07-09'));
    scenario.do(small.owner, checkInCommand());
    const walk = checkInWalk(scenario.at('2026-07-15T18:00:00Z').view(), small.owner);
    expect(walk.map(({ keyResult }) => keyResult.keyResult.id)).toEqual([
      small.metric,
      small.milestone,
      small.control,
      small.baseline,
      small.zones,
    ]);
    scenario.do(small.owner, checkInCommand());
    const left = checkInWalk(scenario.at(noon('2026-07-16')).view(), small.owner);
    expect(left.map(({ keyResult }) => keyResult.keyResult.id)).not.toContain(small.metric);
  });

  test('is empty for others, and in a closed cycle', () => {
    const scenario = committedObjective().at(noon('2026-07-16'));
    expect(checkInWalk(scenario.view(), small.stranger)).toEqual([]);
    scenario.at(noon('2026-09-27'));
    scenario.do(small.administrator, { type: 'CloseCycle', cycleId: small.cycle });
    expect(checkInWalk(scenario.view(), small.owner)).toEqual([]);
  });

  test('leaves a milestone out once it is reached', () => {
    const scenario = committedObjective().at(noon('2026-07-09'));
    scenario.do(
      small.owner,
      checkInCommand({
        keyResultId: small.milestone,
        value: undefined,
        forecastOn: '2026-07-09',
        reached: true,
      }),
    );
    const walk = checkInWalk(scenario.at(noon('2026-07-23')).view(), small.owner);
    expect(walk.map(({ keyResult }) => keyResult.keyResult.id)).not.toContain(small.milestone);
  });

  test('of one objective holds all of its key results, due or not', () => {
    const scenario = committedObjective();
    expect(walkOfObjective(scenario.view(), small.objective)).toHaveLength(5);
    expect(walkOfObjective(scenario.view(), 'nothing')).toEqual([]);
  });
});

describe('what moved', () => {
  test('holds values and confidences that changed since a week, with the way they went', () => {
    const scenario = withWords([
      ['2026-08-06', 10, 7],
      ['2026-08-13', 12, 7],
      ['2026-08-19', 11, 4],
    ]);
    const [moved] = movements(scenario.at(noon('2026-08-20')).view(), small.owner);
    expect(moved).toMatchObject({ by: -1, towards: false, was: { value: 12 }, is: { value: 11 } });
  });

  test('is empty where nothing did, or nothing was said before', () => {
    const same = withWords([
      ['2026-08-12', 12, 7],
      ['2026-08-19', 12, 7],
    ]);
    expect(movements(same.at(noon('2026-08-20')).view(), small.owner)).toEqual([]);
    const first = withWords([['2026-08-19', 12, 7]]);
    expect(movements(first.at(noon('2026-08-20')).view(), small.owner)).toEqual([]);
  });
});

describe('what went quiet', () => {
  test('is seen by its owner and by who leads the owner', () => {
    const view = withWords([['2026-08-06', 10, 7]])
      .at(noon('2026-08-20'))
      .view();
    const seenBy = (viewer: string) => quietKeyResults(view, viewer).length;
    expect([small.owner, small.leader, small.stranger].map(seenBy)).toEqual([1, 1, 0]);
  });

  test('a bet without news for a fortnight asks its owner', () => {
    const scenario = withWords([]).at(noon('2026-07-30'));
    scenario.do(small.owner, {
      type: 'PlaceBet',
      ...own,
      keyResultId: small.metric,
      betId: testId(9),
      idea: 'Prove overnight',
      startsOn: '2026-07-30',
    });
    const betsOn = (day: string) => quietBets(scenario.at(noon(day)).view(), small.owner);
    expect(betsOn('2026-08-12')).toEqual([]);
    expect(betsOn('2026-08-13')[0]?.days).toBe(14);
  });
});

describe('questions', () => {
  const asks = (scenario: Scenario, day: string, viewer: string = small.owner) =>
    questionsAbout(scenario.world.at({ at: noon(day) })!, small.objective, viewer).map(
      ({ signal }) => signal,
    );
  const flatAndGreen = () =>
    withWords([
      ['2026-07-23', 8.1, 8, 'The new oven helps'],
      ['2026-07-30', 8.2, 8, 'Suppliers were late'],
      ['2026-08-06', 8.2, 8, 'A good week for rye'],
      ['2026-08-13', 8.3, 8, 'Holidays begin'],
      ['2026-08-19', 8.3, 8, 'Quiet mornings'],
    ]);

  test('green words over flat values are asked about: the owner first, the leader a week later', () => {
    const scenario = flatAndGreen();
    expect(asks(scenario, '2026-08-20')).toContain('watermelon');
    expect(asks(scenario, '2026-08-20', small.stranger)).toEqual([]);
    expect(asks(scenario, '2026-08-20', small.leader)).toContain('watermelon');
    expect(asks(scenario, '2026-07-31', small.leader)).toEqual([]);
  });

  test('one that is answered or set aside is not asked again, one put off comes back', () => {
    const scenario = flatAndGreen().at(noon('2026-08-20'));
    const subject = { ...own, signal: 'watermelon', keyResultId: small.metric };
    scenario.do(small.owner, { type: 'AnswerSignal', ...subject, answer: 'later' });
    expect(asks(scenario, '2026-08-21')).not.toContain('watermelon');
    expect(asks(scenario, '2026-09-03')).toContain('watermelon');
    scenario.do(small.owner, { type: 'SetSignalAside', ...subject, because: 'Known' });
    expect(asks(scenario, '2026-09-03')).not.toContain('watermelon');
  });

  test('three words of a value alone are thin', () => {
    const scenario = withWords([
      ['2026-07-09', 9, 6],
      ['2026-07-16', 10, 6],
      ['2026-07-23', 11, 6],
    ]);
    expect(asks(scenario, '2026-07-24')).toContain('thinCheckIns');
    expect(asks(scenario, '2026-07-22')).not.toContain('thinCheckIns');
  });

  test('the same note thrice over an unmoved value is a copy', () => {
    const scenario = withWords([
      ['2026-07-09', 9, 6, 'As planned'],
      ['2026-07-16', 9, 6, 'As planned'],
      ['2026-07-23', 9, 6, 'As planned'],
    ]);
    expect(asks(scenario, '2026-07-24')).toContain('copiedCheckIns');
  });

  test('far ahead before the middle, there may be room for more', () => {
    const scenario = withWords([
      ['2026-07-09', 12, 8, 'It goes well'],
      ['2026-07-23', 17, 9, 'It goes better'],
    ]);
    expect(asks(scenario, '2026-07-24')).toContain('stretchOpportunity');
  });

  test('a target eased late is asked about with both scores', () => {
    const scenario = withWords([['2026-09-10', 12, 6, 'Not much time left']]);
    scenario.do(small.owner, {
      type: 'ChangeTarget',
      ...own,
      keyResultId: small.metric,
      target: 12,
      because: 'It is what we reach',
    });
    expect(asks(scenario, '2026-09-11')).toContain('targetIntegrity');
  });

  test('an aspirational objective with all at 1.0 is asked what made it land', () => {
    const scenario = withWords([
      ['2026-07-09', 14, 9, 'Early'],
      ['2026-07-23', 21, 10, 'Done'],
    ]).at(noon('2026-09-28'));
    scenario.do(small.owner, { type: 'CloseObjective', ...own, verdict: 'landed' });
    const [question] = questionsAbout(scenario.view(), small.objective, small.member);
    expect([question?.signal, question?.whom]).toEqual(['stretch', 'team']);
  });
});

test('the strategy map puts objectives under the problem they or their parents help with', () => {
  const scenario = committedObjective();
  const problemId = testId(5);
  scenario.do(small.leader, { type: 'ChooseProblem', problemId, statement: 'Empty shelves' });
  expect(strategyMap(scenario.view()).alone).toHaveLength(1);
  scenario.do(small.owner, { type: 'AlignObjective', ...own, problemId });
  scenario.do(small.owner, {
    type: 'DraftObjective',
    objectiveId: 'child',
    statement: 'The first oven is hot at four',
    kind: 'committed',
    cycleId: small.cycle,
    teamId: small.team,
    ownerId: small.owner,
    parentId: small.objective,
  });
  const map = strategyMap(scenario.view());
  expect(map.problems[0]?.objectives.map(({ objective }) => objective.id)).toEqual([
    small.objective,
    'child',
  ]);
  expect(map.alone).toEqual([]);
});

test('the current cycle is the one a moment lies in, else the one before', () => {
  const scenario = committedObjective();
  const cycle = currentCycle(scenario.at(noon('2026-12-24')).view())!;
  expect(cycle.id).toBe(small.cycle);
  expect(placeIn(cycle, noon('2026-08-20'))).toMatchObject({ daysGone: 52, days: 91, week: 8 });
});
