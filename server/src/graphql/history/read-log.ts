import type { RecordedEvent } from '@cairn/shared/kernel/event';
import { StreamNotFound } from '../../event-store/errors.ts';
import type { EventStore } from '../../event-store/event-store.ts';
import { edgeError } from '../edge-error.ts';
import type { Count, Page } from '../paging.ts';

/** What of the log is read: one thing's stream or all of it, newest first. */
export interface LogReading {
  readonly store: EventStore;
  /** Position of the moment looked at; nothing after it shows. */
  readonly upTo: number;
  /** Absent: the whole log. */
  readonly stream?: string;
  /** Absent: every event passes. */
  readonly passes?: (event: RecordedEvent) => boolean;
  /** How many events the whole log holds up to a position, where that is known without reading. */
  readonly countUpTo?: (position: number) => number;
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
  const { passes = () => true } = reading;
  let counted: Promise<Count> | undefined;
  let stoppedAt: number | undefined;
  let more = false;
  for await (const event of newestFirst(reading, from)) {
    if (looked === mostPerPage) {
      more = true;
      break;
    }
    looked += 1;
    if (edges.length < size) {
      stoppedAt = event.position;
      const node = passes(event) ? nodeOf(event) : undefined;
      if (node !== undefined) edges.push({ cursor: String(event.position), node });
    } else if (passes(event)) {
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
    totalCount: () => {
      counted ??= count(reading);
      return counted;
    },
  };
}

async function count(reading: LogReading): Promise<Count> {
  const { stream, passes, upTo, countUpTo } = reading;
  if (stream === undefined && !passes && countUpTo) return { count: countUpTo(upTo), inFull: true };
  let looked = 0;
  let count = 0;
  for await (const event of newestFirst(reading, upTo)) {
    if (looked === mostCounted) return { count, inFull: false };
    looked += 1;
    if (!passes || passes(event)) count += 1;
  }
  return { count, inFull: true };
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
