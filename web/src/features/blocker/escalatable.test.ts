import { expect, test } from 'vitest';
import { escalationOf, isToEscalate } from './escalatable.ts';

const raised = {
  blockerId: 'b',
  objectiveId: 'o',
  kind: 'CUSTOMER_ISSUE',
  severity: 'URGENT',
  what: 'The hotel has no bread',
  keyResultIds: ['k'],
} as const;

test('only an urgent issue of a customer’s is to be escalated at once', () => {
  expect(isToEscalate(raised)).toBe(true);
  expect(isToEscalate({ ...raised, severity: 'HIGH' })).toBe(false);
  expect(isToEscalate({ ...raised, kind: 'PLATFORM' })).toBe(false);
});

test('an escalation takes over all that was told of its blocker', () => {
  const more = { needed: 'A van', ofId: 'p', about: 'Hotel', effectiveAt: '2026-08-18T08:00:00Z' };
  expect(escalationOf({ ...raised, ...more, keyResultIds: ['k'] })).toEqual({
    blockerId: 'b',
    objectiveId: 'o',
    severity: 'URGENT',
    what: 'The hotel has no bread',
    ask: 'A van',
    keyResultIds: ['k'],
    customer: 'Hotel',
    ofId: 'p',
    effectiveAt: '2026-08-18T08:00:00Z',
  });
  expect(escalationOf({ ...raised, keyResultIds: [] })).toMatchObject({ ask: '' });
});
