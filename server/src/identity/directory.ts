import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { openSideFile, removeFrom, sweep } from '../side-file.ts';

/** What a person is called. Kept beside the log, so that it can be changed and forgotten. */
export interface PersonName {
  /** The opaque id by which the log knows them. */
  readonly id: string;
  readonly name: string;
  readonly email?: string;
}

/** Names and addresses of people, in a file of their own. None of it ever enters the log. */
export class Directory {
  readonly #file: DatabaseSync;
  readonly #add: StatementSync;
  readonly #remove: StatementSync;
  readonly #find: StatementSync;
  readonly #all: StatementSync;

  /** @param path the file, made when it is not there; `:memory:` for one that lasts as long as this */
  constructor(path: string) {
    this.#file = openSideFile(
      path,
      `CREATE TABLE IF NOT EXISTS people (
         id TEXT PRIMARY KEY,
         name TEXT NOT NULL,
         email TEXT
       ) STRICT, WITHOUT ROWID`,
    );
    this.#add = this.#file.prepare(
      `INSERT INTO people (id, name, email) VALUES (?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email`,
    );
    this.#remove = this.#file.prepare('DELETE FROM people WHERE id = ?');
    this.#find = this.#file.prepare('SELECT id, name, email FROM people WHERE id = ?');
    this.#all = this.#file.prepare('SELECT id, name, email FROM people ORDER BY name, id');
  }

  /** Writes somebody down; who is there already is written anew. */
  add(...people: readonly PersonName[]): void {
    this.#file.exec('BEGIN IMMEDIATE');
    try {
      for (const { id, name, email } of people) this.#add.run(id, name, email ?? null);
      this.#file.exec('COMMIT');
    } catch (error) {
      this.#file.exec('ROLLBACK');
      throw error;
    }
  }

  /** Overwrites and removes name and address; nothing happens where there are none. */
  forget(id: string): void {
    removeFrom(this.#file, () => this.#remove.run(id));
  }

  /** See `sweep`. */
  sweep(): void {
    sweep(this.#file);
  }

  find(id: string): PersonName | undefined {
    const row = this.#find.get(id);
    return row && personOf(row);
  }

  /** Everybody, by name. */
  all(): readonly PersonName[] {
    return this.#all.all().map(personOf);
  }

  close(): void {
    this.#file.close();
  }
}

function personOf({ id, name, email }: Record<string, unknown>): PersonName {
  const known = { id: id as string, name: name as string };
  return email === null ? known : { ...known, email: email as string };
}
