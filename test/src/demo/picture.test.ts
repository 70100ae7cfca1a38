import { stories } from '@cairn/server/demo/plan-demo';
import { bareNumber, shortDate } from '@cairn/shared/kernel/figures';
import { openAsksFor } from '@cairn/shared/views/ask-view';
import { currentCycle, placeIn } from '@cairn/shared/views/cycle-at';
import { quietBets } from '@cairn/shared/views/gone-quiet';
import type { KeyResultView } from '@cairn/shared/views/key-result-view';
import { objectiveView, objectiveViews } from '@cairn/shared/views/objective-view';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anchor, brambleway } from './brambleway.ts';

let demo: Awaited<ReturnType<typeof brambleway>>;
beforeAll(async () => {
  demo = await brambleway();
});
afterAll(() => demo.app.close());

test('it is Thursday of week 8, and 52 of 91 days are gone', () => {
  const cycle = currentCycle(demo.world)!;
  expect(cycle.name).toBe('2026-Q3');
  expect(placeIn(cycle, anchor)).toEqual({
    today: '2026-08-20',
    days: 91,
    daysGone: 52,
    week: 8,
    weeks: 13,
  });
});

test('nine objectives stand where the picture of the quarter shows them', () => {
  const cycle = currentCycle(demo.world)!;
  const board = objectiveViews(demo.world, cycle.id).map((view) => [
    teamOf(view.objective.teamId),
    view.objective.kind,
    `${view.health.reported.value} by word, ${view.health.derived.value} by number`,
  ]);
  expect(board).toEqual([
    ['First Orders', 'aspirational', 'atRisk by word, atRisk by number'],
    ['First Orders', 'committed', 'atRisk by word, atRisk by number'],
    ['Ordering', 'aspirational', 'onTrack by word, onTrack by number'],
    ['Catalogue', 'committed', 'atRisk by word, atRisk by number'],
    ['Payments', 'committed', 'onTrack by word, onTrack by number'],
    ['Delivery', 'aspirational', 'onTrack by word, offTrack by number'],
    ['Makers', 'aspirational', 'stale by word, offTrack by number'],
    ['Insight', 'aspirational', 'onTrack by word, onTrack by number'],
    ['Platform', 'committed', 'atRisk by word, atRisk by number'],
  ]);
});

test.each(['2026-11-21T23:50:00Z', '2027-03-28T00:30:00Z'])(
  'the picture is the same on %s, whatever the season and the hour',
  async (instant) => {
    const other = await brambleway({ anchor: Date.parse(instant) });
    const boardOf = ({ world }: typeof demo) =>
      objectiveViews(world, currentCycle(world)!.id).map(({ health, keyResults }) => ({
        reported: health.reported.value,
        derived: health.derived.value,
        rows: keyResults.map(({ pace, trend, age }) => [pace.value.words, trend, age]),
      }));
    expect(boardOf(other)).toEqual(boardOf(demo));
    await other.app.close();
  },
);

// Last value, expected today, against plan, confidence of the last weeks, days since the last word.
test.each([
  ['running first orders glad', 'first order', '44.8', '46.0', '1.2 pt behind', '67777', 7],
  ['running first orders glad', 'calls', '2.00', '1.60', '0.40 behind', '77774', 7],
  ['running first orders glad', 'second order', '44.0', '47.3', '3.3 pt behind', '6666·', 14],
  ['running first orders stalled', 'return', '17.1', '19.4', '2.3 pt behind', '77765', 7],
  ['running first orders stalled', 'import', '11 Sep', '', '14 d late', '66553', 7],
  ['running ordering', 'repeat time', '7.2', '7.8', '0.6 min ahead', '77888', 1],
  ['running ordering', 'unfinished', '25.1', '24.7', 'on plan', '66667', 1],
  ['running ordering', 'phone', '32.9', '32.3', 'on plan', '78888', 1],
  ['running catalogue', 'allergens', '89.0', '87.6', 'on plan', '88888', 2],
  ['running catalogue', 'disputes', '5.8', '4.4', '1.4 pt behind', '66663', 2],
  ['running catalogue', 'feeds', '25 Sep', '', '7 d late', '66555', 2],
  ['running payments', 'days', '4.1', '5.0', '0.9 d ahead', '88886', 1],
  ['running payments', 'person', '6.0', '8.3', '2.3 pt ahead', '78888', 1],
  ['running payments', 'failed', '1.1', '', 'within band', '99999', 1],
  ['running delivery', 'promised hour', '79.3', '86.0', '6.7 pt behind', '77777', 2],
  ['running delivery', 'no driver', '10.4', '6.3', '4.1 pt behind', '77777', 2],
  ['running makers', 'ten orders', '395', '430', '35 behind', '7777·', 16],
  ['running makers', 'sales', '940', '1 249', '€309 behind', '6666·', 16],
  ['running makers', 'hours', '6.5', '', 'target to set', '556··', 21],
  ['running insight', 'act on it', '18.7', '14.9', '3.8 pt ahead', '67899', 1],
  ['running insight', 'waste', '5.8', '6.3', '0.5 pt ahead', '67788', 1],
  ['running insight', 'useful', '67', '62', '5 pt ahead', '77888', 1],
  ['running platform', 'hours', '9.0', '13.4', '4.4 h ahead', '88888', 1],
  ['running platform', 'in person', '29', '22', '7 pt behind', '66554', 1],
])('%s, %s: %s, expected %s, %s', (objective, key, last, expected, against, trend, age) => {
  const row = rowOf(objective, key);
  expect({
    last: figureIn(row, row.last!.value),
    expected: row.expected ? figureIn(row, row.expected.value) : '',
    against: row.pace.value.words,
    trend: row.trend.map((word) => word ?? '·').join(''),
    age: row.age,
  }).toEqual({ last, expected, against, trend, age });
});

test('of Maren’s open bets one has had no news, for 21 days', () => {
  const quiet = quietBets(demo.world, demo.ids.person('maren'));
  expect(quiet.map(({ bet, days }) => [bet.id, days])).toEqual([
    [demo.ids.bet('running first orders glad', 'templates'), 21],
  ]);
});

test('Lucia and Yuki wait for a word from Maren', () => {
  const asked = openAsksFor(demo.world, demo.ids.person('maren'));
  expect(asked.map(({ ask }) => [ask.askedById, ask.by])).toEqual([
    [demo.ids.person('lucia'), '2026-08-21'],
    [demo.ids.person('yuki'), '2026-09-11'],
  ]);
});

test('every cycle can be looked at as it was committed and as it was closed', () => {
  const { world } = demo.app.live;
  for (const name of ['2026-Q1', '2026-Q2', '2026-Q3']) {
    const then = world.at({ mark: `${name} commit` })!;
    const views = objectiveViews(then, cycleNamed(name));
    expect(views.length).toBe(
      stories.filter(({ cycle }) => cycleNamed(name) === idOf(cycle)).length,
    );
    for (const { objective } of views) expect(objective.stage).toBe('committed');
  }
  for (const name of ['2026-Q1', '2026-Q2']) {
    const then = world.at({ mark: `${name} close` })!;
    expect(then.cycle(cycleNamed(name))!.closedAt).toBeDefined();
    for (const { objective } of objectiveViews(then, cycleNamed(name)))
      expect(objective.stage).toBe('closed');
  }
  expect(world.at({ mark: '2026-Q3 close' })).toBeUndefined();
});

const teamOf = (id: string) => demo.world.team(id)!.name;
const idOf = (cycle: 'beforeLast' | 'last' | 'running') => demo.schedule.cycles[cycle].id;
const cycleNamed = (name: string) => demo.world.cycles().find((cycle) => cycle.name === name)!.id;

function rowOf(objective: string, key: string): KeyResultView {
  const view = objectiveView(demo.world, demo.ids.objective(objective))!;
  return view.keyResults.find(
    ({ keyResult }) => keyResult.id === demo.ids.keyResult(objective, key),
  )!;
}

const figureIn = ({ keyResult }: KeyResultView, value: number) =>
  keyResult.kind === 'milestone' ? shortDate(value) : bareNumber(value, keyResult.decimals);
