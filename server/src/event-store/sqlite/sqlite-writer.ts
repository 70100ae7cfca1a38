import type { EventText } from '../event-text.ts';
import { chainHash, genesis } from '../hash-chain.ts';
import type { LogWriter } from '../log.ts';
import { metadataStream, type StreamBounds, type StreamState, unwritten } from '../stream-state.ts';
import { firstRow, type Statements } from './statements.ts';
import type { StreamTable } from './stream-table.ts';

/** The writing side of the file, inside a transaction that the group commit has begun. */
export class SqliteWriter implements LogWriter {
  readonly #statements: Statements['event'];
  readonly #streams: StreamTable;
  #hash = genesis;
  #position = 0;
  #recordedAt = 0;

  constructor(statements: Statements, streams: StreamTable) {
    this.#statements = statements.event;
    this.#streams = streams;
  }

  get lastPosition(): number {
    return this.#position;
  }

  get lastRecordedAt(): number {
    return this.#recordedAt;
  }

  /** Reads where the log ends; another process may have appended since the last transaction. */
  begin(): void {
    const row = firstRow(this.#statements.last);
    const [position, hash, recordedAt] = (row ?? [0, undefined, 0]) as readonly [
      number,
      Uint8Array | undefined,
      number,
    ];
    if (position === this.#position) return;
    this.#position = position;
    this.#hash = hash === undefined ? genesis : Buffer.from(hash).toString('hex');
    this.#recordedAt = recordedAt;
  }

  /** What this transaction added is not there after all; the next one reads the end anew. */
  forget(): void {
    this.#position = -1;
    this.#streams.forget();
  }

  stateOf(stream: string): StreamState {
    return this.#streams.stateOf(stream) ?? unwritten;
  }

  setBounds(stream: string, bounds: StreamBounds): void {
    this.#streams.setBounds(stream, bounds);
  }

  revisionOf(stream: string, id: string): number | undefined {
    const streamId = this.#streams.idOf(stream);
    if (streamId === undefined) return undefined;
    const row = firstRow(this.#statements.revisionOf, streamId, id);
    return (row?.[0] as number | null | undefined) ?? undefined;
  }

  idAt(stream: string, revision: number): string | undefined {
    return this.#at(stream, revision)?.[1] as string | undefined;
  }

  positionAt(stream: string, revision: number): number {
    return (this.#at(stream, revision)?.[0] as number | undefined) ?? 0;
  }

  lastMetadata(stream: string): string | undefined {
    const home = metadataStream(stream);
    return this.#at(home, this.stateOf(home).revision)?.[2] as string | undefined;
  }

  add(stream: string, revision: number, event: EventText, recordedAt: number): number {
    const { id, type, version, data, metadata } = event;
    const hash = chainHash(this.#hash, { ...event, stream, revision, recordedAt });
    const { lastInsertRowid } = this.#statements.insert.run(
      this.#streams.open(stream),
      revision,
      id,
      type,
      version,
      recordedAt,
      data,
      metadata,
      Buffer.from(hash, 'hex'),
    );
    this.#hash = hash;
    this.#position = Number(lastInsertRowid);
    this.#recordedAt = recordedAt;
    return this.#position;
  }

  #at(stream: string, revision: number): readonly unknown[] | undefined {
    const streamId = this.#streams.idOf(stream);
    return streamId === undefined ? undefined : firstRow(this.#statements.at, streamId, revision);
  }
}
