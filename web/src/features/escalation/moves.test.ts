import { expect, test } from 'vitest';
import { movesOf } from './moves.ts';

const none = {
  stage: 'DECIDED',
  viewerCanAcknowledge: false,
  viewerCanDecide: false,
  viewerCanCommunicate: false,
  viewerCanVerify: false,
  viewerCanReopen: false,
};
const told = (more: Partial<typeof none>) =>
  movesOf({ ...none, ...more }).map(({ label, hint, kind }) =>
    [hint, label, kind === 'outlined' ? undefined : kind].filter(Boolean).join(' '),
  );

test('whoever may do nothing is offered nothing', () => {
  expect(told({})).toEqual([]);
});

test('a leader is at it, decides, declines or delegates', () => {
  expect(told({ viewerCanAcknowledge: true, viewerCanDecide: true })).toEqual([
    '2 Decide filled',
    '1 I am at it',
    '3 Decline',
    'A Delegate',
  ]);
});

test('decided, it is told; once all were who have to be, telling others waits at the side', () => {
  expect(told({ viewerCanCommunicate: true })).toEqual(['1 Tell them filled']);
  expect(told({ viewerCanCommunicate: true, stage: 'COMMUNICATED' })).toEqual([
    'Tell somebody else plain',
  ]);
});

test('whoever raised it says whether it helped, with no two acts on one key', () => {
  const moves = told({
    viewerCanVerify: true,
    viewerCanReopen: true,
    viewerCanCommunicate: true,
    stage: 'COMMUNICATED',
  });
  expect(moves).toEqual(['1 It helped filled', '3 It came back', 'Tell somebody else plain']);
});

test('not told yet and raised by the one who decided, it is told first', () => {
  expect(told({ viewerCanCommunicate: true, viewerCanReopen: true })).toEqual([
    '1 Tell them filled',
    '3 It came back',
  ]);
});
