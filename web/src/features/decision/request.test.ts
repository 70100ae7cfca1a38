import { expect, test } from 'vitest';
import { emptyDecision, isHalf, offersOf, requestOf } from './request.ts';

const asked = {
  ...emptyDecision(),
  id: 'd',
  question: 'Files or routes first?',
  deciderId: 'ines',
  options: [
    { id: 'a', words: 'Files', expected: 'First Orders has it first.' },
    { id: 'b', words: ' ', expected: '' },
    { id: 'c', words: 'Routes', expected: '' },
  ],
};

test('what was left empty is left out of what is asked for', () => {
  expect(requestOf(asked)).toEqual({
    decisionId: 'd',
    question: 'Files or routes first?',
    severity: 'NORMAL',
    deciderId: 'ines',
    objectiveIds: [],
    keyResultIds: [],
    toTellIds: [],
  });
  expect(requestOf({ ...asked, neededBy: '2026-08-18', stakeholder: 'Legal' })).toMatchObject({
    neededBy: '2026-08-18',
    stakeholder: 'Legal',
  });
});

test('a concern that is nobody’s any more is left out', () => {
  const concern = 'Nobody can tell them apart.';
  expect(requestOf({ ...asked, concern })).not.toHaveProperty('concern');
  expect(requestOf({ ...asked, concern, stakeholder: 'Legal' })).toMatchObject({ concern });
});

test('an option of which only the outcome is said is half of one', () => {
  expect(isHalf({ id: 'a', words: ' ', expected: 'Nobody knows.' })).toBe(true);
  expect(asked.options.some(isHalf)).toBe(false);
});

test('only options that say something are offered', () => {
  expect(offersOf(asked)).toEqual([
    { decisionId: 'd', optionId: 'a', words: 'Files', expected: 'First Orders has it first.' },
    { decisionId: 'd', optionId: 'c', words: 'Routes' },
  ]);
});
