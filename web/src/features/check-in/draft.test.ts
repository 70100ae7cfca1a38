import { beforeEach, expect, test } from 'vitest';
import {
  type DraftPlace,
  draftKey,
  dropDraft,
  readDraft,
  worthKeeping,
  writeDraft,
} from './draft.ts';
import { countingIds, step, TODAY } from './sample-steps.ts';
import { startWalk, walk } from './walk.ts';

/** A browser's storage as both tabs see it. */
function sharedStorage(): DraftPlace & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
}

const key = draftKey('maren', 'glad');
const written = () => {
  const state = startWalk([step('a'), step('b')], {}, countingIds());
  return walk(state, { type: 'say', change: { note: 'We wait for the oven' }, commandId: 'x' });
};
const draft = (stamp: string) => ({ savedAt: 1000, stamp, stops: worthKeeping(written().stops) });
let storage: ReturnType<typeof sharedStorage>;
beforeEach(() => {
  storage = sharedStorage();
});

test('what was written comes back word for word, under the same ids', () => {
  writeDraft(storage, key, draft('one:1'), undefined);
  const kept = readDraft(storage, key);
  const state = startWalk([step('a'), step('b')], kept?.stops ?? {}, countingIds());
  expect(state.stops[0]).toMatchObject({
    said: { note: 'We wait for the oven' },
    ids: { checkInId: 'check-in 1', commandId: 'command 1' },
  });
});

test('only what somebody touched is kept', () => {
  expect(Object.keys(worthKeeping(written().stops))).toEqual(['a']);
  const kept = walk(written(), { type: 'keep', today: TODAY });
  const both = walk(kept, { type: 'keep', today: TODAY });
  expect(Object.keys(worthKeeping(both.stops))).toEqual(['a', 'b']);
  const sent = walk(both, {
    type: 'returned',
    outcomes: { a: { kind: 'taken' }, b: { kind: 'taken' } },
    at: 0,
  });
  expect(worthKeeping(sent.stops)).toEqual({});
});

test('a tab does not write over what another one wrote since', () => {
  expect(writeDraft(storage, key, draft('one:1'), undefined).kind).toBe('kept');
  expect(writeDraft(storage, key, draft('two:1'), undefined)).toMatchObject({
    kind: 'elsewhere',
    draft: { stamp: 'one:1' },
  });
  expect(readDraft(storage, key)?.stamp).toBe('one:1');
  expect(writeDraft(storage, key, draft('two:1'), 'one:1').kind).toBe('kept');
});

test('drafts of two people on one device stay apart', () => {
  writeDraft(storage, draftKey('dev', 'glad'), draft('one:1'), undefined);
  expect(readDraft(storage, key)).toBeUndefined();
});

test('a browser that keeps nothing is not an error', () => {
  const full: DraftPlace = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
    removeItem: () => {
      throw new DOMException('off', 'SecurityError');
    },
  };
  expect(writeDraft(full, key, draft('one:1'), undefined).kind).toBe('notKept');
  expect(() => dropDraft(full, key)).not.toThrow();
});

test.each(['', '{', '[]', '{"savedAt":1}', '{"savedAt":1,"stamp":"x","stops":{"a":{"said":{}}}}'])(
  'what is not a draft is not used: %s',
  (text) => {
    storage.setItem(key, text);
    expect(readDraft(storage, key)).toBeUndefined();
  },
);

test('what stands in the way is kept with the rest, and what has no such shape is not', () => {
  const blocker = { what: 'The oven is cold', kind: 'PLATFORM', severity: 'HIGH' } as const;
  const state = walk(written(), { type: 'say', change: { blocker }, commandId: 'y' });
  const keptDraft = { ...draft('one:1'), stops: worthKeeping(state.stops) };
  writeDraft(storage, key, keptDraft, undefined);
  expect(readDraft(storage, key)?.stops.a).toMatchObject({
    said: { blocker },
    ids: { blockerId: 'blocker 1', raiseCommandId: 'y' },
  });
  storage.setItem(key, JSON.stringify(keptDraft).replace('PLATFORM', 'toString'));
  expect(readDraft(storage, key)).toBeUndefined();
});
