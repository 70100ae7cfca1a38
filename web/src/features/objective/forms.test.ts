import { describe, expect, test } from 'vitest';
import { betWords } from './bet-words.ts';
import { type ClosingForm, gradesTyped, gradeTrouble, verdictSuggested } from './close-form.ts';
import { pointsTyped, pointTrouble } from './plan-points.ts';
import { forWhom, seenBy } from './question-words.ts';
import { readNumber } from './read-number.ts';
import { refusalAt, refusalBeside } from './refusal-words.ts';
import { targetsTyped, unreadable } from './target-change.ts';

describe('grades', () => {
  const computed = [{ id: 'k1', scoreLast: 0.8917 }];
  const form = (score: string, because = ''): ClosingForm => ({
    verdict: 'LANDED',
    learned: '',
    grades: { k1: { score, because } },
  });

  test('a score left as computed stays exact and is not sent', () => {
    expect(gradesTyped(form('0.89'), computed)).toEqual([{ keyResultId: 'k1' }]);
  });

  test('an own score goes with its reason', () => {
    expect(gradesTyped(form('0,7', ' Half the shops left. '), computed)).toEqual([
      { keyResultId: 'k1', score: 0.7, because: 'Half the shops left.' },
    ]);
  });

  test('a score more than 0.05 apart needs its reason, and one lies between 0 and 1', () => {
    expect(gradeTrouble({ score: '0.85', because: '' }, 0.9)).toBeUndefined();
    expect(gradeTrouble({ score: '0.84', because: '' }, 0.9)).toBe('reason');
    expect(gradeTrouble({ score: '0.84', because: 'Why' }, 0.9)).toBeUndefined();
    expect(gradeTrouble({ score: '1.2', because: 'Why' }, 0.9)).toBe('unreadable');
    expect(gradeTrouble({ score: 'good', because: '' }, 0.9)).toBe('unreadable');
  });

  test('the verdict offered follows the bar', () => {
    expect(verdictSuggested([0.7, 0.9], 0.7)).toBe('LANDED');
    expect(verdictSuggested([0.7, 0.9], 1)).toBe('PARTLY');
    expect(verdictSuggested([0.2, 0.1], 0.7)).toBe('MISSED');
    expect(verdictSuggested([], 0.7)).toBeUndefined();
  });
});

describe('targets', () => {
  const typed = {
    target: '18,5',
    low: '1',
    high: 'x',
    commit: '',
    stretch: '',
    dueOn: '2026-12-01',
  };

  test('only those of the kind are sent', () => {
    expect(targetsTyped('METRIC', '%', typed)).toEqual({ target: 18.5 });
    expect(targetsTyped('MILESTONE', '', typed)).toEqual({ dueOn: '2026-12-01' });
    expect(targetsTyped('BASELINE', '', typed)).toEqual({});
  });

  test('the first that is no number is named', () => {
    expect(unreadable('CONTROL', '%', typed)).toBe('high');
    expect(unreadable('METRIC', '%', typed)).toBeUndefined();
  });
});

describe('a plan', () => {
  const span = { startsOn: '2026-10-01', endsOn: '2026-12-31' };
  const point = (on: string, value: string) => ({ id: on, on, value });

  test('is sent by day, without the rows left blank', () => {
    expect(
      pointsTyped([point('2026-12-01', '12'), point('', ''), point('2026-11-01', '9')], ''),
    ).toEqual([
      { on: '2026-11-01', value: 9 },
      { on: '2026-12-01', value: 12 },
    ]);
  });

  test('stays within the cycle and is whole', () => {
    expect(pointTrouble(point('', ''), '', span)).toBeUndefined();
    expect(pointTrouble(point('2027-01-01', '9'), '', span)).toMatch(/outside/);
    expect(pointTrouble(point('2026-11-01', ''), '', span)).toMatch(/number/);
    expect(pointTrouble(point('', '9'), '', span)).toMatch(/day/);
  });
});

test('a number is read with its sign, its comma and its unit', () => {
  expect(readNumber('+2,5 %', '%')).toBe(2.5);
  expect(readNumber('-3')).toBe(-3);
  expect(readNumber('1.2k')).toBe(1200);
  expect(readNumber('')).toBeUndefined();
  expect(readNumber('soon')).toBeUndefined();
});

test('a bet says how it stands on the day looked at', () => {
  const bet = {
    stage: 'OPEN' as const,
    movementText: '+2.0 pt',
    startsOn: '2026-11-06',
    endsOn: '2026-12-06',
    changedAt: '2026-11-20T11:00:00.000Z',
  };
  expect(betWords(bet, '2026-11-21').words).toBe('open until 6 Dec, +2.0 pt expected');
  expect(betWords(bet, '2026-12-07').words).toBe('was to show by 6 Dec, +2.0 pt expected');
  expect(betWords(bet, '2026-11-01').words).toBe('starts 6 Nov, +2.0 pt expected');
  expect(betWords({ ...bet, stage: 'DROPPED' }, '2026-11-21')).toEqual({
    health: 'gone-quiet',
    words: 'dropped 20 Nov',
  });
});

test('a question says whom it is for and who else sees it', () => {
  const put = { whom: 'owner', alsoSeenBy: 'leader', alsoSeenAfterDays: 7, viewerCanAnswer: true };
  const people = { owner: 'Priya Nair', team: 'Insight', viewerIsOwner: true };
  expect(forWhom(put, people)).toBe('A question for you');
  expect(forWhom(put, { ...people, viewerIsOwner: false })).toBe('A question for Priya Nair');
  expect(seenBy(put, people)).toContain('The leader sees it after seven days.');
  expect(seenBy({ ...put, alsoSeenBy: null }, people)).toContain('Nobody else sees it.');
  const toLeader = { ...put, whom: 'leader', alsoSeenBy: null };
  const viewer = { ...people, viewerIsOwner: false };
  expect(forWhom(toLeader, viewer)).toBe('A question for you');
  expect(seenBy(toLeader, viewer)).toBe('It is put to you alone.');
  expect(forWhom({ ...toLeader, viewerCanAnswer: false }, viewer)).toBe(
    'A question for the leader of Insight',
  );
});

test('a refusal stands beside its field, and below the form where there is none', () => {
  const refusal = {
    field: 'target',
    message: 'The new target is the baseline.',
    remedy: 'Give the value to land at.',
    by: { name: 'Dev' },
    meanwhile: 'Target moved to 18 %',
  };
  expect(refusalAt(refusal, 'target')).toBe(
    'The new target is the baseline. Dev: Target moved to 18 %. Give the value to land at.',
  );
  expect(refusalAt(refusal, 'because')).toBeUndefined();
  const forget = () => undefined;
  expect(refusalBeside({ ...refusal, forget }, ['target'])).toEqual({ words: undefined, forget });
  const ofNone = refusalBeside({ ...refusal, field: null, forget }, ['target', '']);
  expect(ofNone?.words).toMatch(/^The new target/);
  expect(ofNone?.forget).toBe(forget);
  expect(refusalBeside(undefined, ['target'])).toBeUndefined();
});
