import { expect, test } from 'vitest';
import { type Scenario, testId } from '../testing/scenario.ts';
import { committedObjective, noon, small } from '../testing/small-organisation.ts';
import { learningLog, learningsAbout, tagsInUse } from './learning-view.ts';

const [first, second, third] = [7_500_001, 7_500_002, 7_500_003].map(testId) as [
  string,
  string,
  string,
];
const capture = (scenario: Scenario, learningId: string, more: Record<string, unknown> = {}) =>
  scenario.do(small.member, { type: 'CaptureLearning', learningId, learned: 'Dough', ...more });
const apply = (
  scenario: Scenario,
  learningId: string,
  teamId: string,
  actor: string,
  more: Record<string, unknown> = {},
) => scenario.do(actor, { type: 'ApplyLearning', learningId, teamId, how: 'We do too', ...more });
const started = () => committedObjective().at(noon('2026-07-08'));
const order = (scenario: Scenario, by: 'newest' | 'reach') =>
  learningLog(scenario.view(), by).map(({ learning }) => learning.id);

test('reach counts the other teams that applied it, with the days until each', () => {
  const scenario = started();
  scenario.do(small.administrator, { type: 'FormTeam', teamId: 'stall', name: 'Stall' });
  const member = { type: 'AddMember', teamId: 'stall', personId: small.stranger, role: 'pm' };
  scenario.do(small.administrator, member);
  capture(scenario, first, { objectiveId: small.objective });
  apply(scenario, first, small.team, small.owner);
  scenario.at(noon('2026-07-10'));
  apply(scenario, first, small.otherTeam, small.stranger);
  scenario.at(noon('2026-07-15'));
  apply(scenario, first, 'stall', small.stranger);
  const [view] = learningLog(scenario.view(), 'newest');
  expect(view?.reach).toMatchObject({
    value: 2,
    filledIn: 'Depot + Stall = 2',
    terms: [
      { name: 'Depot', value: 'after 2 d' },
      { name: 'Stall', value: 'after 7 d' },
    ],
  });
  expect(view?.spread).toEqual([2, 7]);
  const then = scenario.world.at({ at: noon('2026-07-11') })!;
  expect(learningLog(then, 'newest')[0]?.reach.value).toBe(1);
});

test('the log leads with the newest, or with what travelled furthest, without what was withdrawn', () => {
  const scenario = started();
  capture(scenario, first);
  scenario.at(noon('2026-07-09'));
  capture(scenario, second);
  capture(scenario, third);
  apply(scenario, first, small.otherTeam, small.stranger);
  expect(order(scenario, 'newest')).toEqual([second, third, first]);
  expect(order(scenario, 'reach')).toEqual([first, second, third]);
  scenario.do(small.member, { type: 'WithdrawLearning', learningId: first });
  expect(order(scenario, 'reach')).toEqual([second, third]);
});

test('an objective has what was learned on it and what was applied to it', () => {
  const scenario = started();
  capture(scenario, first, { objectiveId: small.objective });
  capture(scenario, second);
  scenario.do(small.stranger, { type: 'CaptureLearning', learningId: third, learned: 'Crates' });
  apply(scenario, third, small.team, small.owner, { objectiveId: small.objective });
  const ids = learningsAbout(scenario.view(), small.objective).map(({ learning }) => learning.id);
  expect(ids.toSorted()).toEqual([first, third]);
});

test('tags lead with the one that most learnings carry', () => {
  const scenario = started();
  capture(scenario, first, { tags: ['ovens', 'night'] });
  capture(scenario, second, { tags: ['ovens', 'dough'] });
  expect(tagsInUse(scenario.view())).toEqual([
    { tag: 'ovens', count: 2 },
    { tag: 'dough', count: 1 },
    { tag: 'night', count: 1 },
  ]);
});
