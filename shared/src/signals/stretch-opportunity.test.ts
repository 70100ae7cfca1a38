import { expect, test } from 'vitest';
import { unitOf } from '../kernel/figures.ts';
import {
  type OpportunityKeyResult,
  type StretchOpportunityInput,
  stretchOpportunity,
} from './stretch-opportunity.ts';
import { defaultThresholds as thresholds } from './thresholds.ts';

const ahead = (
  covered: number,
  rest: Partial<OpportunityKeyResult> = {},
): OpportunityKeyResult => ({
  covered,
  expectedCovered: 52 / 91,
  confidence: 8,
  confidences: [{ week: 4, confidence: 8 }],
  ...rest,
});
const ask = (keyResults: OpportunityKeyResult[], rest: Partial<StretchOpportunityInput> = {}) =>
  stretchOpportunity({
    subject: { kind: 'objective', id: 'o-1' },
    keyResults,
    daysGone: 52,
    daysInCycle: 91,
    thresholds,
    ...rest,
  });

test('three key results far ahead with five weeks to go are asked whether more is in reach', () => {
  const question = ask([
    ahead(0.89, {
      blockedDays: 9,
      confidences: [{ week: 3, confidence: 4 }],
      move: { size: 12, before: [9], unit: unitOf('%', 0) },
    }),
    ahead(0.84),
    ahead(0.83),
  ]);
  expect(question?.question).toBe(
    'You are far ahead of plan with five weeks to go. Is there something bigger within reach?',
  );
  expect(question?.recognition).toBe(
    'This was not a safe target: confidence was 4 of 10 in week 3 and it stood blocked for nine days.',
  );
  expect(question?.evidence).toEqual([
    { name: 'Way covered', value: '89, 84, 83 %' },
    { name: 'Plan for day 52', value: '57 %' },
    { name: 'Usual move in a quarter', value: '9 pt, this one 12 pt' },
    { name: 'Lowest confidence', value: '4, in week 3' },
  ]);
  expect(question?.explained.value).toBeCloseTo(83 - (52 / 91) * 100, 10);
});

test('twenty points are enough, a hair less in any one is not', () => {
  const edge = 52 / 91 + 0.2;
  expect(ask([ahead(edge), ahead(1)])).toBeDefined();
  expect(ask([ahead(edge - 0.001), ahead(1)])).toBeUndefined();
});

test('not from 60 % of the cycle on, not unless all are green, and not of nothing', () => {
  expect(ask([ahead(1)], { daysGone: 54 })).toBeDefined();
  expect(ask([ahead(1)], { daysGone: 55 })).toBeUndefined();
  expect(ask([ahead(1), ahead(1, { confidence: 6 })])).toBeUndefined();
  expect(ask([ahead(1, { confidence: undefined })])).toBeUndefined();
  expect(ask([])).toBeUndefined();
});
