import type { RecordedEvent } from '@cairn/shared/kernel/event';
import { StreamNotFound } from '../../event-store/errors.ts';
import type { EventStore } from '../../event-store/event-store.ts';
import { edgeError } from '../edge-error.ts';
import type { Page } from '../paging.ts';

/** What of the log is read: one thing's stream or all of it, newest first. */
export interface LogReading {
  readonly store: EventStore;
  /** Position of the moment looked at; nothing after it shows. */
  readonly upTo: number;
  /** Absent: the whole log. */
  readonly stream?: string;
  readonly passes: (event: RecordedEvent) => boolean;
}

/** Events looked at for one page, whether they pass or not. */
const mostPerPage = 5_000;
const mostCounted = 10_000;

/**
 * One page of the log, newest first. A page that met too few events that pass says so by another
 * page behind it: its end is where the reading stopped, not the last event shown.
 */
export async function readPageOfLog<Node>(
  reading: LogReading,
  size: number,
  after: string | null | undefined,
  nodeOf: (event: RecordedEvent) => Node | undefined,
): Promise<Page<Node>> {
  const from = after == null ? reading.upTo : Math.min(reading.upTo, positionOf(after) - 1);
  const edges: { cursor: string; node: Node }[] = [];
  let looked = 0;
  let stoppedAt: number | undefined;
  let more = false;
  for await (const event of newestFirst(reading, from)) {
    if (looked === mostPerPage) {
      more = true;
      break;
    }
    looked += 1;
    const passes = reading.passes(event);
    if (edges.length < size) {
      stoppedAt = event.position;
      const node = passes ? nodeOf(event) : undefined;
      if (node !== undefined) edges.push({ cursor: String(event.position), node });
    } else if (passes) {
      // The page is full; this one only tells that there is another.
      more = true;
      break;
    }
  }
  return {
    edges,
    pageInfo: {
      hasNextPage: more,
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: stoppedAt === undefined ? (after ?? null) : String(stoppedAt),
    },
    totalCount: () => count(reading),
  };
}

async function count(reading: LogReading): Promise<number> {
  let looked = 0;
  let passed = 0;
  for await (const event of newestFirst(reading, reading.upTo)) {
    if (looked === mostCounted) break;
    looked += 1;
    if (reading.passes(event)) passed += 1;
  }
  return passed;
}

async function* newestFirst(
  { store, stream }: LogReading,
  from: number,
): AsyncGenerator<RecordedEvent, void> {
  if (from < 1) return;
  try {
    const events =
      stream === undefined
        ? store.readAll({ direction: 'backwards', from })
        : store.readStream(stream, { direction: 'backwards' });
    for await (const event of events)
      if (event.position <= from && !event.type.startsWith('$')) yield event;
  } catch (error) {
    // A thing of which nothing was ever recorded has an empty history.
    if (!(error instanceof StreamNotFound)) throw error;
  }
}

function positionOf(cursor: string): number {
  if (!/^\d{1,10}$/.test(cursor))
    throw edgeError('UNKNOWN_CURSOR', 'The list has no such place. Start from its beginning.');
  return Number(cursor);
}
