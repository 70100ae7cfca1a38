import type { NewEvent, RecordedEvent } from '@cairn/shared/kernel/event';

/**
 * The port to the log. Its words and its meaning are those of EventStoreDB, so that a cluster can
 * take the place of a file; SPEC.md numbers the rules and every adapter is held to them.
 *
 * Two traps are named away: a read starts `from` a place and includes it, a subscription starts
 * `after` a place and excludes it.
 *
 * Streams, event types and metadata keys that open with `$` belong to the store. `$correlationId`
 * and `$causationId` are the two keys that callers may set. The log itself holds `$metadata` events
 * (in the stream `$$name`) and `$streamDeleted` events; whoever folds the log passes over types
 * that open with `$`.
 */
export interface EventStore {
  /**
   * Appends to one stream, all or nothing, and answers once it is durable. A repeat of an earlier
   * append (same ids, same expectation) is acknowledged with the earlier answer and writes nothing.
   * Without events the expectation is checked and nothing is written.
   *
   * @throws WrongExpectedVersion, StreamDeleted, InvalidArgument, and what the file may refuse
   *   (DiskFull, StoreBusy, StoreStopped, StoreClosed). After any other error the outcome is
   *   unknown: repeat with the same event ids.
   */
  append(
    stream: string,
    events: readonly AppendEvent[],
    options?: { readonly expected?: ExpectedRevision },
  ): Promise<AppendResult>;

  /**
   * Appends to several streams in the order given, all or nothing. A check may also name a stream
   * that is not written to; a stream has at most one check, and without one it is `any`.
   *
   * @throws ChecksFailed with every failed check; otherwise as `append`.
   */
  appendMany(
    records: readonly StreamRecord[],
    checks?: readonly RevisionCheck[],
  ): Promise<AppendManyResult>;

  /**
   * Reads one stream, `from` included. Beyond the end is an empty read.
   * An aborted signal makes the iteration throw the signal's reason.
   *
   * @throws StreamNotFound (never written, or deleted), StreamDeleted (tombstoned),
   *   InvalidArgument; all of them on iteration.
   */
  readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<RecordedEvent>;

  /** Reads the whole log in its one order, `from` included. Deleted streams still show here. */
  readAll(options?: ReadAllOptions): AsyncIterable<RecordedEvent>;

  /**
   * Follows one stream, `after` excluded. The stream need not exist yet. `after: 'end'` means the
   * end at the time of the call. Ends without an error on `break`, abort or `close()`.
   *
   * @throws StreamDeleted (on iteration) once the stream is tombstoned.
   */
  subscribeToStream(stream: string, options?: SubscribeToStreamOptions): Subscription;

  /** Follows the whole log, `after` excluded. With a filter, checkpoints tell how far it looked. */
  subscribeToAll(options?: SubscribeToAllOptions): Subscription;

  /** The latest metadata of a stream; `{ stream }` alone when none was ever set. */
  streamMetadata(stream: string): Promise<StreamMetadataResult>;

  /** Replaces a stream's metadata. `expected` counts the metadata's own revisions. */
  setStreamMetadata(
    stream: string,
    metadata: StreamMetadata,
    options?: { readonly expected?: ExpectedRevision },
  ): Promise<AppendResult>;

  /**
   * Hides what the stream holds so far. A later append opens it again and numbering goes on.
   * Deleting a deleted stream changes nothing.
   */
  deleteStream(stream: string, options?: { readonly expected?: ExpectedRevision }): Promise<void>;

  /** Ends the stream for good with a `$streamDeleted` event. Nothing can ever be appended to it. */
  tombstoneStream(
    stream: string,
    options?: { readonly expected?: ExpectedRevision },
  ): Promise<void>;

  /** Waits for the appends under way, ends every subscription, releases the file. */
  close(): Promise<void>;
}

/** A log that lies in this process or in a file beside it, so that reading it needs no waiting. */
export interface EmbeddedEventStore extends EventStore {
  /**
   * The replay's fast path: the events with a position greater than `after`, in order, at most
   * `limit` of them (1 to 100,000; 5,000 reads fastest), without waiting. A page shorter than
   * `limit` reached the end of the log.
   */
  readPage(after: number, limit: number): readonly RecordedEvent[];

  /** The last position and the hash that stands for everything up to it. Worth anchoring elsewhere. */
  head(): Head;

  /**
   * Walks the hash chain from the first event to the last. With an anchor (an earlier `head()`,
   * kept outside the log) a missing tail is found too. Blocks for no more than a page at a time.
   */
  verify(anchor?: Head): Promise<Verdict>;
}

/**
 * An event on its way in. `recordedAt` (milliseconds since 1970 UTC, never before the log's last)
 * is refused unless the store was opened with `recordedAt: 'given'`.
 */
export interface AppendEvent extends NewEvent {
  readonly recordedAt?: number;
}

/**
 * What the caller believes of the stream: nothing (`any`), that it is not there, that it is, or
 * its last revision. -1 says the same as `no_stream`, so an earlier `nextRevision` always fits.
 */
export type ExpectedRevision = 'any' | 'no_stream' | 'stream_exists' | number;

/** What stands there instead: the last revision, or that there is no such stream. */
export type ActualRevision = number | 'no_stream';

export interface AppendResult {
  /** Revision of the last event written, to be expected next; -1 while the stream is empty. */
  readonly nextRevision: number;
  /** Position of the last event written; of the log's end when there were no events. */
  readonly position: number;
}

export interface StreamRecord {
  readonly stream: string;
  readonly event: AppendEvent;
}

export interface RevisionCheck {
  readonly stream: string;
  readonly expected: ExpectedRevision;
}

export interface AppendManyResult {
  readonly position: number;
  /** For each stream written to, the revision of its last event. */
  readonly revisions: ReadonlyMap<string, number>;
}

export type Direction = 'forwards' | 'backwards';

export interface ReadStreamOptions {
  /** A revision, counted from 0. Without it the start when forwards, the end when backwards. */
  readonly from?: 'start' | 'end' | number;
  readonly direction?: Direction;
  readonly maxCount?: number;
  readonly signal?: AbortSignal;
}

export interface ReadAllOptions {
  /** A position. Without it the start when forwards, the end when backwards. */
  readonly from?: 'start' | 'end' | number;
  readonly direction?: Direction;
  /** Counts the events that pass the filter. */
  readonly maxCount?: number;
  readonly filter?: Filter;
  readonly signal?: AbortSignal;
}

/** Passes an event whose stream or type opens with one of the prefixes, or matches the pattern. */
export type Filter =
  | { readonly by: 'stream' | 'type'; readonly prefixes: readonly string[] }
  | { readonly by: 'stream' | 'type'; readonly pattern: RegExp };

export interface SubscribeToStreamOptions {
  /** A revision; the first event sent is the one after it. Without it everything is sent. */
  readonly after?: 'start' | 'end' | number;
  readonly signal?: AbortSignal;
}

export interface SubscribeToAllOptions {
  /** A position; the first event sent is the one after it. Without it everything is sent. */
  readonly after?: 'start' | 'end' | number;
  readonly filter?: Filter;
  /** With a filter: a checkpoint after every so many events looked at. 1,024 unless told. */
  readonly checkpointEvery?: number;
  readonly signal?: AbortSignal;
}

/**
 * `confirmed` comes first and once; `caughtUp` once, when everything that was there has been sent;
 * `checkpoint` only with a filter. Positions are those to go on `after`.
 */
export type SubscriptionMessage =
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'event'; readonly event: RecordedEvent }
  | { readonly kind: 'caughtUp'; readonly position: number }
  | { readonly kind: 'checkpoint'; readonly position: number };

/** `return()` ends it even while a `next()` is still waiting. */
export type Subscription = AsyncIterableIterator<SubscriptionMessage>;

/** `$maxCount` shows only the last so many events, `$tb` only those from that revision on. */
export interface StreamMetadata {
  readonly $maxCount?: number;
  readonly $tb?: number;
  readonly [key: string]: unknown;
}

export interface StreamMetadataResult {
  readonly stream: string;
  readonly metadata?: StreamMetadata;
  /** Revision of the metadata, counted from 0. */
  readonly revision?: number;
}

export interface Head {
  /** 0 for an empty log. */
  readonly position: number;
  /** 64 hexadecimal digits. */
  readonly hash: string;
}

export type Verdict =
  | { readonly ok: true; readonly head: Head }
  | { readonly ok: false; readonly position: number; readonly fault: ChainFault };

/**
 * `changed`: this event, or its place, is not what was appended. `missing`: no event stands here
 * though later ones do. `cut`: the log ends before the anchor. `replaced`: the log is whole in
 * itself, but what stands at the anchor's position is not what was anchored.
 */
export type ChainFault = 'changed' | 'missing' | 'cut' | 'replaced';

/** Options common to the embedded stores. */
export interface EmbeddedStoreOptions {
  /** Milliseconds since 1970 UTC. `Date.now` unless told. */
  readonly clock?: () => number;
  /**
   * `clock` (the default): the store stamps every event, never earlier than the one before.
   * `given`: an event may bring its own `recordedAt`, for imports and generated histories.
   */
  readonly recordedAt?: 'clock' | 'given';
}
