import type { RecordedEvent } from '@cairn/shared/kernel/event';
import type { Direction, Head, Verdict } from '../event-store.ts';
import { CorruptLog } from '../file-errors.ts';
import { genesis } from '../hash-chain.ts';
import type { AllPage, LogReader, Passes } from '../log.ts';
import type { StreamState } from '../stream-state.ts';
import { explaining } from './sqlite-fault.ts';
import { allRows, firstRow, type Statements } from './statements.ts';
import type { StreamTable } from './stream-table.ts';
import { verifyChain } from './verify-chain.ts';

type EventRow = readonly [
  position: number,
  streamId: number,
  revision: number,
  id: string,
  type: string,
  version: number,
  recordedAt: number,
  data: string,
  metadata: string,
];

/** The reading side of the file. Every call reads what is committed at that moment. */
export class SqliteReader implements LogReader {
  readonly #file: string;
  readonly #statements: Statements;
  readonly #streams: StreamTable;
  /** Types are few and events are many: one string each instead of one per event. */
  readonly #types = new Map<string, string>();

  constructor(file: string, statements: Statements, streams: StreamTable) {
    this.#file = file;
    this.#statements = statements;
    this.#streams = streams;
  }

  stateOf(stream: string): StreamState | undefined {
    return explaining(this.#file, () => this.#streams.stateOf(stream));
  }

  streamPage(
    stream: string,
    lowest: number,
    highest: number,
    direction: Direction,
    limit: number,
  ): RecordedEvent[] {
    return explaining(this.#file, () => {
      const { streamForwards, streamBackwards } = this.#statements.page;
      const statement = direction === 'forwards' ? streamForwards : streamBackwards;
      const id = this.#streams.idOf(stream);
      if (id === undefined) return [];
      return this.#events(allRows(statement, id, lowest, highest, limit));
    });
  }

  allPage(from: number, direction: Direction, limit: number, passes?: Passes): AllPage {
    return explaining(this.#file, () => {
      const { after, upTo } = this.#statements.page;
      const rows =
        direction === 'forwards' ? allRows(after, from - 1, limit) : allRows(upTo, from, limit);
      const kept =
        passes === undefined
          ? rows
          : rows.filter((row) => passes(this.#nameOf(row as EventRow), (row as EventRow)[4]));
      const last = rows.at(-1)?.[0] as number | undefined;
      return { events: this.#events(kept), examined: rows.length, last };
    });
  }

  readPage(after: number, limit: number): RecordedEvent[] {
    return explaining(this.#file, () =>
      this.#events(allRows(this.#statements.page.after, after, limit)),
    );
  }

  head(): Head {
    return explaining(this.#file, () => {
      const row = firstRow(this.#statements.event.last);
      if (row === undefined) return { position: 0, hash: genesis };
      const hash = Buffer.from(row[1] as Uint8Array).toString('hex');
      return { position: row[0] as number, hash };
    });
  }

  async verify(anchor: Head | undefined): Promise<Verdict> {
    return verifyChain(this.#file, this.#statements, anchor);
  }

  #events(rows: readonly (readonly unknown[])[]): RecordedEvent[] {
    return rows.map((row) => this.#event(row as EventRow));
  }

  #event(row: EventRow): RecordedEvent {
    return {
      id: row[3],
      type: this.#typeOf(row[4]),
      version: row[5],
      stream: this.#nameOf(row),
      revision: row[2],
      position: row[0],
      recordedAt: row[6],
      data: this.#parsed(row[0], row[7]),
      metadata: this.#parsed(row[0], row[8]),
    };
  }

  #typeOf(type: string): string {
    const known = this.#types.get(type);
    if (known !== undefined) return known;
    this.#types.set(type, type);
    return type;
  }

  #nameOf(row: EventRow): string {
    const name = this.#streams.nameOf(row[1]);
    if (name === undefined) throw new CorruptLog(this.#file, `event ${row[0]} has no stream`);
    return name;
  }

  #parsed(position: number, json: string) {
    try {
      return JSON.parse(json);
    } catch (error) {
      throw new CorruptLog(this.#file, `event ${position} can not be read`, { cause: error });
    }
  }
}
