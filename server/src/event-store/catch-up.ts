import type { RecordedEvent } from '@cairn/shared/kernel/event';
import type { Subscription, SubscriptionMessage } from './event-store.ts';
import type { Wakes } from './wakes.ts';

export interface CatchUp {
  /** Where to begin; the first event sent lies after it. */
  readonly after: number;
  readonly read: ReadAfter;
  readonly wakes: Wakes;
  /** Aborted by the caller or by the closing of the store. */
  readonly signal: AbortSignal;
  /** Send a checkpoint after so many events looked at. */
  readonly checkpointEvery?: number;
}

/** Reads what lies after a place. `reached` is the last place looked at. */
export type ReadAfter = (
  after: number,
  limit: number,
) => { readonly events: RecordedEvent[]; readonly examined: number; readonly reached: number };

const pageSize = 512;

/**
 * Follows a log: read pages from one's own place until one comes back short, then sleep until the
 * next wake. The live part is the catching up, run again, so there is no switch between them in
 * which an event could be lost or sent twice.
 */
export function catchUp(options: CatchUp): Subscription {
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const messages = follow({ ...options, signal });
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => messages.next(),
    // A generator would answer `return` only after the `next` that is waiting for an event.
    return: () => {
      stop.abort();
      return messages.return(undefined);
    },
  };
}

async function* follow(options: CatchUp): AsyncGenerator<SubscriptionMessage, undefined> {
  const { wakes, signal } = options;
  if (signal.aborted) return;
  wakes.enter();
  try {
    yield { kind: 'confirmed' };
    yield* messagesAfter(options);
  } finally {
    wakes.leave();
  }
}

async function* messagesAfter({
  after,
  read,
  wakes,
  signal,
  checkpointEvery = Number.POSITIVE_INFINITY,
}: CatchUp): AsyncGenerator<SubscriptionMessage, undefined> {
  let caughtUp = false;
  let untilCheckpoint = checkpointEvery;
  while (!signal.aborted) {
    const seen = wakes.count;
    const limit = Math.min(pageSize, untilCheckpoint);
    const page = read(after, limit);
    for (const event of page.events) {
      yield { kind: 'event', event };
      if (signal.aborted) return;
    }
    after = page.reached;
    untilCheckpoint -= page.examined;
    if (untilCheckpoint === 0) {
      untilCheckpoint = checkpointEvery;
      yield { kind: 'checkpoint', position: after };
    }
    if (page.examined === limit) continue;
    if (!caughtUp) {
      caughtUp = true;
      yield { kind: 'caughtUp', position: after };
    }
    await wakes.past(seen, signal);
  }
}
