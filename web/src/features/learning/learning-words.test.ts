import { expect, test } from 'vitest';
import { foundStandfirst, learningsStandfirst, tagsIn } from './learning-words.ts';

const one = (team: string | null, reach: number, disputes: readonly unknown[] = []) => ({
  team: team === null ? null : { id: team },
  reach: { value: reach },
  disputes,
});

test('the sentence tells how many, from how many teams, and how far they went', () => {
  const all = [one('a', 3), one('a', 1), one('b', 0, [{}]), one(null, 0)];
  expect(learningsStandfirst(all, true)).toEqual({
    text: 'Four learnings from two teams. Two have been applied elsewhere, one of them by three teams. One is disputed.',
    weightiest: 'Two have been applied elsewhere',
  });
  expect(learningsStandfirst(all, false).text).toBe(
    'Four learnings from two teams. Two had been applied elsewhere, one of them by three teams. One was disputed.',
  );
});

test('of more than are shown it says how many there are, and of which it speaks', () => {
  expect(learningsStandfirst([one('a', 1), one('b', 0)], true, 142).text).toBe(
    '142 learnings, the first two of them from two teams. One has been applied elsewhere.',
  );
});

test.each([
  [[one('a', 0)], true, 'One learning from one team. None has been applied by another team.'],
  [[one(null, 1)], true, 'One learning. One has been applied elsewhere.'],
])('of few it says as much as there is', (all, isNow, text) => {
  const said = learningsStandfirst(all, isNow);
  expect(said.text).toBe(text);
  if (said.weightiest) expect(said.text).toContain(said.weightiest);
});

test.each([
  [2, { tag: 'forms' }, 'Two learnings about forms.'],
  [1, { words: 'ring' }, 'One learning says “ring”.'],
  [0, { words: 'ring', tag: 'forms' }, 'No learnings about forms that say “ring”.'],
])('what was looked for is said again', (count, sought, text) => {
  expect(foundStandfirst(count, sought).text).toBe(text);
});

test('tags stand between commas', () => {
  expect(tagsIn(' forms,, #phone calls ,#')).toEqual(['forms', '#phone calls']);
});
