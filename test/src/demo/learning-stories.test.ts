import { alikeLearnings, marksOf } from '@cairn/shared/signals/alike-learnings';
import { learningLog, learningsAbout } from '@cairn/shared/views/learning-view';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brambleway } from './brambleway.ts';

let demo: Awaited<ReturnType<typeof brambleway>>;
beforeAll(async () => {
  demo = await brambleway();
});
afterAll(() => demo.app.close());

const learning = (key: string) => {
  const id = demo.ids.learning(key);
  return learningLog(demo.world, 'newest').find((view) => view.learning.id === id)!;
};

test('eight learnings stand, from seven teams, and five have travelled', () => {
  const log = learningLog(demo.world, 'reach');
  expect(log).toHaveLength(8);
  expect(new Set(log.map((view) => view.learning.teamId)).size).toBe(7);
  expect(log.map(({ reach }) => reach.value)).toEqual([3, 2, 1, 1, 0, 0, 0, 0]);
});

test('asking early went to three teams, the first after a quarter', () => {
  const { reach, spread } = learning('asking early');
  expect(reach.terms.map(({ name }) => name)).toEqual(['Payments', 'Insight', 'Ordering']);
  expect(spread.map(Math.floor)).toEqual([89, 159, 174]);
});

test('one is disputed and stands, with its check-in as its source', () => {
  const { learning: disputed } = learning('delivery hour');
  expect(disputed.disputes.map(({ byId }) => byId)).toEqual([demo.ids.person('yuki')]);
  expect(disputed.checkInId).toBe(demo.ids.checkIn('running ordering', 'unfinished', 'week 8'));
});

test('what two teams learned about forms is found to be alike, and nothing else', () => {
  const read = learningLog(demo.world, 'newest').map(({ learning: { id, learned, tags } }) => ({
    id,
    marks: marksOf({ text: demo.app.open(learned, `learning-${id}`, 'learned') ?? '', tags }),
  }));
  const pairs = read.flatMap((one) =>
    alikeLearnings(
      one.marks,
      read.filter(({ id }) => id !== one.id),
      demo.world.thresholds(),
    ).map(({ id }) => [one.id, id]),
  );
  const [ring, out] = ['ring first', 'read out'].map(demo.ids.learning);
  expect(pairs.toSorted()).toEqual(
    [
      [ring, out],
      [out, ring],
    ].toSorted(),
  );
});

test('an objective has what it taught and what it took from others', () => {
  const about = learningsAbout(demo.world, demo.ids.objective('running ordering'));
  expect(about.map((view) => view.learning.id)).toEqual(
    ['delivery hour', 'three makers', 'asking early'].map(demo.ids.learning),
  );
});
