import type { RecordedEvent } from '@cairn/shared/kernel/event';
import type { Direction, Head, Verdict } from './event-store.ts';
import type { EventText } from './event-text.ts';
import type { StreamBounds, StreamState } from './stream-state.ts';

/**
 * What an embedded adapter supplies: rows kept in order, and nothing that decides. Everything the
 * port promises is built on it once, in EmbeddedLogStore.
 */
export interface LogReader {
  stateOf(stream: string): StreamState | undefined;
  /** Events of one stream between two revisions, both included, ordered by direction. */
  streamPage(
    stream: string,
    lowest: number,
    highest: number,
    direction: Direction,
    limit: number,
  ): RecordedEvent[];
  /** Looks at up to `limit` events from a position on, itself included, and keeps what passes. */
  allPage(from: number, direction: Direction, limit: number, passes?: Passes): AllPage;
  readPage(after: number, limit: number): RecordedEvent[];
  head(): Head;
  verify(anchor: Head | undefined): Promise<Verdict>;
}

/** Writes of one commit. Reads see what the commit has added so far. */
export interface LogWriter {
  stateOf(stream: string): StreamState;
  revisionOf(stream: string, id: string): number | undefined;
  idAt(stream: string, revision: number): string | undefined;
  /** Position of an event that is there. */
  positionAt(stream: string, revision: number): number;
  lastMetadata(stream: string): string | undefined;
  readonly lastPosition: number;
  /** Milliseconds since 1970 UTC; 0 in an empty log. */
  readonly lastRecordedAt: number;
  /** Adds an event at the end of its stream and of the log. */
  add(stream: string, revision: number, event: EventText, recordedAt: number): number;
  setBounds(stream: string, bounds: StreamBounds): void;
}

/**
 * One write: decides first, adds after. A refusal is thrown before anything is added, so that
 * others in the same commit are not touched by it.
 */
export type Write<Result> = (log: LogWriter) => Result;

export type Passes = (stream: string, type: string) => boolean;

export interface AllPage {
  readonly events: RecordedEvent[];
  readonly examined: number;
  /** Position of the last event looked at; undefined when there was none. */
  readonly last: number | undefined;
}
