import { describe, expect, test } from 'vitest';
import { type Scenario, testId } from '../testing/scenario.ts';
import {
  checkInCommand,
  committedObjective,
  draftCommand,
  keyResultCommand,
  noon,
  small,
} from '../testing/small-organisation.ts';
import { chanceNow } from './chance.ts';
import { objectiveView } from './objective-view.ts';
import { questionsAbout } from './questions.ts';
import { clocksOfBlocker } from './running-clocks.ts';

const own = { objectiveId: small.objective };
const [blockerId, dependencyId] = [testId(7_600_001), testId(7_600_002)] as const;

/** The small objective with its metric alone, and what is said of it day by day. */
function withWords(...words: readonly [day: string, value: number, confidence: number][]) {
  const scenario = committedObjective();
  for (const keyResultId of [small.milestone, small.control, small.baseline, small.zones])
    scenario.do(small.owner, { type: 'DropKeyResult', ...own, keyResultId, because: 'One' });
  for (const [day, value, confidence] of words)
    scenario
      .at(noon(day))
      .do(small.owner, checkInCommand({ value, confidence, note: `What changed by ${day}` }));
  return scenario;
}

const does = (
  scenario: Scenario,
  day: string,
  type: string,
  more = {},
  actor: string = small.owner,
) => scenario.at(noon(day)).do(actor, { type, ...more });
const block = (scenario: Scenario, day: string, severity: string, more = {}) =>
  does(scenario, day, 'RaiseBlocker', {
    ...own,
    blockerId,
    kind: 'other',
    what: 'A wall',
    severity,
    ...more,
  });
const need = (scenario: Scenario, day: string, neededBy: string, more = {}) =>
  does(scenario, day, 'RequestDependency', {
    ...own,
    dependencyId,
    teamId: small.otherTeam,
    what: 'Flour',
    criticality: 'required',
    neededBy,
    ...more,
  });

/** What is asked on a day of the log as it stands, at noon. */
const on = (scenario: Scenario, day: string, viewer: string = small.owner) =>
  questionsAbout(scenario.world.at({ at: noon(day) })!, small.objective, viewer);
const signalsOn = (...of: Parameters<typeof on>) => on(...of).map(({ signal }) => signal);

describe('the chance that the values give', () => {
  // One point a week from 9 on, towards a bar of 16.4 %.
  const steady = () =>
    withWords(
      ['2026-07-09', 9, 6],
      ['2026-07-16', 10, 6],
      ['2026-07-23', 11, 6],
      ['2026-07-30', 12, 6],
    );
  const chanceOn = (scenario: Scenario, day: string) => {
    const world = scenario.world.at({ at: noon(day) })!;
    const view = objectiveView(world, small.objective)!;
    const [each] = view.keyResults;
    return { now: chanceNow(world, view, each!)!, alone: each!.chance! };
  };

  test('is left to the dependency once another team was asked for what would clear the blocker', () => {
    const scenario = steady();
    block(scenario, '2026-08-03', 'high');
    need(scenario, '2026-08-11', '2026-08-20', { blockerId });
    scenario.at(noon('2026-08-20'));
    const past = chanceOn(scenario, '2026-08-10');
    expect(past.now.value).toBeLessThan(past.alone.value);
    const asked = chanceOn(scenario, '2026-08-12');
    expect(asked.now).toBe(asked.alone);
    expect(clocksOfBlocker(scenario.world.at({ at: noon('2026-08-10') })!, blockerId)).toHaveLength(
      2,
    );
    expect(clocksOfBlocker(scenario.view(), blockerId)).toEqual([]);
  });

  test('is multiplied by what a blocker leaves once it is past its clock, not before', () => {
    const scenario = steady();
    block(scenario, '2026-08-03', 'high');
    scenario.at(noon('2026-08-20'));
    // 24 working hours from Monday 13:00 Lisbon time are over on Thursday at 13:00.
    for (const day of ['2026-08-03', '2026-08-06'])
      expect(chanceOn(scenario, day).now).toBe(chanceOn(scenario, day).alone);
    const { now, alone } = chanceOn(scenario, '2026-08-07');
    expect(now.value).toBeCloseTo(alone.value * 0.7, 9);
    expect(now.terms.at(-1)).toEqual({ name: 'Blocker past its clock, high', value: '× 0.70' });
    expect(now.events).toEqual(
      expect.arrayContaining([...scenario.view().blocker(blockerId)!.events]),
    );
  });

  test('is whole again once it is out of the way, and never less for another key result', () => {
    const scenario = steady();
    block(scenario, '2026-08-03', 'urgent', { keyResultIds: [small.metric] });
    does(scenario, '2026-08-10', 'ResolveBlocker', { blockerId, how: 'It fell' });
    scenario.at(noon('2026-08-20'));
    expect(chanceOn(scenario, '2026-08-07').now.value).toBeLessThan(
      chanceOn(scenario, '2026-08-07').alone.value,
    );
    expect(chanceOn(scenario, '2026-08-11').now).toBe(chanceOn(scenario, '2026-08-11').alone);
    const other = steady();
    const keyResultId = 'kr-other';
    does(other, '2026-08-03', 'AddKeyResult', { ...keyResultCommand, keyResultId });
    block(other, '2026-08-03', 'urgent', { keyResultIds: [keyResultId] });
    other.at(noon('2026-08-20'));
    expect(chanceOn(other, '2026-08-20').now).toBe(chanceOn(other, '2026-08-20').alone);
  });

  test('makes words too green that the values alone bear out', () => {
    const words = [
      ['2026-07-09', 9, 6],
      ['2026-07-16', 10.2, 6],
      ['2026-07-23', 11.2, 6],
      ['2026-07-30', 12.3, 9],
      ['2026-08-06', 13.3, 9],
      ['2026-08-13', 14.3, 9],
    ] as const;
    const plain = withWords(...words.map(([...each]) => each));
    expect(signalsOn(plain.at(noon('2026-08-14')), '2026-08-14')).not.toContain('watermelon');
    const blocked = withWords(...words.slice(0, 3).map(([...each]) => each));
    block(blocked, '2026-07-24', 'high');
    does(blocked, '2026-07-24', 'RaiseBlocker', {
      ...own,
      blockerId: testId(7_600_009),
      kind: 'other',
      what: 'Another',
      severity: 'high',
    });
    for (const [day, value, confidence] of words.slice(3))
      does(blocked, day, 'CheckIn', checkInCommand({ value, confidence, note: day }));
    const [asked] = on(blocked.at(noon('2026-08-14')), '2026-08-14');
    expect(asked?.question).toMatch(/the values, with what is in the way, give it/);
    expect(asked?.evidence.filter(({ value }) => value === '× 0.70')).toHaveLength(2);
  });
});

describe('green words', () => {
  const green = () => withWords(['2026-07-09', 9, 8]);

  test('over something urgent are asked about once its clock is over, and no longer once it is gone', () => {
    const scenario = green();
    block(scenario, '2026-07-10', 'urgent');
    does(scenario, '2026-07-15', 'ResolveBlocker', { blockerId, how: 'It fell' });
    scenario.at(noon('2026-07-16'));
    // Eight working hours from Friday at 13:00 are over on Monday at 13:00.
    const asked = ['2026-07-10', '2026-07-13', '2026-07-14', '2026-07-15'].map((day) =>
      signalsOn(scenario, day).includes('watermelon'),
    );
    expect(asked).toEqual([false, false, true, false]);
  });

  test('what was answered before is asked anew of something urgent that came later', () => {
    const scenario = green();
    block(scenario, '2026-07-10', 'urgent');
    const answer = { ...own, signal: 'watermelon', keyResultId: small.metric, answer: 'needsHelp' };
    does(scenario, '2026-07-14', 'AnswerSignal', answer);
    expect(signalsOn(scenario, '2026-07-14')).not.toContain('watermelon');
    does(scenario, '2026-07-15', 'ResolveBlocker', { blockerId, how: 'It fell' });
    does(scenario, '2026-07-16', 'ReopenBlocker', { blockerId, because: 'It rose' });
    scenario.at(noon('2026-07-20'));
    expect(signalsOn(scenario, '2026-07-17')).not.toContain('watermelon');
    expect(signalsOn(scenario, '2026-07-18')).toContain('watermelon');
  });

  test('over something required are asked about from the day after it was due, or once it was declined', () => {
    const scenario = green();
    need(scenario, '2026-07-10', '2026-07-14');
    does(
      scenario,
      '2026-07-16',
      'PromiseDelivery',
      { dependencyId, on: '2026-07-17' },
      small.stranger,
    );
    scenario.at(noon('2026-07-18'));
    expect(signalsOn(scenario, '2026-07-14')).not.toContain('watermelon');
    const [asked] = on(scenario, '2026-07-15');
    expect(asked).toMatchObject({ signal: 'watermelon', explained: { value: 1, filledIn: '1 d' } });
    expect(asked?.evidence.at(-1)).toEqual({ name: 'Depot, past its day', value: '1 d' });

    const declined = green();
    need(declined, '2026-07-10', '2026-08-14');
    does(
      declined,
      '2026-07-13',
      'DeclineDependency',
      { dependencyId, because: 'No room' },
      small.stranger,
    );
    declined.at(noon('2026-07-21'));
    expect(signalsOn(declined, '2026-07-12')).not.toContain('watermelon');
    expect(on(declined, '2026-07-13')[0]?.question).toMatch(/was declined/);
    expect(signalsOn(declined, '2026-07-19', small.leader)).not.toContain('watermelon');
    expect(signalsOn(declined, '2026-07-20', small.leader)).toContain('watermelon');
  });

  test('over something that only helps are not', () => {
    const scenario = green();
    need(scenario, '2026-07-10', '2026-07-14', { criticality: 'important' });
    expect(signalsOn(scenario.at(noon('2026-07-16')), '2026-07-16')).not.toContain('watermelon');
  });
});

describe('what it waits for', () => {
  test('asks once too little of the chance is left, of what is told as on track alone', () => {
    for (const [confidence, asked] of [
      [8, true],
      [6, false],
    ] as const) {
      const scenario = withWords(['2026-07-09', 9, confidence]);
      need(scenario, '2026-07-10', '2026-08-14');
      does(
        scenario,
        '2026-07-10',
        'DeclineDependency',
        { dependencyId, because: 'No room' },
        small.stranger,
      );
      scenario.at(noon('2026-07-12'));
      expect(signalsOn(scenario, '2026-07-09')).not.toContain('chain');
      expect(signalsOn(scenario, '2026-07-11').includes('chain')).toBe(asked);
    }
  });

  test('asks once its promise slipped twice, and again after the third time', () => {
    const scenario = withWords(['2026-07-09', 9, 5]);
    need(scenario, '2026-07-10', '2026-08-14');
    does(
      scenario,
      '2026-07-13',
      'PromiseDelivery',
      { dependencyId, on: '2026-07-31' },
      small.stranger,
    );
    const slip = (day: string, to: string) =>
      does(
        scenario,
        day,
        'PromiseDelivery',
        { dependencyId, on: to, because: 'Rain' },
        small.stranger,
      );
    slip('2026-07-15', '2026-08-07');
    slip('2026-07-17', '2026-08-14');
    const answer = { ...own, signal: 'slippedPromise', answer: 'countOnIt' };
    does(scenario, '2026-07-20', 'AnswerSignal', answer);
    slip('2026-07-22', '2026-08-21');
    scenario.at(noon('2026-07-30'));
    const asked = ['2026-07-16', '2026-07-18', '2026-07-21', '2026-07-23'].map((day) =>
      signalsOn(scenario, day).includes('slippedPromise'),
    );
    expect(asked).toEqual([false, true, false, true]);
    expect(signalsOn(scenario, '2026-07-23', small.leader)).not.toContain('slippedPromise');
    expect(signalsOn(scenario, '2026-07-29', small.leader)).toContain('slippedPromise');
  });

  test('asks again after a slip that was told late: no earlier answer was to it', () => {
    const scenario = withWords(['2026-07-09', 9, 5]);
    need(scenario, '2026-07-10', '2026-08-14');
    const promise = (day: string, on: string, more = {}) =>
      does(
        scenario,
        day,
        'PromiseDelivery',
        { dependencyId, on, because: 'Rain', ...more },
        small.stranger,
      );
    promise('2026-07-13', '2026-07-31');
    promise('2026-07-14', '2026-08-07');
    promise('2026-07-15', '2026-08-10');
    const answer = { ...own, signal: 'slippedPromise', answer: 'countOnIt' };
    does(scenario, '2026-07-20', 'AnswerSignal', answer);
    promise('2026-07-22', '2026-08-21', { effectiveAt: noon('2026-07-17') });
    scenario.at(noon('2026-07-30'));
    expect(signalsOn(scenario, '2026-07-21')).not.toContain('slippedPromise');
    expect(signalsOn(scenario, '2026-07-23')).toContain('slippedPromise');
  });
});

describe('a fall in which nothing is told', () => {
  const falling = () =>
    withWords(['2026-07-09', 9, 8], ['2026-07-16', 9.5, 7], ['2026-07-30', 10, 6]);

  test('asks the owner four weeks on, and the leader a week later', () => {
    const scenario = falling().at(noon('2026-08-14'));
    expect(signalsOn(scenario, '2026-08-05')).not.toContain('tooQuiet');
    expect(signalsOn(scenario, '2026-08-06')).toContain('tooQuiet');
    expect(signalsOn(scenario, '2026-08-06', small.leader)).not.toContain('tooQuiet');
    expect(signalsOn(scenario, '2026-08-12', small.member)).not.toContain('tooQuiet');
    // On 13 August the 7 of 16 July is four weeks old, and one less is no fall to ask about.
    expect(signalsOn(scenario, '2026-08-13')).not.toContain('tooQuiet');
    does(
      scenario,
      '2026-08-14',
      'CheckIn',
      checkInCommand({ value: 10, confidence: 4, note: 'Heat' }),
    );
    scenario.at(noon('2026-08-22'));
    expect(signalsOn(scenario, '2026-08-20', small.leader)).not.toContain('tooQuiet');
    expect(signalsOn(scenario, '2026-08-21', small.leader)).toContain('tooQuiet');
  });

  test.each<[string, (scenario: Scenario) => void]>([
    ['a blocker', (scenario) => block(scenario, '2026-08-03', 'low')],
    ['a dependency', (scenario) => need(scenario, '2026-08-03', '2026-09-01')],
    [
      'an ask',
      (scenario) =>
        does(
          scenario,
          '2026-08-03',
          'CheckIn',
          checkInCommand({ confidence: 6, asks: [{ need: 'A key', ofId: small.leader }] }),
        ),
    ],
  ])('%s is telling', (_, tell) => {
    const scenario = falling();
    tell(scenario);
    scenario.at(noon('2026-08-07'));
    expect(signalsOn(scenario, '2026-08-06')).not.toContain('tooQuiet');
  });
});

describe('everything told as on track', () => {
  const weekly = [
    '2026-07-02',
    '2026-07-09',
    '2026-07-16',
    '2026-07-23',
    '2026-07-30',
    '2026-08-06',
  ];
  const words = (...confidences: number[]) =>
    withWords(
      ...confidences.map((confidence, week): [string, number, number] => [
        weekly[week]!,
        9 + week,
        confidence,
      ]),
    );

  test('asks the team after four weeks, whoever of it, and neither its leader nor anybody else', () => {
    const scenario = words(8, 8, 7, 8, 9).at(noon('2026-08-01'));
    expect(signalsOn(scenario, '2026-07-29')).not.toContain('everythingGreen');
    const askedOf = [small.owner, small.member, small.leader, small.stranger].map((viewer) =>
      signalsOn(scenario, '2026-07-30', viewer).includes('everythingGreen'),
    );
    expect(askedOf).toEqual([true, true, false, false]);
  });

  test('begins anew after a word below, and after silence', () => {
    const below = words(8, 6, 8, 8, 8, 8).at(noon('2026-08-13'));
    expect(signalsOn(below, '2026-08-12')).not.toContain('everythingGreen');
    expect(signalsOn(below, '2026-08-13')).toContain('everythingGreen');
    const silent = withWords(
      ['2026-07-02', 9, 8],
      ['2026-07-16', 10, 8],
      ['2026-07-24', 11, 8],
      ['2026-08-01', 12, 8],
      ['2026-08-09', 12, 8],
    );
    silent.at(noon('2026-08-13'));
    expect(signalsOn(silent, '2026-08-12')).not.toContain('everythingGreen');
    expect(signalsOn(silent, '2026-08-13')).toContain('everythingGreen');
  });

  test('is asked at the first objective of a team, and not while another one is not green', () => {
    const scenario = words(8, 8, 8);
    const objectiveId = 'second';
    const keyResultId = 'second-1';
    does(scenario, '2026-07-17', 'DraftObjective', { ...draftCommand, objectiveId });
    does(scenario, '2026-07-17', 'AddKeyResult', { ...keyResultCommand, objectiveId, keyResultId });
    does(scenario, '2026-07-17', 'CommitObjective', { objectiveId });
    const says = (day: string, confidence: number) => {
      for (const each of [{}, { objectiveId, keyResultId }])
        does(scenario, day, 'CheckIn', checkInCommand({ confidence, note: day, ...each }));
    };
    for (const day of ['2026-07-23', '2026-07-30', '2026-08-06', '2026-08-13']) says(day, 8);
    scenario.at(noon('2026-08-20'));
    expect(signalsOn(scenario, '2026-08-19')).not.toContain('everythingGreen');
    expect(signalsOn(scenario, '2026-08-20')).toContain('everythingGreen');
    const second = questionsAbout(scenario.view(), objectiveId, small.owner);
    expect(second.map(({ signal }) => signal)).not.toContain('everythingGreen');
  });
});
