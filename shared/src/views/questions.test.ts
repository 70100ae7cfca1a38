import { describe, expect, test } from 'vitest';
import type { Scenario } from '../testing/scenario.ts';
import { checkInCommand, committedObjective, noon, small } from '../testing/small-organisation.ts';
import { openAsksFor } from './ask-view.ts';
import { placeOn } from './cycle-at.ts';
import { quietKeyResults } from './gone-quiet.ts';
import { integrityOf } from './integrity.ts';
import { objectiveView } from './objective-view.ts';
import { questionsAbout } from './questions.ts';

const own = { objectiveId: small.objective };
const metric = { ...own, keyResultId: small.metric };

/** The small objective with one of its key results left. */
function aloneWith(kept: string): Scenario {
  const scenario = committedObjective();
  for (const keyResultId of [
    small.metric,
    small.milestone,
    small.control,
    small.baseline,
    small.zones,
  ])
    if (keyResultId !== kept)
      scenario.do(small.owner, { type: 'DropKeyResult', ...own, keyResultId, because: 'One' });
  return scenario;
}

const signals = (scenario: Scenario, viewer: string = small.owner) =>
  questionsAbout(scenario.view(), small.objective, viewer).map(({ signal }) => signal);

const integrity = (scenario: Scenario) => {
  const view = objectiveView(scenario.view(), small.objective)!;
  return integrityOf(view.keyResults[0]!.keyResult, view, {
    thresholds: scenario.view().thresholds(),
  })!;
};

test('green without news is asked about, with days on leave left out', () => {
  const quiet = () => {
    const scenario = aloneWith(small.metric).at(noon('2026-07-09'));
    scenario.do(small.owner, checkInCommand({ value: 9, confidence: 8 }));
    return scenario;
  };
  expect(signals(quiet().at(noon('2026-07-24')))).toContain('staleGreen');
  const away = quiet();
  const leave = { personId: small.owner, from: '2026-07-13', to: '2026-07-19' };
  away.do(small.owner, { type: 'TakeLeave', ...leave });
  expect(signals(away.at(noon('2026-07-24')))).not.toContain('staleGreen');
  expect(signals(away.at(noon('2026-07-31')))).toContain('staleGreen');
});

test('a milestone that was reached has no more to say, and nothing is asked of its silence', () => {
  const reached = (yes: boolean) => {
    const scenario = aloneWith(small.milestone).at(noon('2026-07-09'));
    const forecastOn = yes ? '2026-07-08' : '2026-08-20';
    const word = { value: undefined, confidence: 9, forecastOn, reached: yes };
    scenario.do(small.owner, checkInCommand({ keyResultId: small.milestone, ...word }));
    return scenario.at(noon('2026-08-20'));
  };
  expect(signals(reached(false))).toContain('staleGreen');
  expect(quietKeyResults(reached(false).view(), small.owner)).toHaveLength(1);
  expect(signals(reached(true))).not.toContain('staleGreen');
  expect(quietKeyResults(reached(true).view(), small.owner)).toEqual([]);
});

test('the leader hears the question after the close a week after it, not at once', () => {
  const scenario = aloneWith(small.metric).at(noon('2026-07-09'));
  scenario.do(small.owner, checkInCommand({ value: 21, confidence: 9 }));
  scenario.at(noon('2026-09-24')).do(small.owner, {
    type: 'CloseObjective',
    ...own,
    verdict: 'landed',
  });
  expect(signals(scenario.at(noon('2026-09-25')))).toContain('stretch');
  expect(signals(scenario, small.leader)).not.toContain('stretch');
  expect(signals(scenario.at(noon('2026-10-02')), small.leader)).toContain('stretch');
});

test('only a target that was made easier counts as eased, not one that was raised', () => {
  const easedTerm = (target: number) => {
    const scenario = aloneWith(small.metric).at(noon('2026-07-09'));
    const because = 'We know more';
    scenario.do(small.owner, { type: 'ChangeTarget', ...metric, target, because });
    scenario.do(small.owner, checkInCommand({ value: 40, confidence: 9 }));
    scenario.do(small.owner, { type: 'CloseObjective', ...own, verdict: 'landed' });
    const stretch = questionsAbout(scenario.view(), small.objective, small.owner).find(
      ({ signal }) => signal === 'stretch',
    );
    return stretch?.evidence.find(({ name }) => name === 'eased')?.value;
  };
  expect(easedTerm(30)).toBe('0.000');
  expect(easedTerm(15)).toBe('1.000');
});

test('a milestone lands on the day it is reached, not when its forecast is in time', () => {
  const scenario = aloneWith(small.milestone);
  const word = (day: string, reached: boolean) =>
    scenario.at(noon(day)).do(
      small.owner,
      checkInCommand({
        keyResultId: small.milestone,
        value: undefined,
        forecastOn: '2026-08-24',
        reached,
        confidence: 9,
      }),
    );
  word('2026-07-02', false);
  word('2026-08-24', true);
  scenario.do(small.owner, { type: 'CloseObjective', ...own, verdict: 'landed' });
  const [stretch] = questionsAbout(scenario.view(), small.objective, small.owner);
  const early = stretch?.evidence.find(({ name }) => name === 'early');
  expect(early?.source).toBe('landed on day 56 of 91');
});

describe('what became of a target', () => {
  test('also tells how far the wording moved, and which key results came and went', () => {
    const scenario = aloneWith(small.metric).at(noon('2026-07-09'));
    // Of the five that were committed four were dropped.
    expect(integrity(scenario)).toMatchObject({ churn: 0.8 });
    expect(integrity(scenario).wordingDrift).toBeUndefined();
    const reworded = 'Bread is on the shelf before the first customer';
    scenario.do(small.owner, {
      type: 'RewordObjective',
      ...own,
      statement: reworded,
      because: 'Shorter',
    });
    expect(integrity(scenario).wordingDrift).toBeGreaterThan(0.1);
    expect(integrity(scenario).wordingDrift).toBeLessThan(0.6);
    scenario.do(small.owner, {
      type: 'AddKeyResult',
      ...own,
      keyResultId: 'kr-late',
      name: 'Queues at seven',
      kind: 'metric',
      baseline: 10,
      target: 2,
    });
    expect(integrity(scenario)).toMatchObject({ churn: 1 });
  });

  test('holds a key result that was added after the commit against its own first target', () => {
    const scenario = committedObjective().at(noon('2026-07-09'));
    const late = { ...own, keyResultId: 'kr-late' };
    const spec = { name: 'Queues at seven', kind: 'metric', baseline: 10, target: 2 };
    scenario.do(small.owner, { type: 'AddKeyResult', ...late, ...spec });
    scenario.do(small.owner, { type: 'ChangeTarget', ...late, target: 6, because: 'Too much' });
    const added = scenario.view().objective(small.objective)!.keyResults.at(-1)!;
    expect(added).toMatchObject({ firstAim: { target: 2 }, aim: { target: 6 } });
  });
});

test('an ask ends with the objective that it stood on', () => {
  const scenario = aloneWith(small.metric).at(noon('2026-07-09'));
  const asks = [{ need: 'A key', ofId: small.leader }];
  scenario.do(small.owner, checkInCommand({ asks }));
  expect(openAsksFor(scenario.view(), small.leader)).toHaveLength(1);
  scenario.do(small.owner, { type: 'CloseObjective', ...own, verdict: 'missed' });
  expect(openAsksFor(scenario.view(), small.leader)).toEqual([]);
});

test('a day is placed in its cycle whatever the distance of its zone from UTC', () => {
  const cycle = {
    ...committedObjective().view().cycle(small.cycle)!,
    timeZone: 'Pacific/Auckland',
  };
  expect(placeOn(cycle, '2026-08-20')).toMatchObject({ daysGone: 52, week: 8 });
});

test('thousands of words on one key result are folded and looked at within moments', {
  timeout: 4_000,
}, () => {
  const scenario = aloneWith(small.metric).at(noon('2026-07-09'));
  scenario.do(small.owner, checkInCommand());
  const { world, log } = scenario;
  const first = log.at(-1)!;
  for (let n = 1; n <= 20_000; n++) {
    const data = { ...(first.data as object), checkInId: `word-${n}`, value: 9 + (n % 7) };
    const position = first.position + n;
    world.apply({ ...first, id: `e-${n}`, position, revision: first.revision + n, data });
  }
  const late = { ...first.metadata, effectiveAt: String(noon('2026-07-02')) };
  const position = first.position + 20_001;
  const data = { ...(first.data as object), checkInId: 'early' };
  world.apply({ ...first, position, data, metadata: late });
  const view = world.now(noon('2026-07-10'));
  expect(objectiveView(view, small.objective)!.keyResults[0]!.checkIns).toHaveLength(20_002);
  questionsAbout(view, small.objective, small.owner);
});

test('who hears a question about the past is whoever may hear it today', () => {
  const scenario = aloneWith(small.metric);
  for (const day of ['2026-07-09', '2026-07-16', '2026-07-23'])
    scenario.at(noon(day)).do(small.owner, checkInCommand({ value: 9, confidence: 6 }));
  const then = scenario.world.at({ at: noon('2026-07-24') })!;
  const ownerId = small.stranger;
  scenario.at(noon('2026-08-06')).do(small.owner, { type: 'ChangeOwner', ...own, ownerId });
  const gone = { type: 'RemoveMember', teamId: small.team, personId: small.owner };
  scenario.do(small.administrator, gone);
  const heard = (viewer: string) =>
    questionsAbout(then, small.objective, viewer, { today: scenario.view() }).map(
      ({ signal }) => signal,
    );
  expect(heard(small.stranger)).toContain('thinCheckIns');
  expect(heard(small.owner)).toEqual([]);
});
