import { nextQuestion } from '@cairn/shared/wording/coach';
import { expect, test } from 'vitest';
import { coachDraft } from './coach-subject.ts';
import { keepWriting, keptWriting, letGo } from './kept-writing.ts';
import { takeOffer } from './take-offer.ts';
import { blankKeyResult, blankWriting, holdsWords, type Writing } from './writing.ts';
import { writingTroubles } from './writing-troubles.ts';

const blank = blankWriting({
  objectiveId: 'o',
  teamId: 't',
  cycleId: 'c',
  ownerId: 'p',
  keyResultId: 'k1',
});
const shelf = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};
const named = (name: string): Writing => ({
  ...blank,
  keyResults: [{ ...blankKeyResult('k1'), name }],
});

test('words survive a closed tab, each person’s and each draft’s apart', () => {
  const place = shelf();
  const form = { ...blank, statement: 'Grocers feel at home' };
  expect(keepWriting(place, 'maren', undefined, form)).toBe(true);
  expect(keptWriting(place, 'maren', undefined)).toEqual(form);
  expect(keptWriting(place, 'dev', undefined)).toBeUndefined();
  expect(keptWriting(place, 'maren', 'o')).toBeUndefined();
  letGo(place, 'maren', undefined);
  expect(keptWriting(place, 'maren', undefined)).toBeUndefined();
});

test('what cannot be read is as good as nothing, and a full shelf says so', () => {
  const broken = { ...shelf(), getItem: () => '{"version":1' };
  expect(keptWriting(broken, 'maren', undefined)).toBeUndefined();
  const old = { ...shelf(), getItem: () => '{"version":0,"form":{}}' };
  expect(keptWriting(old, 'maren', undefined)).toBeUndefined();
  const full = {
    ...shelf(),
    setItem: () => {
      throw new Error('quota');
    },
  };
  expect(keepWriting(full, 'maren', undefined, blank)).toBe(false);
});

test('a key result reaches the coach with what its form knows', () => {
  const form = {
    ...blank,
    keyResults: [{ ...blankKeyResult('k1'), name: 'Stale data', baseline: '8,5', target: 'x' }],
  };
  expect(coachDraft(form, 'keyResult:k1')).toEqual({
    kind: 'keyResult',
    text: 'Stale data',
    form: 'metric',
    baseline: 8.5,
    hasCycle: true,
  });
  expect(coachDraft(form, 'keyResult:gone')).toBeUndefined();
});

test('work in place of a result can become a bet by the coach’s own offer', () => {
  const form = named('Launch three onboarding emails');
  const question = nextQuestion(coachDraft(form, 'keyResult:k1')!, new Set());
  expect(question?.offer).toBe('make_bet');
  const taken = takeOffer(form, 'keyResult:k1', question!.offer!, () => 'b1');
  expect(taken.keyResults).toEqual([blankKeyResult('k1')]);
  expect(taken.bets).toMatchObject([
    { id: 'b1', keyResultId: 'k1', idea: 'Launch three onboarding emails' },
  ]);
});

test('a bet goes to another key result where there is one', () => {
  const two = {
    ...blank,
    keyResults: [
      { ...blankKeyResult('k1'), name: 'Launch emails' },
      { ...blankKeyResult('k2'), name: 'Second orders' },
    ],
  };
  const taken = takeOffer(two, 'keyResult:k1', 'make_bet', () => 'b1');
  expect(taken.keyResults.map(({ id }) => id)).toEqual(['k2']);
  expect(taken.bets[0]?.keyResultId).toBe('k2');
});

test('an objective that is work becomes a bet too, and its number a key result', () => {
  const form = { ...blank, statement: 'Ship the flow' };
  const bet = takeOffer(form, 'objective', 'make_bet', () => 'b1');
  expect(bet).toMatchObject({
    statement: '',
    bets: [{ idea: 'Ship the flow', keyResultId: 'k1' }],
  });
  const moved = takeOffer(form, 'objective', 'move_to_key_result', () => 'k9');
  expect(moved.keyResults).toMatchObject([{ id: 'k9', name: 'Ship the flow' }]);
});

test('the other offers change the kind', () => {
  expect(
    takeOffer(named('Uptime'), 'keyResult:k1', 'make_health_metric', () => '').keyResults[0]?.kind,
  ).toBe('CONTROL');
  expect(
    takeOffer(named('Calls'), 'keyResult:k1', 'make_baseline_key_result', () => '').keyResults[0]
      ?.kind,
  ).toBe('BASELINE');
});

test('what is missing or unreadable is said by its field, of named key results alone', () => {
  const form = {
    ...blank,
    keyResults: [
      { ...blankKeyResult('k1'), name: 'Orders', baseline: 'many', target: '3' },
      { ...blankKeyResult('k2'), baseline: 'many' },
    ],
    bets: [{ id: 'b', keyResultId: 'k1', idea: 'Try', movement: 'lots', endsOn: '' }],
  };
  expect(Object.keys(writingTroubles(form))).toEqual([
    'statement',
    'keyResults.k1.baseline',
    'bets.b.movement',
  ]);
});

test('a blank form holds nothing worth keeping', () => {
  expect(holdsWords(blank)).toBe(false);
  expect(holdsWords(named('Orders'))).toBe(true);
});

test('that the key results do not add up is asked about, once the writer says so', () => {
  const form: Writing = {
    ...blank,
    keyResults: ['k1', 'k2'].map((id) => ({ ...blankKeyResult(id), name: 'Stale data' })),
  };
  const asked = (sufficient?: Writing['sufficient']) =>
    nextQuestion(coachDraft({ ...form, ...(sufficient && { sufficient }) }, 'set')!, new Set())
      ?.rule;
  expect([asked(), asked('yes'), asked('no')]).toEqual([undefined, undefined, 'K-SUFF']);
});
