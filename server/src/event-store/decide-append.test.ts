import { describe, expect, test } from 'vitest';
import {
  actualRevision,
  type Decision,
  decideAppend,
  meetsExpectation,
  type StreamFacts,
} from './decide-append.ts';
import type { ExpectedRevision } from './event-store.ts';

const missing: StreamFacts = {
  revision: -1,
  hasMetadata: false,
  deleted: false,
  tombstoned: false,
};
const written: StreamFacts = { ...missing, revision: 2 };
const deleted: StreamFacts = { ...written, deleted: true };
const tombstoned: StreamFacts = { ...written, tombstoned: true };

/** The stream holds a, b, c at revisions 0, 1, 2. */
const known = {
  revisionOf: (id: string) => ({ a: 0, b: 1, c: 2 })[id],
  idAt: (revision: number) => ['a', 'b', 'c'][revision],
};

const append: Decision = { kind: 'append' };
const repeat = (lastRevision: number): Decision => ({ kind: 'repeat', lastRevision });
const conflict = (actual: number | 'no_stream'): Decision => ({ kind: 'conflict', actual });

describe('decideAppend', () => {
  test.each<[string, StreamFacts, ExpectedRevision, string, Decision]>([
    ['any, all new', written, 'any', 'xy', append],
    ['any, all known', written, 'any', 'ab', repeat(1)],
    ['any, known and then new', written, 'any', 'ax', conflict(2)],
    ['any, new and then known', written, 'any', 'xa', append],
    ['any, nothing', written, 'any', '', append],
    ['stream_exists, missing', missing, 'stream_exists', 'x', conflict('no_stream')],
    [
      'stream_exists, metadata alone',
      { ...missing, hasMetadata: true },
      'stream_exists',
      'x',
      append,
    ],
    ['stream_exists, deleted', deleted, 'stream_exists', 'x', conflict('no_stream')],
    ['stream_exists, known', written, 'stream_exists', 'c', repeat(2)],
    ['no_stream, missing', missing, 'no_stream', 'a', append],
    ['no_stream, repeat of the first', written, 'no_stream', 'ab', repeat(1)],
    ['no_stream, other events', written, 'no_stream', 'x', conflict(2)],
    ['no_stream, repeat and one more', written, 'no_stream', 'abcx', conflict(2)],
    ['no_stream, deleted', deleted, 'no_stream', 'x', append],
    ['no_stream, nothing', written, 'no_stream', '', conflict(2)],
    ['the last revision', written, 2, 'x', append],
    ['the last revision, known id', written, 2, 'a', append],
    ['behind, in place', written, 0, 'bc', repeat(2)],
    ['behind, not in place', written, 0, 'cb', conflict(2)],
    ['behind, nothing', written, 0, '', conflict(2)],
    ['ahead', written, 3, 'x', conflict(2)],
    ['exact, missing', missing, 0, 'x', conflict('no_stream')],
    ['tombstoned', tombstoned, 'any', 'x', { kind: 'tombstoned' }],
  ])('%s', (_name, facts, expected, ids, decision) => {
    expect(decideAppend(facts, expected, [...ids], known)).toEqual(decision);
  });
});

test('a tombstoned stream meets no expectation', () => {
  for (const expected of ['any', 'no_stream', 'stream_exists', 2] as const)
    expect(meetsExpectation(tombstoned, expected)).toBe(false);
});

test('a deleted stream counts as none only for who wanted one', () => {
  expect(actualRevision(deleted, 'stream_exists')).toBe('no_stream');
  expect(actualRevision(deleted, 7)).toBe(2);
  expect(actualRevision(missing, 'any')).toBe('no_stream');
});
