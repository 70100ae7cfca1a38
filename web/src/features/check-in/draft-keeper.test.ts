import { beforeEach, expect, test } from 'vitest';
import { type DraftPlace, draftKey } from './draft.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { countingIds, milestone, step, TODAY } from './sample-steps.ts';
import { startWalk, walk } from './walk.ts';
import type { WalkState } from './walk-state.ts';

let kept: Map<string, string>;
let clock: number;
beforeEach(() => {
  kept = new Map();
  clock = 1000;
});
const storage = (): DraftPlace => ({
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, text) => void kept.set(key, text),
  removeItem: (key) => void kept.delete(key),
});
const tab = (name: string) => new DraftKeeper(storage(), 'maren', name, () => clock);

const fresh = () => startWalk([step('a'), milestone('m')], {}, countingIds());
const saying = (note: string, state: WalkState = fresh()) =>
  walk(state, { type: 'say', change: { note }, commandId: 'x' });
const glad = draftKey('maren', 'glad');

test('nothing is kept of a walk that nobody touched', () => {
  expect(tab('one').keep(fresh().stops)).toEqual({
    keptAt: undefined,
    elsewhereAt: undefined,
    notKept: false,
  });
  expect(kept.size).toBe(0);
});

test('each objective is kept for itself, and says since when', () => {
  const keeper = tab('one');
  expect(keeper.keep(saying('Rain').stops).keptAt).toBe(1000);
  expect([...kept.keys()]).toEqual([glad]);
  clock = 2000;
  expect(keeper.keep(saying('Rain').stops).keptAt).toBe(1000);
  expect(keeper.keep(saying('Rain again').stops).keptAt).toBe(2000);
});

test('a later tab finds the words and their ids', () => {
  tab('one').keep(saying('Rain').stops);
  const found = tab('two').read(['glad', 'stalled']);
  expect(found.a).toMatchObject({ said: { note: 'Rain' }, ids: { checkInId: 'check-in 1' } });
});

test('two tabs do not write over each other, and either may have its way', () => {
  const one = tab('one');
  const two = tab('two');
  one.keep(saying('Rain').stops);
  expect(two.keep(saying('Sun').stops).elsewhereAt).toBe(1000);
  expect(kept.get(glad)).toContain('Rain');
  expect(two.takeTheirs(saying('Sun').stops).a?.said.note).toBe('Rain');
  expect(two.keep(saying('Hail').stops).elsewhereAt).toBeUndefined();
  expect(one.keep(saying('Fog').stops).elsewhereAt).toBe(1000);
  expect(one.keepMine(saying('Fog').stops).elsewhereAt).toBeUndefined();
  expect(kept.get(glad)).toContain('Fog');
});

test('sent is dropped, and a tab that knew the words hears of it', () => {
  const one = tab('one');
  const two = tab('two');
  one.keep(saying('Rain').stops);
  two.read(['glad']);
  const sent = [{ kind: 'taken' } as const].reduce(
    (state, taken) => walk(state, { type: 'returned', outcomes: { a: taken, m: taken }, at: 0 }),
    walk(saying('Rain'), { type: 'sendAll', today: TODAY }),
  );
  one.keep(sent.stops);
  expect(kept.has(glad)).toBe(false);
  expect(two.hear(glad, null, ['glad'])).toEqual({ kind: 'sent', objectiveId: 'glad' });
  expect(two.hear('something else', null, ['glad'])).toEqual({ kind: 'nothing' });
});

test('a tab that was closed over unsent words does not take the other’s along', () => {
  tab('one').keep(saying('Rain').stops);
  const two = tab('two');
  two.keep(fresh().stops);
  expect(kept.get(glad)).toContain('Rain');
  const heard = two.hear(glad, kept.get(glad)!, ['glad']);
  expect(heard).toMatchObject({ kind: 'words', draft: { stamp: 'one:1' } });
});

test('a draft from another day brings the words back and asks for each Enter again', () => {
  const walked = walk(saying('Rain'), { type: 'keep', today: TODAY });
  tab('one').keep(walked.stops);
  expect(tab('two').read(['glad']).a?.kept).toBe(true);
  clock += 13 * 3_600_000;
  expect(tab('two').read(['glad']).a).toMatchObject({ kept: false, said: { note: 'Rain' } });
});
