import { expect, test } from 'vitest';
import { objectiveStandfirst, type Told } from './objective-standfirst.ts';

const at = (covered: number, expectedCovered: number, over = {}) => ({
  isDropped: false,
  pace: { state: '', covered, expectedCovered },
  score: null,
  ...over,
});
const told = (over: Partial<Told> = {}): Told => ({
  stage: 'COMMITTED',
  verdict: null,
  reported: 'ON_TRACK',
  derived: 'ON_TRACK',
  differ: false,
  lastWordAge: 1,
  keyResults: [at(0.89, 0.57), at(0.84, 0.57), at(0.83, 0.57)],
  weeksLeft: 5,
  isNow: true,
  ...over,
});

test('all ahead: by how many points of the way, and how long is left', () => {
  expect(objectiveStandfirst(told())).toEqual({
    text: 'by word and by number. The three key results stand 26 to 32 % of the way ahead of plan with five weeks left.',
    weightiest: '26 to 32 % of the way ahead of plan',
  });
});

test('some behind: how many of how many', () => {
  const keyResults = [at(0.5, 0.57), at(0.2, 0.57), at(0.6, 0.57)];
  expect(objectiveStandfirst(told({ keyResults })).weightiest).toBe(
    'Two of three key results stand 7 to 37 % of the way behind plan',
  );
});

test('within five points is on plan', () => {
  expect(objectiveStandfirst(told({ keyResults: [at(0.55, 0.57)], weeksLeft: 1 })).text).toBe(
    'by word and by number. Its key result stands on plan with one week left.',
  );
});

test('says when words and values part, and when nobody spoke', () => {
  const apart = told({ derived: 'OFF_TRACK', differ: true });
  expect(objectiveStandfirst(apart).text).toContain('by word, while the values say off track');
  const quiet = told({ reported: 'STALE', lastWordAge: 16 });
  expect(objectiveStandfirst(quiet).text).toContain('for 16 days, and silence says nothing');
});

test('speaks of the past in the past', () => {
  const past = told({ isNow: false, derived: 'AT_RISK', differ: true });
  expect(objectiveStandfirst(past).text).toContain('the values said at risk');
  expect(objectiveStandfirst(past).text).toContain('stood 26 to 32 % of the way');
});

test('a draft promises nothing, a closed one says how it ended', () => {
  expect(objectiveStandfirst(told({ stage: 'DRAFT' })).text).toBe(
    'Nothing is committed yet; three key results stand in the draft.',
  );
  const keyResults = [at(1, 1, { score: 0.71 }), at(1, 1, { score: 0.4 })];
  expect(objectiveStandfirst(told({ stage: 'CLOSED', verdict: 'PARTLY', keyResults })).text).toBe(
    'It landed in part. The two key results came out at 0.40 to 0.71.',
  );
});

test('what was dropped does not count', () => {
  const keyResults = [at(0.9, 0.5), at(0, 0.5, { isDropped: true })];
  expect(objectiveStandfirst(told({ keyResults })).text).toContain(
    'Its key result stands 40 % of the way',
  );
});
