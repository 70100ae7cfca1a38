import { type CatchUp, catchUp } from './catch-up.ts';
import { InvalidArgument, StoreClosed, StreamDeleted } from './errors.ts';
import type {
  AppendEvent,
  AppendManyResult,
  AppendResult,
  EmbeddedEventStore,
  EmbeddedStoreOptions,
  ExpectedRevision,
  Head,
  ReadAllOptions,
  ReadStreamOptions,
  RevisionCheck,
  StreamMetadata,
  StreamMetadataResult,
  StreamRecord,
  SubscribeToAllOptions,
  SubscribeToStreamOptions,
  Subscription,
  Verdict,
} from './event-store.ts';
import { checkName, checkOwnName, type EventText, writeOut } from './event-text.ts';
import { passing } from './filter.ts';
import type { LogReader, Write } from './log.ts';
import { checkPlace, readAllEvents, readStreamEvents } from './read-events.ts';
import { checkStreamMetadata } from './stream-metadata.ts';
import { lowestVisible, metadataStream } from './stream-state.ts';
import type { Wakes } from './wakes.ts';
import { appendEvents } from './writes/append-events.ts';
import { appendRecords } from './writes/append-records.ts';
import { deleteSoftly, tombstone } from './writes/end-stream.ts';
import { writeMetadata } from './writes/stream-metadata-write.ts';

/** What an adapter brings: how to read, how to commit, and how it is let go. */
export interface Backing {
  readonly reader: LogReader;
  /** Runs the write, makes it durable and answers; wakes followers on the way. */
  commit<Result>(write: Write<Result>): Promise<Result>;
  readonly wakes: Wakes;
  release(): Promise<void>;
}

/** The port's promises, kept once for every log that lies in this process. */
export class EmbeddedLogStore implements EmbeddedEventStore {
  readonly #log: LogReader;
  readonly #backing: Backing;
  readonly #clock: () => number;
  readonly #recordedAt: 'clock' | 'given';
  readonly #closing = new AbortController();

  constructor(backing: Backing, options: EmbeddedStoreOptions) {
    this.#log = backing.reader;
    this.#backing = backing;
    this.#clock = options.clock ?? Date.now;
    this.#recordedAt = options.recordedAt ?? 'clock';
  }

  async append(
    stream: string,
    events: readonly AppendEvent[],
    options: { readonly expected?: ExpectedRevision } = {},
  ): Promise<AppendResult> {
    checkOwnName('stream name', stream);
    const expected = checkedExpectation(options.expected);
    const texts = events.map((event) => this.#writeOut(event));
    return this.#commit(appendEvents(stream, texts, expected, this.#clock));
  }

  async appendMany(
    records: readonly StreamRecord[],
    checks: readonly RevisionCheck[] = [],
  ): Promise<AppendManyResult> {
    const texts = records.map(({ stream, event }) => {
      checkOwnName('stream name', stream);
      return { stream, event: this.#writeOut(event) };
    });
    return this.#commit(appendRecords(texts, checkedChecks(checks), this.#clock));
  }

  async *readStream(stream: string, options: ReadStreamOptions = {}) {
    this.#assertOpen();
    checkName('stream name', stream);
    yield* readStreamEvents(this.#log, stream, options);
  }

  async *readAll(options: ReadAllOptions = {}) {
    this.#assertOpen();
    yield* readAllEvents(this.#log, options);
  }

  subscribeToStream(stream: string, options: SubscribeToStreamOptions = {}): Subscription {
    this.#assertOpen();
    checkName('stream name', stream);
    const log = this.#log;
    const end = log.stateOf(stream)?.revision ?? -1;
    return this.#follow(options.signal, {
      after: startAfter(options.after, -1, end),
      read: (after, limit) => {
        const state = log.stateOf(stream);
        if (state?.tombstoned) throw new StreamDeleted(stream);
        if (state === undefined) return { events: [], examined: 0, reached: after };
        const lowest = Math.max(after + 1, lowestVisible(state));
        const events = log.streamPage(stream, lowest, state.revision, 'forwards', limit);
        return { events, examined: events.length, reached: events.at(-1)?.revision ?? after };
      },
    });
  }

  subscribeToAll(options: SubscribeToAllOptions = {}): Subscription {
    this.#assertOpen();
    const log = this.#log;
    const passes = passing(options.filter);
    const every = options.checkpointEvery ?? 1_024;
    checkPlace('checkpointEvery', every, 1);
    return this.#follow(options.signal, {
      after: startAfter(options.after, 0, log.head().position),
      checkpointEvery: passes === undefined ? undefined : every,
      read: (after, limit) => {
        const page = log.allPage(after + 1, 'forwards', limit, passes);
        return { events: page.events, examined: page.examined, reached: page.last ?? after };
      },
    });
  }

  async streamMetadata(stream: string): Promise<StreamMetadataResult> {
    this.#assertOpen();
    checkName('stream name', stream);
    const state = this.#log.stateOf(stream);
    if (state?.tombstoned) throw new StreamDeleted(stream);
    if (state === undefined || state.metadataRevision < 0) return { stream };
    const revision = state.metadataRevision;
    const home = metadataStream(stream);
    const [event] = this.#log.streamPage(home, revision, revision, 'forwards', 1);
    return { stream, metadata: event?.data as StreamMetadata, revision };
  }

  async setStreamMetadata(
    stream: string,
    metadata: StreamMetadata,
    options: { readonly expected?: ExpectedRevision } = {},
  ): Promise<AppendResult> {
    checkOwnName('stream name', stream);
    // What is written is what JSON kept of it, whatever the caller does to the object meanwhile.
    const kept: StreamMetadata = JSON.parse(checkStreamMetadata(metadata));
    const expected = checkedExpectation(options.expected);
    return this.#commit(writeMetadata(stream, kept, expected, this.#clock));
  }

  async deleteStream(
    stream: string,
    options: { readonly expected?: ExpectedRevision } = {},
  ): Promise<void> {
    checkOwnName('stream name', stream);
    const expected = checkedExpectation(options.expected);
    return this.#commit(deleteSoftly(stream, expected, this.#clock));
  }

  async tombstoneStream(
    stream: string,
    options: { readonly expected?: ExpectedRevision } = {},
  ): Promise<void> {
    checkOwnName('stream name', stream);
    const expected = checkedExpectation(options.expected);
    return this.#commit(tombstone(stream, expected, this.#clock));
  }

  readPage(after: number, limit: number) {
    this.#assertOpen();
    checkPlace('after', after, 0);
    checkPlace('limit', limit, 1);
    if (limit > 100_000) throw new InvalidArgument('limit must be at most 100,000.');
    return this.#log.readPage(after, limit);
  }

  head(): Head {
    this.#assertOpen();
    return this.#log.head();
  }

  async verify(anchor?: Head): Promise<Verdict> {
    this.#assertOpen();
    return this.#log.verify(anchor);
  }

  async close(): Promise<void> {
    if (this.#closing.signal.aborted) return;
    this.#closing.abort();
    await this.#backing.release();
  }

  #follow(
    signal: AbortSignal | undefined,
    options: Pick<CatchUp, 'after' | 'read' | 'checkpointEvery'>,
  ): Subscription {
    const closing = this.#closing.signal;
    return catchUp({
      ...options,
      wakes: this.#backing.wakes,
      signal: signal === undefined ? closing : AbortSignal.any([signal, closing]),
    });
  }

  #writeOut(event: AppendEvent): EventText {
    return writeOut(event, this.#recordedAt);
  }

  #commit<Result>(write: Write<Result>): Promise<Result> {
    this.#assertOpen();
    return this.#backing.commit(write);
  }

  #assertOpen(): void {
    if (this.#closing.signal.aborted) throw new StoreClosed();
  }
}

/** -1 and `no_stream` say the same; the decision knows one of them. */
function checkedExpectation(expected: ExpectedRevision = 'any'): ExpectedRevision {
  if (typeof expected === 'number') checkPlace('expected', expected, -1);
  return expected === -1 ? 'no_stream' : expected;
}

function checkedChecks(checks: readonly RevisionCheck[]): readonly RevisionCheck[] {
  const streams = new Set<string>();
  return checks.map(({ stream, expected }) => {
    checkOwnName('stream name', stream);
    if (streams.has(stream)) throw new InvalidArgument(`Stream ${stream} is checked twice.`);
    streams.add(stream);
    return { stream, expected: checkedExpectation(expected) };
  });
}

function startAfter(after: 'start' | 'end' | number | undefined, start: number, end: number) {
  if (after === undefined || after === 'start') return start;
  if (after === 'end') return end;
  checkPlace('after', after, start);
  return after;
}
