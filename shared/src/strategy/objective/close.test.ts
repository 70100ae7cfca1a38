import { expect, test } from 'vitest';
import { isRefusal, testId } from '../../testing/scenario.ts';
import {
  checkInCommand,
  committedObjective,
  noon,
  small,
} from '../../testing/small-organisation.ts';

const own = { objectiveId: small.objective };
const close = { type: 'CloseObjective', ...own, verdict: 'partly' } as const;

test('closing grades every key result against both targets', () => {
  const scenario = committedObjective().at(noon('2026-09-01'));
  scenario.do(small.owner, checkInCommand({ value: 14 }));
  scenario.do(small.owner, {
    type: 'ChangeTarget',
    ...own,
    keyResultId: small.metric,
    target: 14,
    because: 'We ran out of weeks',
  });
  scenario.at(noon('2026-09-28')).do(small.owner, close);
  const objective = scenario.view().objective(small.objective)!;
  expect(objective).toMatchObject({ stage: 'closed', verdict: 'partly' });
  expect(objective.keyResults[0]?.grade).toMatchObject({ score: 1, scoreLast: 1, scoreFirst: 0.5 });
  expect(objective.keyResults[2]?.grade).toMatchObject({ scoreLast: 0 });
});

test('a score other than the arithmetic needs its reason', () => {
  const scenario = committedObjective().at(noon('2026-09-28'));
  const grades = [{ keyResultId: small.metric, score: 0.7 }];
  const outcome = scenario.try(small.owner, { ...close, grades });
  expect(isRefusal(outcome) && [outcome.code, outcome.field]).toEqual([
    'missing',
    'grades.0.because',
  ]);
  scenario.do(small.owner, { ...close, grades: [{ ...grades[0], because: 'Two late loaves' }] });
  expect(scenario.view().objective(small.objective)?.keyResults[0]?.grade?.score).toBe(0.7);
});

test('what is left when a cycle closes can still be graded, once', () => {
  const scenario = committedObjective().at(noon('2026-09-28'));
  scenario.do(small.administrator, { type: 'CloseCycle', cycleId: small.cycle });
  scenario.do(small.owner, close);
  expect(scenario.view().objective(small.objective)?.stage).toBe('closed');
  const outcome = scenario.try(small.owner, close);
  expect(isRefusal(outcome) && [outcome.code, outcome.field]).toEqual(['closed', 'objectiveId']);
});

test.each([
  ['AnswerSignal', { signal: 'watermelon', answer: 'I would rather say this freely' }, 'answer'],
  ['AnswerSignal', { signal: 'watermelon', answer: 'hardWon' }, 'answer'],
  ['AnswerSignal', { signal: 'horoscope', answer: 'later' }, 'signal'],
  ['SetWordingQuestionAside', { rule: 'freely' }, 'rule'],
])(
  '%s with %o is refused: only what was offered stands unsealed in the log',
  (type, more, field) => {
    const outcome = committedObjective().try(small.owner, { type, ...own, ...more });
    expect(isRefusal(outcome) && [outcome.code, outcome.field]).toEqual(['unknown', field]);
  },
);

test('after the close only questions can still be answered', () => {
  const scenario = committedObjective().at(noon('2026-09-28'));
  scenario.do(small.owner, close);
  const outcome = scenario.try(small.owner, close);
  expect(isRefusal(outcome) && outcome.code).toBe('closed');
  scenario.do(small.owner, { type: 'AnswerSignal', ...own, signal: 'stretch', answer: 'hardWon' });
  expect(scenario.view().objective(small.objective)?.answers).toHaveLength(1);
});

test('a bet is placed, adjusted, confirmed or dropped, and settled once', () => {
  const scenario = committedObjective();
  const betId = testId(77);
  const place = {
    type: 'PlaceBet',
    ...own,
    keyResultId: small.metric,
    betId,
    idea: 'Prove the dough overnight',
    movement: 3,
    startsOn: '2026-07-02',
    endsOn: '2026-07-30',
  };
  const early = scenario.try(small.owner, { ...place, endsOn: '2026-07-01' });
  expect(isRefusal(early) && early.field).toBe('endsOn');
  scenario.do(small.owner, place);
  scenario.do(small.owner, {
    type: 'AdjustBet',
    ...own,
    betId,
    movement: 2,
    because: 'One oven is out',
  });
  scenario.do(small.owner, { type: 'DropBet', ...own, betId, because: 'It moved nothing' });
  expect(scenario.view().objective(small.objective)?.bets[0]).toMatchObject({
    movement: 2,
    endsOn: '2026-07-30',
    stage: 'dropped',
  });
  const again = scenario.try(small.owner, { type: 'ConfirmBet', ...own, betId, moved: true });
  expect(isRefusal(again) && [again.code, again.field]).toEqual(['closed', 'betId']);
});
