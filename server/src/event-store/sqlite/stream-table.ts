import { type StreamBounds, type StreamState, unwritten } from '../stream-state.ts';
import { firstRow, type Statements } from './statements.ts';

/** The table of streams. Names and their numbers are kept in memory: a row is never removed. */
export class StreamTable {
  readonly #statements: Statements['stream'];
  readonly #names = new Map<number, string>();
  readonly #ids = new Map<string, number>();

  constructor(statements: Statements) {
    this.#statements = statements.stream;
  }

  stateOf(name: string): StreamState | undefined {
    const row = firstRow(this.#statements.byName, name);
    if (row === undefined) return undefined;
    const [id, revision, metadataRevision, truncateBefore, maxCount, tombstoned] = row as readonly [
      number,
      number,
      number,
      number,
      number | null,
      number,
    ];
    this.#remember(id, name);
    return {
      revision,
      metadataRevision,
      truncateBefore,
      maxCount: maxCount ?? undefined,
      tombstoned: tombstoned === 1,
    };
  }

  idOf(name: string): number | undefined {
    const id = this.#ids.get(name);
    if (id !== undefined) return id;
    this.stateOf(name);
    return this.#ids.get(name);
  }

  nameOf(id: number): string | undefined {
    let name = this.#names.get(id);
    if (name === undefined) {
      name = firstRow(this.#statements.nameOf, id)?.[0] as string | undefined;
      if (name !== undefined) this.#remember(id, name);
    }
    return name;
  }

  /** The stream's number; a stream that is not there yet gets a row. */
  open(name: string): number {
    const id = this.idOf(name);
    if (id !== undefined) return id;
    this.#insert(name, unwritten);
    return this.#ids.get(name)!;
  }

  setBounds(name: string, bounds: StreamBounds): void {
    const id = this.idOf(name);
    if (id === undefined) this.#insert(name, bounds);
    else this.#statements.update.run(...values(bounds), id);
  }

  /** After a rollback: a number given out in it may be given to another stream. */
  forget(): void {
    this.#names.clear();
    this.#ids.clear();
  }

  #insert(name: string, bounds: StreamBounds): void {
    const { lastInsertRowid } = this.#statements.insert.run(...values(bounds), name);
    this.#remember(Number(lastInsertRowid), name);
  }

  #remember(id: number, name: string): void {
    this.#ids.set(name, id);
    this.#names.set(id, name);
  }
}

function values(bounds: StreamBounds): [number, number, number | null, number] {
  return [
    bounds.metadataRevision,
    bounds.truncateBefore,
    bounds.maxCount ?? null,
    bounds.tombstoned ? 1 : 0,
  ];
}
