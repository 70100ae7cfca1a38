import { describe, expect, test } from 'vitest';
import { blankKeyResult, blankWriting, type Writing } from './writing.ts';
import { decimalsOf, stepsToSave } from './writing-steps.ts';

const blank = blankWriting({
  objectiveId: 'o',
  teamId: 't',
  cycleId: 'c',
  ownerId: 'p',
  keyResultId: 'k1',
});
const metric = {
  ...blankKeyResult('k1'),
  name: ' Orders within a week ',
  unit: '%',
  baseline: '20',
  target: '35,5',
};
const form: Writing = { ...blank, statement: 'Grocers feel at home', keyResults: [metric] };
const now = { today: '2026-11-21', commits: false };
const commands = (written: Writing, saved?: Writing, commits = false) =>
  stepsToSave(written, saved, { ...now, commits }).map(({ command }) => command);

describe('a new objective', () => {
  test('is drafted, its key results added, and only then committed', () => {
    expect(commands(form, undefined, true)).toEqual([
      'draftObjective',
      'addKeyResult',
      'commitObjective',
    ]);
  });

  test('sends what can be read, with a decimal comma read as one', () => {
    const [draft, added] = stepsToSave(form, undefined, now);
    expect(draft?.input).toEqual({
      objectiveId: 'o',
      statement: 'Grocers feel at home',
      kind: 'ASPIRATIONAL',
      cycleId: 'c',
      teamId: 't',
      ownerId: 'p',
      supports: [],
    });
    expect(added).toMatchObject({
      path: 'keyResults.k1',
      input: { name: 'Orders within a week', baseline: 20, target: 35.5, decimals: 1 },
    });
  });

  test('leaves out what has no name, and bets on it', () => {
    const bets = [
      { id: 'b1', keyResultId: 'k1', idea: 'Show the shop next door', movement: '+2', endsOn: '' },
      { id: 'b2', keyResultId: 'k2', idea: 'On nothing', movement: '', endsOn: '' },
      { id: 'b3', keyResultId: 'k1', idea: ' ', movement: '', endsOn: '' },
    ];
    const steps = stepsToSave(
      { ...form, keyResults: [metric, blankKeyResult('k2')], bets },
      undefined,
      now,
    );
    expect(steps.map(({ command }) => command)).toEqual([
      'draftObjective',
      'addKeyResult',
      'placeBet',
    ]);
    expect(steps.at(-1)?.input).toMatchObject({ betId: 'b1', movement: 2, startsOn: '2026-11-21' });
  });

  test('keeps the questions that were set aside, with their reasons', () => {
    const aside = { ...form, setAside: [{ rule: 'K-NUM', because: 'It is a day' }] };
    expect(stepsToSave(aside, undefined, now).at(-1)?.input).toEqual({
      objectiveId: 'o',
      rule: 'K-NUM',
      because: 'It is a day',
    });
  });
});

describe('a saved draft', () => {
  test('that is unchanged sends nothing', () => {
    expect(commands(form, form)).toEqual([]);
    expect(commands(form, form, true)).toEqual(['commitObjective']);
  });

  test('sends only what changed', () => {
    expect(commands({ ...form, statement: 'Grocers come back' }, form)).toEqual([
      'rewordObjective',
    ]);
    expect(commands({ ...form, problemId: 'pr' }, form)).toEqual(['alignObjective']);
    expect(commands({ ...form, ownerId: 'q' }, form)).toEqual(['changeOwner']);
    expect(commands({ ...form, keyResults: [{ ...metric, target: '40' }] }, form)).toEqual([
      'reviseKeyResult',
    ]);
  });

  test('drops the key results that are gone from it', () => {
    const other = { ...metric, id: 'k2' };
    expect(commands({ ...form, keyResults: [other] }, form)).toEqual([
      'dropKeyResult',
      'addKeyResult',
    ]);
  });

  test('does not place a bet or set a question aside twice', () => {
    const more: Writing = {
      ...form,
      bets: [{ id: 'b', keyResultId: 'k1', idea: 'Try it', movement: '', endsOn: '' }],
      setAside: [{ rule: 'O-NUM', because: '' }],
    };
    expect(commands(more, more)).toEqual([]);
  });
});

test('numbers of another kind are not sent', () => {
  const milestone = { ...metric, kind: 'MILESTONE' as const, dueOn: '2026-12-01' };
  const added = stepsToSave({ ...form, keyResults: [milestone] }, undefined, now)[1];
  expect(added?.input).toEqual({
    objectiveId: 'o',
    keyResultId: 'k1',
    name: 'Orders within a week',
    kind: 'MILESTONE',
    unit: '',
    decimals: 0,
    dueOn: '2026-12-01',
  });
});

test('values are as exact as they are typed, and as their unit usually is', () => {
  expect(decimalsOf({ ...metric, target: '35' })).toBe(1);
  expect(decimalsOf({ ...metric, unit: '€', target: '35.25' })).toBe(2);
  expect(decimalsOf({ ...metric, unit: '', baseline: '1', target: '9' })).toBe(0);
  expect(decimalsOf({ ...metric, target: '0.1234567' })).toBe(4);
});
