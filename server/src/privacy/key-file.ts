import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { openSideFile, removeFrom, sweep } from '../side-file.ts';

/** Wrapped keys by name, in a file of their own that forgets what is removed from it. */
export class KeyFile {
  readonly #file: DatabaseSync;
  readonly #add: StatementSync;
  readonly #addBeside: StatementSync;
  readonly #all: StatementSync;
  readonly #names: StatementSync;
  readonly #replace: StatementSync;
  readonly #find: StatementSync;
  readonly #remove: StatementSync;
  readonly #removeOlder: StatementSync;
  readonly #version: StatementSync;
  #seenVersion: unknown;

  constructor(path: string) {
    this.#file = openSideFile(
      path,
      `CREATE TABLE IF NOT EXISTS keys (
         name TEXT PRIMARY KEY,
         wrapped BLOB NOT NULL
       ) STRICT, WITHOUT ROWID`,
    );
    this.#add = this.#file.prepare(
      'INSERT INTO keys (name, wrapped) VALUES (?, ?) ON CONFLICT (name) DO NOTHING',
    );
    this.#addBeside = this.#file.prepare(
      `INSERT INTO keys (name, wrapped)
       SELECT ?, ? FROM keys WHERE name = ? AND wrapped = ?
       ON CONFLICT (name) DO NOTHING`,
    );
    this.#all = this.#file.prepare('SELECT name, wrapped FROM keys');
    this.#names = this.#file.prepare('SELECT name FROM keys');
    this.#replace = this.#file.prepare('UPDATE keys SET wrapped = ? WHERE name = ?');
    this.#find = this.#file.prepare('SELECT wrapped FROM keys WHERE name = ?');
    this.#remove = this.#file.prepare('DELETE FROM keys WHERE name >= ? AND name < ?');
    this.#removeOlder = this.#file.prepare(
      'DELETE FROM keys WHERE name >= ? AND name < ? AND substr(name, -7) < ?',
    );
    this.#version = this.#file.prepare('PRAGMA data_version');
    this.#seenVersion = this.#dataVersion();
  }

  /** Writes the key down, synced, and answers with the one that stands there afterwards. */
  addUnlessThere(name: string, wrapped: Uint8Array): Uint8Array {
    this.#add.run(name, wrapped);
    return this.find(name)!;
  }

  /**
   * The same, unless another entry is no longer what it was; `undefined` then. One statement, so
   * that nothing comes between the look and the writing.
   */
  addBeside(
    name: string,
    wrapped: Uint8Array,
    [other, was]: readonly [name: string, wrapped: Uint8Array],
  ): Uint8Array | undefined {
    this.#addBeside.run(name, wrapped, other, was);
    return this.find(name);
  }

  /**
   * Replaces every entry in one transaction, or none when `replaced` throws.
   *
   * @returns how many there are
   */
  replaceAll(replaced: (name: string, wrapped: Uint8Array) => Uint8Array): number {
    return removeFrom(this.#file, () => {
      const rows = this.#all.all() as { name: string; wrapped: Uint8Array }[];
      for (const { name, wrapped } of rows) this.#replace.run(replaced(name, wrapped), name);
      return rows.length;
    });
  }

  find(name: string): Uint8Array | undefined {
    return this.#find.get(name)?.wrapped as Uint8Array | undefined;
  }

  names(): ReadonlySet<string> {
    return new Set(this.#names.all().map(({ name }) => name as string));
  }

  /** Overwrites and removes every key whose name opens with the prefix. */
  remove(prefix: string): number {
    return removeFrom(this.#file, () => Number(this.#remove.run(prefix, behind(prefix)).changes));
  }

  /** The same for those of them whose name ends with an earlier quarter than the one given. */
  removeOlder(prefix: string, quarter: string): number {
    return removeFrom(this.#file, () =>
      Number(this.#removeOlder.run(prefix, behind(prefix), quarter).changes),
    );
  }

  /** See `sweep`. */
  sweep(): void {
    sweep(this.#file);
  }

  /** Whether another process has changed the file since this was last asked. */
  changedElsewhere(): boolean {
    const version = this.#dataVersion();
    if (version === this.#seenVersion) return false;
    this.#seenVersion = version;
    return true;
  }

  close(): void {
    this.#file.close();
  }

  #dataVersion(): unknown {
    return this.#version.get()?.data_version;
  }
}

/** The first text behind all that open with the prefix, which ends with a plain character. */
const behind = (prefix: string): string =>
  prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
