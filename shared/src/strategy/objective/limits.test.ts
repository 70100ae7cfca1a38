import { expect, test } from 'vitest';
import { limits } from '../../kernel/limits.ts';
import { isRefusal, testId } from '../../testing/scenario.ts';
import { committedObjective, small } from '../../testing/small-organisation.ts';

const own = { objectiveId: small.objective };

const trying = () => {
  const scenario = committedObjective();
  return (input: Record<string, unknown>) => {
    const tried = scenario.try(small.owner, { ...own, ...input });
    return isRefusal(tried) ? [tried.code, tried.field] : tried.map(({ type }) => type);
  };
};

test('what is dropped makes room for another key result and another bet', () => {
  const attempt = trying();
  const add = (n: number) =>
    attempt({
      type: 'AddKeyResult',
      keyResultId: `kr-${n}`,
      name: 'One more',
      kind: 'metric',
      baseline: 0,
      target: n,
    });
  for (let n = 6; n <= limits.keyResults; n++) expect(add(n)).toEqual(['KeyResultAdded']);
  expect(add(99)).toEqual(['out_of_range', undefined]);
  attempt({ type: 'DropKeyResult', keyResultId: 'kr-6', because: 'Too many' });
  expect(add(99)).toEqual(['KeyResultAdded']);

  const bet = (n: number) =>
    attempt({
      type: 'PlaceBet',
      keyResultId: small.metric,
      betId: testId(20_000 + n),
      idea: 'Start earlier',
      startsOn: '2026-07-01',
    });
  for (let n = 1; n <= limits.bets; n++) expect(bet(n)).toEqual(['BetPlaced']);
  expect(bet(99)).toEqual(['out_of_range', undefined]);
  attempt({ type: 'DropBet', betId: testId(20_001), because: 'It did nothing' });
  expect(bet(99)).toEqual(['BetPlaced']);
});

test.each([
  [
    'zones that no longer run in one direction',
    { keyResultId: small.zones, commit: 190 },
    'stretch',
  ],
  ['a target at the baseline', { keyResultId: small.metric, target: 8 }, 'target'],
  ['a band turned over', { keyResultId: small.control, low: 2 }, 'high'],
])('a changed target is refused for %s', (_, change, field) => {
  expect(trying()({ type: 'ChangeTarget', ...change, because: 'Try' })).toEqual([
    'contradictory',
    field,
  ]);
});

test('a baseline that is its own target is refused', () => {
  const found = { keyResultId: small.baseline, baseline: 3, target: 3 };
  expect(trying()({ type: 'FindBaseline', ...found })).toEqual(['contradictory', 'target']);
});

test('an answer to what no signal asks is refused, and so is one about no key result', () => {
  const attempt = trying();
  const answer = { type: 'AnswerSignal', signal: 'watermelon', answer: 'later' };
  expect(attempt({ ...answer, signal: 'horoscope' })).toEqual(['unknown', 'signal']);
  expect(attempt({ ...answer, keyResultId: 'kr-none' })).toEqual(['unknown', 'keyResultId']);
  const aside = { type: 'SetSignalAside', signal: 'horoscope', because: 'No stars here' };
  expect(attempt(aside)).toEqual(['unknown', 'signal']);
  for (let n = 1; n <= limits.answers; n++) expect(attempt(answer)).toEqual(['SignalAnswered']);
  expect(attempt(answer)).toEqual(['out_of_range', undefined]);
});

test('a key result that is graded twice at one close is refused', () => {
  const grade = { keyResultId: small.metric, score: 0.5, because: 'Half of it' };
  expect(trying()({ type: 'CloseObjective', verdict: 'partly', grades: [grade, grade] })).toEqual([
    'contradictory',
    'grades.1.keyResultId',
  ]);
});
