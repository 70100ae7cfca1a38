import type { ActualRevision, ExpectedRevision } from './event-store.ts';

/** What the decision needs to know of a stream. */
export interface StreamFacts {
  /** Last revision, -1 when never written. */
  readonly revision: number;
  readonly hasMetadata: boolean;
  /** Deleted, and not written to since. */
  readonly deleted: boolean;
  readonly tombstoned: boolean;
}

/** Looks events up in the stream, hidden ones too. */
export interface KnownEvents {
  /** The latest revision that carries this event id. */
  revisionOf(id: string): number | undefined;
  idAt(revision: number): string | undefined;
}

export type Decision =
  | { readonly kind: 'append' }
  /** These very events are in the stream already, the last of them at this revision. */
  | { readonly kind: 'repeat'; readonly lastRevision: number }
  | { readonly kind: 'conflict'; readonly actual: ActualRevision }
  | { readonly kind: 'tombstoned' };

/**
 * Decides an append as EventStoreDB does, without touching anything.
 *
 * `any` and `stream_exists` look the ids up anywhere in the stream: when the first is new the batch
 * is new, when all are known it is a repeat, and known ids followed by a new one are a conflict.
 * An exact revision is stronger: behind it, the batch is a repeat only when it stands exactly there,
 * and at it the batch is appended even if an id was used before.
 */
export function decideAppend(
  facts: StreamFacts,
  expected: ExpectedRevision,
  ids: readonly string[],
  known: KnownEvents,
): Decision {
  if (facts.tombstoned) return { kind: 'tombstoned' };
  if (meetsExpectation(facts, expected)) {
    const symbolic = expected === 'any' || expected === 'stream_exists';
    return symbolic ? decideByIds(facts, expected, ids, known) : { kind: 'append' };
  }
  if (expected === 'stream_exists') return conflict(facts, expected);
  return decideBehind(facts, expected, ids, known);
}

/** Whether the stream stands as expected, leaving repeats aside. A tombstoned one never does. */
export function meetsExpectation(facts: StreamFacts, expected: ExpectedRevision): boolean {
  if (facts.tombstoned) return false;
  if (expected === 'any') return true;
  if (expected === 'stream_exists')
    return !facts.deleted && (facts.revision >= 0 || facts.hasMetadata);
  if (expected === 'no_stream') return facts.deleted || facts.revision === -1;
  return expected === facts.revision;
}

/** How a failed expectation is reported: a deleted stream counts as none to who wanted one. */
export function actualRevision(facts: StreamFacts, expected: ExpectedRevision): ActualRevision {
  const gone = facts.revision < 0 || (facts.deleted && expected === 'stream_exists');
  return gone ? 'no_stream' : facts.revision;
}

function decideByIds(
  facts: StreamFacts,
  expected: ExpectedRevision,
  ids: readonly string[],
  known: KnownEvents,
): Decision {
  let lastRevision = -1;
  for (const [index, id] of ids.entries()) {
    const revision = known.revisionOf(id);
    if (revision === undefined) return index === 0 ? { kind: 'append' } : conflict(facts, expected);
    lastRevision = revision;
  }
  return ids.length === 0 ? { kind: 'append' } : { kind: 'repeat', lastRevision };
}

function decideBehind(
  facts: StreamFacts,
  expected: ExpectedRevision,
  ids: readonly string[],
  known: KnownEvents,
): Decision {
  const before = typeof expected === 'number' ? expected : -1;
  if (before > facts.revision || ids.length === 0) return conflict(facts, expected);
  const inPlace = ids.every((id, index) => known.idAt(before + 1 + index) === id);
  return inPlace
    ? { kind: 'repeat', lastRevision: before + ids.length }
    : conflict(facts, expected);
}

function conflict(facts: StreamFacts, expected: ExpectedRevision): Decision {
  return { kind: 'conflict', actual: actualRevision(facts, expected) };
}
