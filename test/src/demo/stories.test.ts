import { addDays, instantOf } from '@cairn/shared/kernel/calendar';
import type { SignalName } from '@cairn/shared/signals/question';
import { checkInsOf, type KeyResult } from '@cairn/shared/strategy/objective/state';
import { chanceNow } from '@cairn/shared/views/chance';
import { integrityOf } from '@cairn/shared/views/integrity';
import { objectiveView } from '@cairn/shared/views/objective-view';
import { allQuestions } from '@cairn/shared/views/questions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anchor, brambleway } from './brambleway.ts';

let demo: Awaited<ReturnType<typeof brambleway>>;
beforeAll(async () => {
  demo = await brambleway();
});
afterAll(() => demo.app.close());

describe('in the closed cycles', () => {
  test('a watermelon: green words over flat values, asked about at mid-quarter, a cliff at the end', () => {
    const key = 'before last delivery';
    expect(askedOn(key, 'beforeLast', 50)).toContain('watermelon');
    const promised = keyResult(key, 'promised hour');
    const [last, before] = confidencesOf(promised).toReversed();
    expect(before! - last!).toBeGreaterThanOrEqual(5);
    expect(confidencesOf(promised).slice(0, 11)).toEqual(Array(11).fill(8));
    expect(promised.grade!.score).toBe(0);
  });

  test('green over something urgent: asked once its clock is over, and the next word is a lower one', () => {
    const key = 'last delivery';
    const asked = [28, 30, 33].map(
      (day) => questionOn(key, 'last', day, 'watermelon')?.question.match(/something urgent/)?.[0],
    );
    expect(asked).toEqual([undefined, 'something urgent', undefined]);
    expect(confidencesOf(keyResult(key, 'contracts')).slice(3, 5)).toEqual([7, 6]);
  });

  test('what is in the way past its clock makes the chance by the values smaller', () => {
    const chanceOn = (day: number) => {
      const world = worldOn('last', day);
      const view = viewOf('last delivery', 'last', day);
      const { id } = keyResult('last delivery', 'contracts');
      const each = view.keyResults.find((one) => one.keyResult.id === id)!;
      return { alone: each.chance!, now: chanceNow(world, view, each)! };
    };
    const [early, late] = [chanceOn(28), chanceOn(30)];
    expect(early.now).toBe(early.alone);
    // Urgent: 1 − 0.4.
    expect(late.now.value).toBeCloseTo(late.alone.value * 0.6, 9);
  });

  test('green over something required that is past its day', () => {
    const asked = questionOn('last ordering', 'last', 40, 'watermelon');
    expect(asked?.question).toMatch(/past its day/);
    expect(questionOn('last ordering', 'last', 31, 'watermelon')).toBeUndefined();
  });

  test('words that fell for four weeks while nothing was told to be in the way', () => {
    const asked = questionOn('before last ordering', 'beforeLast', 46, 'tooQuiet');
    expect(asked?.explained).toMatchObject({ filledIn: '7 − 5 = 2' });
    expect(asked?.alsoSeen).toEqual({ by: 'leader', afterDays: 7 });
    expect(questionOn('before last ordering', 'beforeLast', 40, 'tooQuiet')).toBeUndefined();
  });

  test('a low-stretch team: full and early, with nine or ten of ten throughout, and it says so', () => {
    const key = 'last ordering';
    const { objective } = viewOf(key);
    expect(objective.kind).toBe('aspirational');
    for (const each of objective.keyResults) {
      expect(each.grade!.score).toBe(1);
      expect(Math.min(...confidencesOf(each))).toBeGreaterThanOrEqual(9);
    }
    expect(stretchText(key)).toMatch(/Was there room for more/);
    expect(objective.answers.map(({ answer }) => answer)).toEqual(['tooSafe']);
  });

  test('a hard-won 1.0: four of ten in week 6, recognised before anything is asked', () => {
    const key = 'last payments';
    const { objective } = viewOf(key);
    for (const each of objective.keyResults) expect(each.grade!.score).toBe(1);
    expect(confidencesOf(keyResult(key, 'days'))[5]).toBe(4);
    expect(stretchText(key)).toMatch(/4 of 10 in week 6.*What made the difference/);
  });

  test('a softened target: eased late and without a learning, asked about, both scores apart', () => {
    const integrity = integrityFor('before last ordering', 'repeat time');
    expect(integrity.reading).toBe('eased');
    expect(integrity.gap.value).toBeGreaterThan(0.4);
    expect(integrity.question).toBeDefined();
  });

  test('an adjusted direction: eased early with a learning, and not asked about', () => {
    const integrity = integrityFor('last makers', 'ten orders');
    expect(integrity.reading).toBe('adjustedDirection');
    expect(integrity.gap.value).toBeGreaterThan(0.2);
    expect(integrity.question).toBeUndefined();
  });

  test('a team gone quiet for six weeks', () => {
    const key = 'before last platform';
    const then = viewOf(key, 'beforeLast', 60);
    expect(then.health.reported.value).toBe('stale');
    expect(viewOf(key, 'beforeLast', 32).health.reported.value).not.toBe('stale');
  });

  test('an honest warning in week 4 that was answered, and it landed', () => {
    const key = 'before last first orders';
    const warned = [...checkInsOf(keyResult(key, 'first order'))].toReversed()[3]!;
    expect(warned).toMatchObject({ confidence: 3, fallReason: 'dependency' });
    const { asks } = viewOf(key).objective;
    expect(asks.filter(({ checkInId }) => checkInId === warned.id)).toHaveLength(1);
    expect(viewOf(key, 'beforeLast', 27).health.reported.value).toBe('offTrack');
    for (const { grade } of viewOf(key).objective.keyResults)
      expect(grade!.score).toBeGreaterThan(0.7);
  });

  test('copied check-ins are asked about until they are answered', () => {
    const key = 'before last catalogue';
    expect(askedOn(key, 'beforeLast', 47)).not.toContain('copiedCheckIns');
    expect(askedOn(key, 'beforeLast', 62)).toContain('copiedCheckIns');
    expect(viewOf(key).objective.answers[0]).toMatchObject({
      signal: 'copiedCheckIns',
      answer: 'nothingNew',
    });
  });

  test('a rewording, a dropped key result, another owner, zones, and a baseline that was found', () => {
    const reworded = viewOf('before last insight').objective;
    expect(read(reworded.id, reworded.firstStatement!, 'statement')).toMatch(
      /in shops like theirs/,
    );
    expect(read(reworded.id, reworded.statement, 'statement')).toMatch(
      /in the shops around theirs/,
    );
    const stalled = viewOf('last first orders stalled').objective;
    expect(stalled.keyResults.filter(({ droppedAt }) => droppedAt !== undefined)).toHaveLength(1);
    expect(viewOf('last platform').objective.ownerId).toBe(demo.ids.person('jonas'));
    expect(keyResult('before last payments', 'reminder').aim.kind).toBe('zones');
    expect(keyResult('last insight', 'waste').aim).toMatchObject({ baseline: 7.9, target: 7 });
  });

  test('all are closed with a verdict and grades, and not all of them landed', () => {
    const verdicts = [...closedIn('beforeLast'), ...closedIn('last')].map((objective) => {
      for (const each of objective.keyResults)
        if (each.droppedAt === undefined) expect(each.grade).toBeDefined();
      return objective.verdict;
    });
    expect(verdicts).toHaveLength(17);
    expect(new Set(verdicts)).toEqual(new Set(['landed', 'partly', 'missed']));
  });

  test('where one cycle ended the next one starts', () => {
    const handed = [
      ['last ordering', 'repeat time', 'running ordering', 'repeat time'],
      ['last catalogue', 'allergens', 'running catalogue', 'allergens'],
      ['last delivery', 'promised hour', 'running delivery', 'promised hour'],
      ['last makers', 'ten orders', 'running makers', 'ten orders'],
      ['last insight', 'act on it', 'running insight', 'act on it'],
      ['last platform', 'hours', 'running platform', 'hours'],
      ['last first orders without us', 'calls', 'running first orders glad', 'calls'],
    ] as const;
    for (const [from, key, to, same] of handed)
      expect(keyResult(to, same).aim, to).toMatchObject({
        baseline: keyResult(from, key).last!.value,
      });
  });
});

describe('in the running cycle', () => {
  test('Delivery is asked about words that its values do not bear out', () => {
    expect(questionsOf('running delivery').slice(0, 2)).toEqual(['watermelon', 'watermelon']);
  });

  test('Delivery is asked about what it waits for, and what nobody sees', () => {
    const [chain, slipped, green] = allQuestions(viewOf('running delivery'), demo.world).slice(2);
    expect(chain).toMatchObject({ signal: 'chain', subject: { kind: 'objective' } });
    expect(chain!.explained.filledIn).toMatch(/^0\.70 × 0\.50 × 0\.79 × 0\.41 = 0\.11$/);
    expect(slipped).toMatchObject({ signal: 'slippedPromise', explained: { value: 2 } });
    expect(green).toMatchObject({ signal: 'everythingGreen', explained: { value: 50 } });
    expect(askedOn('running delivery', 'running', 22)).toEqual([]);
  });

  test('Makers has gone quiet while Oisín is away and nobody stands in', () => {
    expect(viewOf('running makers').health.reported.value).toBe('stale');
    expect(demo.world.person(demo.ids.person('oisin'))!.leaves).toEqual([
      { from: '2026-08-17', to: '2026-08-24' },
    ]);
  });

  test('Insight is asked for something bigger, and nobody else is', () => {
    const asked = demo.world
      .objectivesIn(demo.schedule.cycles.running.id)
      .filter(({ id }) =>
        allQuestions(objectiveView(demo.world, id)!, demo.world).some(
          ({ signal }) => signal === 'stretchOpportunity',
        ),
      );
    expect(asked.map(({ id }) => id)).toEqual([demo.ids.objective('running insight')]);
  });

  test('one check-in was corrected, one taken back, one written down late, three sent on one day', () => {
    const corrected = [...checkInsOf(keyResult('running catalogue', 'disputes'))].filter(
      ({ correctedBecause }) => correctedBecause,
    );
    expect(corrected.map(({ value }) => value)).toEqual([5.9]);
    const repeat = [...checkInsOf(keyResult('running ordering', 'repeat time'))];
    expect(repeat.some(({ value }) => value === 31)).toBe(false);
    const late = [...checkInsOf(keyResult('running payments', 'days'))].filter(
      ({ effectiveAt, recordedAt }) => effectiveAt < recordedAt,
    );
    expect(late).toHaveLength(1);
    const sameDay = [...checkInsOf(keyResult('running platform', 'hours'))].filter(
      ({ effectiveAt }) => new Date(effectiveAt).toISOString().startsWith('2026-07-08'),
    );
    expect(sameDay).toHaveLength(3);
  });

  test('a task became an objective before it was committed', () => {
    const key = 'running first orders glad';
    const wordingOn = (daysGone: number) => {
      const { objective } = viewOf(key, 'running', daysGone);
      return read(objective.id, objective.statement, 'statement');
    };
    expect(wordingOn(-4)).toBe('Launch the guided basket for all new grocers');
    expect(wordingOn(2)).toMatch(/^New grocers reach a first order they are glad they placed/);
  });

  test('a question about thin check-ins was not useful, and one says why', () => {
    expect(askedOn('running payments', 'running', 24)).toContain('thinCheckIns');
    expect(viewOf('running payments').objective.answers).toMatchObject([
      { signal: 'thinCheckIns', because: expect.anything() },
    ]);
  });

  test('objectives contribute to one another, support one another, and solve a chosen problem', () => {
    const running = demo.world.objectivesIn(demo.schedule.cycles.running.id);
    expect(running.filter(({ parentId }) => parentId)).toHaveLength(1);
    expect(running.filter(({ supports }) => supports.length > 0)).toHaveLength(3);
    const chosen = new Set(demo.world.direction()!.problems.map(({ id }) => id));
    expect(chosen.size).toBe(4);
    for (const { problemId } of running)
      if (problemId !== undefined) expect(chosen).toContain(problemId);
  });

  test('bets have moved, are open, and were dropped', () => {
    const stages = demo.world
      .objectivesIn(demo.schedule.cycles.running.id)
      .flatMap(({ bets }) => bets.map(({ stage }) => stage));
    for (const stage of ['moved', 'open', 'dropped'] as const)
      expect(stages.filter((one) => one === stage).length).toBeGreaterThanOrEqual(4);
  });
});

type Cycle = 'beforeLast' | 'last' | 'running';

/** The world on a day of a cycle, at seven in the evening. */
function worldOn(cycle: Cycle, daysGone: number) {
  const day = addDays(demo.schedule.cycles[cycle].startsOn, daysGone);
  return demo.app.live.world.at({ at: instantOf(day, 19, 'Europe/Lisbon') })!;
}

function viewOf(key: string, cycle?: Cycle, daysGone = 0) {
  const world = cycle ? worldOn(cycle, daysGone) : demo.world;
  return objectiveView(world, demo.ids.objective(key))!;
}

function askedOn(key: string, cycle: Cycle, daysGone: number): string[] {
  const world = worldOn(cycle, daysGone);
  return allQuestions(objectiveView(world, demo.ids.objective(key))!, world).map(
    ({ signal }) => signal,
  );
}

function questionOn(key: string, cycle: Cycle, daysGone: number, signal: SignalName) {
  const world = worldOn(cycle, daysGone);
  const view = objectiveView(world, demo.ids.objective(key))!;
  return allQuestions(view, world).find((question) => question.signal === signal);
}

const questionsOf = (key: string) =>
  allQuestions(viewOf(key), demo.app.live.world.now(anchor)).map(({ signal }) => signal);

function stretchText(key: string): string {
  const asked = allQuestions(viewOf(key), demo.world).find(({ signal }) => signal === 'stretch')!;
  return `${asked.recognition ?? ''} ${asked.question}`;
}

function keyResult(objective: string, key: string): KeyResult {
  const id = demo.ids.keyResult(objective, key);
  return viewOf(objective).objective.keyResults.find((each) => each.id === id)!;
}

const integrityFor = (objective: string, key: string) =>
  integrityOf(keyResult(objective, key), viewOf(objective), {
    thresholds: demo.world.thresholds(),
  })!;

const confidencesOf = (of: KeyResult) =>
  [...checkInsOf(of)].toReversed().map(({ confidence }) => confidence);

const closedIn = (cycle: Cycle) =>
  demo.world.objectivesIn(demo.schedule.cycles[cycle].id).filter(({ stage }) => stage === 'closed');

const read = (id: string, prose: Parameters<typeof demo.app.open>[0], field: string) =>
  demo.app.open(prose, `objective-${id}`, field);
