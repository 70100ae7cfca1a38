import { expect, test } from 'vitest';
import { actsOfDays, actsToDo, actsToGo, matching, type PaletteDeeds } from './acts.ts';

const deeds: PaletteDeeds = {
  go: () => undefined,
  setDay: () => undefined,
  showKeys: () => undefined,
  pickDay: () => undefined,
  setSingleKeys: () => undefined,
  signOut: () => undefined,
};
const now = {
  isNow: true,
  dayBefore: '2026-08-19',
  weekBefore: '2026-08-13',
  singleKeys: true,
  canPlan: false,
  canSignOut: false,
  mayRecord: true,
};
const ids = (acts: readonly { id: string }[]) => acts.map((act) => act.id);

test('every word must be found, in the label or among its other words', () => {
  const acts = actsToDo(now, deeds);
  expect(ids(matching(acts, 'write objective'))).toEqual(['new-objective']);
  expect(ids(matching(acts, 'create GOAL'))).toEqual(['new-objective']);
  expect(matching(acts, 'write nothing')).toEqual([]);
  expect(matching(acts, ' ')).toEqual(acts);
});

test('in the past nothing is written, and there is a way back', () => {
  const past = { ...now, isNow: false, mayRecord: false };
  expect(ids(actsToDo(past, deeds))).toEqual(['keys', 'single-keys']);
  expect(ids(actsOfDays(past, deeds))[0]).toBe('now');
  expect(ids(actsOfDays(now, deeds))).not.toContain('now');
});

test('who reads along is offered no act that writes', () => {
  const along = { ...now, mayRecord: false, canPlan: true };
  expect(ids(actsToDo(along, deeds))).toEqual(['keys', 'single-keys']);
});

test('only those who may plan are offered a cycle', () => {
  expect(ids(actsToDo({ ...now, canPlan: true }, deeds))).toContain('plan-cycle');
  expect(ids(actsToDo(now, deeds))).not.toContain('plan-cycle');
});

test('whoever signed in is offered the way out, in the past too', () => {
  const past = { ...now, isNow: false, canSignOut: true };
  expect(ids(matching(actsToDo(past, deeds), 'log out'))).toEqual(['sign-out']);
  expect(ids(actsToDo(now, deeds))).not.toContain('sign-out');
});

test('only those who lead are offered their own page', () => {
  const placesOf = (leads: boolean) =>
    ids(
      matching(
        actsToGo(() => undefined, leads),
        'leader',
      ),
    );
  expect(placesOf(true)).toEqual(['/me/leader']);
  expect(placesOf(false)).toEqual([]);
});
