import { expect, test } from 'vitest';
import { movesOf } from './moves.ts';

const none: Parameters<typeof movesOf>[0] = {
  id: 'd',
  stage: 'OPEN',
  made: null,
  reviews: [],
  reasons: [],
  replacedBy: null,
  toTell: [],
  decider: { id: 'ines' },
  requestedBy: { id: 'jonas' },
  options: [],
  assumptions: [],
  viewerCanAcknowledge: false,
  viewerCanMake: false,
  viewerCanHandOver: false,
  viewerCanWithdraw: false,
  viewerCanOffer: false,
  viewerCanThink: false,
  viewerCanCommunicate: false,
  viewerCanReview: false,
  viewerCanReverse: false,
};
const told = (more: Partial<typeof none>) =>
  movesOf({ ...none, ...more }, '2026-08-20', true).map(({ label, hint, kind }) =>
    [hint, label, kind === 'outlined' ? undefined : kind].filter(Boolean).join(' '),
  );
const made = (reviewOn: string | null) => ({
  by: { name: 'Ines' },
  at: '2026-08-01T10:00:00Z',
  option: null,
  words: null,
  because: { text: 'It is the shorter way' },
  confidence: 7,
  reviewOn,
});

test('whoever may do nothing is offered nothing', () => {
  expect(told({})).toEqual([]);
});

test('whoever decides does so first of all, and may say that they have seen it', () => {
  const can = {
    viewerCanAcknowledge: true,
    viewerCanMake: true,
    viewerCanHandOver: true,
    viewerCanOffer: true,
  };
  expect(told(can)).toEqual([
    '2 Decide filled',
    '1 I have seen it',
    '3 Decline',
    'A Hand over',
    'Offer an option plain',
  ]);
});

test('a question of one’s own is thought through before it is decided', () => {
  const can = { viewerCanAcknowledge: true, viewerCanMake: true, viewerCanThink: true };
  expect(told({ ...can, requestedBy: { id: 'ines' } })).toEqual([
    '2 Decide filled',
    'Record an assumption',
    'Say why it may fail',
  ]);
});

test('whoever asked offers options, thinks it through and may withdraw', () => {
  expect(
    told({
      viewerCanOffer: true,
      viewerCanThink: true,
      viewerCanWithdraw: true,
      options: [{ viewerCanTakeBack: true }],
      assumptions: [{ isLeftBehind: true }, { isLeftBehind: false }],
    }),
  ).toEqual([
    'Offer an option',
    'Take an option back plain',
    'Record an assumption plain',
    'Say whether one holds plain',
    'Say why it may fail plain',
    'Withdraw plain',
  ]);
});

test('whether an assumption holds is not asked of one that was left behind', () => {
  expect(told({ viewerCanThink: true, assumptions: [{ isLeftBehind: true }] })).toEqual([
    'Record an assumption plain',
    'Say why it may fail plain',
  ]);
});

test('decided and not told, it is told before anything else', () => {
  const can = { stage: 'MADE', viewerCanCommunicate: true, viewerCanReview: true } as const;
  expect(told({ ...can, made: made(null), toTell: [{ id: 'm', name: 'Maren' }] })).toEqual([
    '1 Tell them filled',
    'Say what came of it plain',
  ]);
  expect(told({ ...can, made: made(null) })[0]).toBe('Tell somebody else plain');
});

test('from its day on it is looked at again, once', () => {
  const can = { stage: 'MADE', viewerCanReview: true } as const;
  expect(told({ ...can, made: made('2026-08-20') })).toEqual(['Say what came of it filled']);
  expect(told({ ...can, made: made('2026-08-21') })).toEqual(['Say what came of it plain']);
  const reviews = [
    { by: { name: 'Ines' }, at: '2026-08-20T10:00:00Z', cameOfIt: { text: 'Well' }, stands: true },
  ];
  expect(told({ ...can, made: made('2026-08-20'), reviews })).toEqual([
    'Say what came of it plain',
  ]);
});

test('once an early sign shows it is looked at again, until somebody has', () => {
  const reason = {
    id: 'r',
    why: { text: 'x' },
    sign: { text: 'y' },
    watched: null,
    atOrBelow: 4,
    shownSince: '2026-08-10T10:00:00Z',
    isLeftBehind: false,
  };
  const can = { stage: 'MADE' as const, viewerCanReview: true, reasons: [reason] };
  expect(told({ ...can, made: made(null) })).toEqual(['Say what came of it filled']);
  const looked = (at: string) => [
    { by: { name: 'Ines' }, at, cameOfIt: { text: 'Well' }, stands: true },
  ];
  const after = (at: string) => told({ ...can, made: made(null), reviews: looked(at) });
  expect(after('2026-08-09T10:00:00Z')).toEqual(['Say what came of it filled']);
  expect(after('2026-08-11T10:00:00Z')).toEqual(['Say what came of it plain']);
});

test('what was reversed is told to those who still go by it', () => {
  const can = { stage: 'REVERSED', viewerCanCommunicate: true } as const;
  expect(told({ ...can, toTell: [{ id: 'm', name: 'Maren' }] })).toEqual([
    '1 Tell them filled',
    'Ask anew',
  ]);
});

test('what was reversed is asked anew, unless it was', () => {
  expect(told({ stage: 'REVERSED' })).toEqual(['Ask anew']);
  const replacedBy = { id: 'e', question: { text: 'And now?' } };
  expect(told({ stage: 'REVERSED', replacedBy })).toEqual([]);
});
