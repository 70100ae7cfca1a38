import { describe, expect, test } from 'vitest';
import { askAbout } from './coach.ts';
import type { BetDraft, KeyResultForm } from './draft.ts';

describe('sets of key results', () => {
  const asked = (kinds: readonly KeyResultForm[], leading?: boolean, sufficient?: boolean) =>
    askAbout({
      kind: 'keyResultSet',
      keyResults: kinds.map((kind) => ({ kind, leading })),
      sufficient,
    }).map((question) => question.rule);
  const metrics = (count: number) => Array.from({ length: count }, () => 'metric' as const);

  test('[K-SET] asks below 2 and above 5', () => {
    expect([0, 1, 2, 5, 6].map((count) => asked(metrics(count)))).toEqual([
      ['K-SET'],
      ['K-SET'],
      [],
      [],
      ['K-SET'],
    ]);
  });

  test('[K-SET] asks when all are milestones', () => {
    expect(asked(['milestone', 'milestone'])).toEqual(['K-SET']);
    expect(asked(['milestone', 'metric'])).toEqual([]);
  });

  test('[K-SET] asks when all are known to lag, and assumes nothing', () => {
    expect(asked(metrics(3), false)).toEqual(['K-SET']);
    expect(asked(metrics(3), true)).toEqual([]);
    expect(asked(metrics(3))).toEqual([]);
  });

  test('[K-SUFF] asks after a no, and only then', () => {
    expect(asked(metrics(3), undefined, false)).toEqual(['K-SUFF']);
    expect(asked(metrics(3), undefined, true)).toEqual([]);
    expect(asked(metrics(1), undefined, false)).toEqual(['K-SUFF', 'K-SET']);
  });
});

describe('visions', () => {
  const asked = (text: string) => askAbout({ kind: 'vision', text }).map(({ rule }) => rule);

  test.each([
    'I am a patient, curious baker who makes plain food well and sends people home lighter than they came.',
    'I live a slow, sunlit life among old friends, open doors, and work worth doing.',
    'I am known for giving people room by being honest, unhurried, and free with my time.',
    'We wake up glad of our work, with the will to go on.',
    'My days bring hope to the people I meet',
  ])('[V-TENSE] [V-PERS] lived already, in the first person: %s', (text) => {
    expect(asked(text)).toEqual([]);
  });

  test.each([
    'I want to become a gentler teacher',
    'I will live by the sea',
    'I’ll live by the sea',
    'I hope I live by the sea',
    'We would like a quieter life',
    'I really wish to write',
    'I am going to write my book',
    'I am hoping for a quiet life of my own',
  ])('[V-TENSE] a wish or a future: %s', (text) => {
    expect(asked(text)).toEqual(['V-TENSE']);
  });

  test('[V-TENSE] [V-PERS] an infinitive belongs to nobody and to no day', () => {
    expect(asked('To become a gentler teacher')).toEqual(['V-TENSE', 'V-PERS']);
  });

  test('[V-PERS] asks whose it is', () => {
    expect(asked('A slow life among friends')).toEqual(['V-PERS']);
    expect(asked('She lives among friends')).toEqual(['V-PERS']);
    expect(asked('A slow life among my friends')).toEqual([]);
  });
});

describe('bets', () => {
  const asked = (text: string, known: Partial<BetDraft> = {}) =>
    askAbout({ kind: 'bet', text, ...known });

  test.each([
    'Ride to the office 3 times a week',
    'Follow a stricter proofing plan',
    'Bake sugar-free rolls the evening before',
    'ship the scanner',
    'launch the newsletter',
    'migrate the ledger',
    'release the planner',
  ])('[B-HYP] an activity is welcome, only its hypothesis is asked: %s', (text) => {
    expect(asked(text).map(({ rule }) => rule)).toEqual(['B-HYP']);
    expect(asked(text, { expectedMovement: '+5 %', window: '6 weeks' })).toEqual([]);
    expect(asked(text, { expectedMovement: 5, window: 42 })).toEqual([]);
  });

  test('[B-HYP] asks for the half that is missing', () => {
    const both = asked('ship the scanner')[0]?.question;
    const window = asked('ship the scanner', { expectedMovement: '+5 %' })[0]?.question;
    const movement = asked('ship the scanner', { window: '6 weeks' })[0]?.question;
    expect(new Set([both, window, movement, undefined]).size).toBe(4);
    expect(asked('ship the scanner', { expectedMovement: ' ', window: '' })[0]?.question).toBe(
      both,
    );
  });

  test('[B-HYP] the text may carry both', () => {
    expect(asked('A shorter till form lifts repeat orders by 10% within 6 weeks')).toEqual([]);
  });
});

describe('actions of a plan', () => {
  const asked = (text: string) => askAbout({ kind: 'action', text }).map(({ rule }) => rule);

  test.each([
    'Read *The Slow Oven*',
    'Run four supplier calls alone',
    'Present the flour forecast to the board',
    'Critique two recipes with Ines',
    'Speak at the millers’ day',
    'Learn the pricing model',
    'Practise saying no until it feels easy',
    'Improve the forecast by Friday',
  ])('[A-DONE] a verb, an object and an end: %s', (text) => {
    expect(asked(text)).toEqual([]);
  });

  test.each([
    'Communication',
    'Read',
    'Supplier communication',
    'The flour forecast',
    'Be better at forecasts',
    'Improve forecasting',
    'Learn more about flour',
    'Read more books',
    'Think about prices',
    'More confidence',
  ])('[A-DONE] nothing by which to tell that it is done: %s', (text) => {
    expect(asked(text)).toEqual(['A-DONE']);
  });
});
