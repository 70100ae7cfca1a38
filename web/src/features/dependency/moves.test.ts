import { expect, test } from 'vitest';
import { movesOf } from './moves.ts';

const none = {
  stage: 'REQUESTED',
  promisedOn: null,
  offer: null,
  blocker: null,
  viewerCanTakeOn: false,
  viewerCanHandBack: false,
  viewerCanAccept: false,
  viewerCanPromise: false,
  viewerCanOffer: false,
  viewerCanDecline: false,
  viewerCanDeliver: false,
  viewerCanAnswerOffer: false,
  viewerCanVerify: false,
  viewerCanReturn: false,
  viewerCanRevise: false,
  viewerCanWithdraw: false,
} as const;
const told = (more: Partial<Parameters<typeof movesOf>[0]>) =>
  movesOf({ ...none, ...more }).map(({ label, hint, kind }) =>
    [hint, label, kind === 'outlined' ? undefined : kind].filter(Boolean).join(' '),
  );

test('whoever may do nothing is offered nothing', () => {
  expect(told({})).toEqual([]);
});

test('the team that is asked promises first of all', () => {
  const can = {
    viewerCanAccept: true,
    viewerCanPromise: true,
    viewerCanOffer: true,
    viewerCanDecline: true,
    viewerCanDeliver: true,
  };
  expect(told(can)).toEqual([
    '2 Promise a day filled',
    '1 Accept, day to come',
    'It is there',
    'Offer otherwise',
    '3 Decline',
  ]);
  expect(told({ ...can, stage: 'PROMISED', viewerCanAccept: false })[0]).toBe(
    '2 Another day filled',
  );
});

test('whoever asked agrees to an offer by its day, or says that it does not help', () => {
  const offer = { by: { name: 'Jonas' }, on: '2026-08-28', what: null, because: null };
  expect(told({ stage: 'OFFERED', offer, viewerCanAnswerOffer: true })).toEqual([
    '1 Agree to 28 Aug filled',
    '3 It does not help',
  ]);
});

test('a leader takes on and hands back', () => {
  expect(told({ viewerCanTakeOn: true })).toEqual(['1 Take on filled']);
  expect(told({ viewerCanHandBack: true })).toEqual(['Hand back plain']);
});

test('whoever asked verifies what came, and asks anew for what was declined', () => {
  const came = { stage: 'DELIVERED', viewerCanVerify: true } as const;
  expect(told({ ...came, viewerCanReturn: true })).toEqual([
    '1 It is what we needed filled',
    '3 Send it back',
  ]);
  expect(told(came)).toEqual(['1 It is what we needed filled']);
  expect(told({ stage: 'DECLINED', viewerCanRevise: true, viewerCanWithdraw: true })).toEqual([
    'Ask anew filled',
    'Withdraw plain',
  ]);
});

test('verifying asks about the blocker that it removes, while the viewer can resolve it', () => {
  const blocker = (viewerCanResolve: boolean) => ({
    id: 'b',
    what: { text: 'x' },
    viewerCanResolve,
  });
  const can = { ...none, stage: 'DELIVERED', viewerCanVerify: true } as const;
  const first = (more: Partial<Parameters<typeof movesOf>[0]>) => movesOf({ ...can, ...more })[0];
  expect(first({ blocker: blocker(true) })).toMatchObject({ opens: 'verify', hint: '1' });
  expect(first({ blocker: blocker(true) })!.sends).toBeUndefined();
  for (const none of [blocker(false), null])
    expect(first({ blocker: none })).toMatchObject({ sends: 'verify', hint: '1' });
});
