import { aggregates } from '@cairn/shared/aggregates';
import { expect, test } from 'vitest';
import { leftWords } from './left-words.ts';

const actor = { id: 'h', name: 'Henrike Vos' };
const told = (type: string) => ({ type, title: 'As the history has it', actor });

test('who did what is told, where nobody did anything that it is gone', () => {
  expect(leftWords(told('BlockerResolved'))).toBe('Henrike Vos has resolved it.');
  expect(leftWords(told('ObjectiveClosed'))).toBe('Henrike Vos: As the history has it.');
  expect(leftWords({ ...told('BlockerResolved'), actor: null })).toBe(
    'It stands in your queue no longer: As the history has it.',
  );
  expect(leftWords(null)).toBe('It stands in your queue no longer.');
});

test.each([
  ['blocker', /Raised|Helped|Reopened|Delivered|Breached/],
  ['dependency', /Requested|Breached/],
  ['decision', /Requested|Option|Assumption|Premortem|Acknowledged|Reviewed|Breached/],
  ['escalation', /Raised|Reopened|Breached/],
] as const)('whatever takes a %s away has its words', (name, leaves) => {
  const types = Object.keys(aggregates[name].events).filter((type) => !leaves.test(type));
  expect(types.filter((type) => leftWords(told(type)).includes('As the history'))).toEqual([]);
});
