import type { RecordedEvent } from '@cairn/shared/kernel/event';
import { StreamNotFound } from '../../event-store/errors.ts';
import type { EventStore } from '../../event-store/event-store.ts';
import type { Count, Page } from '../paging.ts';
import type { RequestContext } from '../request-context.ts';
import { cursorOf, positionOf } from './cursor.ts';

/**
 * What of the log is read: the streams of a few things or all of it, newest first. What is not the
 * viewer's to read is passed over as if it had never been written.
 */
export interface LogReading {
  readonly context: RequestContext;
  /** Position of the moment looked at; nothing after it shows. */
  readonly upTo: number;
  /** Absent: the whole log. */
  readonly streams?: readonly string[];
  /** Absent: every event passes. */
  readonly passes?: (event: RecordedEvent) => boolean;
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
  const { context } = reading;
  const from =
    after == null ? reading.upTo : Math.min(reading.upTo, positionOf(after, context) - 1);
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
      if (node !== undefined) edges.push({ cursor: cursorOf(event.position, context), node });
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
      endCursor: stoppedAt === undefined ? (after ?? null) : cursorOf(stoppedAt, context),
    },
    totalCount: () => {
      counted ??= count(reading);
      return counted;
    },
  };
}

async function count(reading: LogReading): Promise<Count> {
  const { streams, passes, upTo, context } = reading;
  if (streams === undefined && !passes)
    return { count: context.app.live.world.countUpTo(upTo, context.reader), inFull: true };
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
  { context, streams }: LogReading,
  from: number,
): AsyncGenerator<RecordedEvent, void> {
  if (from < 1) return;
  const { store } = context.app;
  const events =
    streams === undefined
      ? store.readAll({ direction: 'backwards', from })
      : merged(streams.map((stream) => backwards(store, stream)));
  for await (const event of events)
    if (event.position <= from && context.reader.mayReadEvent(event)) yield event;
}

async function* backwards(store: EventStore, stream: string): AsyncGenerator<RecordedEvent, void> {
  try {
    yield* store.readStream(stream, { direction: 'backwards' });
  } catch (error) {
    // A thing of which nothing was ever recorded has an empty history.
    if (!(error instanceof StreamNotFound)) throw error;
  }
}

/** Several readings as one, by position, the newest first. */
async function* merged(
  readings: readonly AsyncGenerator<RecordedEvent, void>[],
): AsyncGenerator<RecordedEvent, void> {
  const heads = await Promise.all(readings.map((reading) => reading.next()));
  try {
    for (;;) {
      let newest = -1;
      heads.forEach(({ done, value }, at) => {
        const best = newest < 0 ? 0 : heads[newest]!.value!.position;
        if (!done && value.position > best) newest = at;
      });
      if (newest < 0) return;
      yield heads[newest]!.value!;
      heads[newest] = await readings[newest]!.next();
    }
  } finally {
    await Promise.all(readings.map((reading) => reading.return()));
  }
}
