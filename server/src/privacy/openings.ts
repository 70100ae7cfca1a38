import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { openSideFile, removeFrom, sweep } from '../side-file.ts';

/** Somebody read a text that is for two people or for one. Never holds the text itself. */
export interface Opening {
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** Who read it; `undefined` once they were erased. */
  readonly viewerId?: string;
  readonly authorId: string;
  readonly stream: string;
  /** The event's field that it was written into. */
  readonly field: string;
}

/** An opening with its number among those of its author, which only grows. */
export interface NotedOpening extends Opening {
  readonly id: number;
}

/** Who opened whose private text, in a file of its own: it is kept for a year, not for good. */
export class Openings {
  readonly #file: DatabaseSync;
  readonly #add: StatementSync;
  readonly #of: StatementSync;
  readonly #count: StatementSync;
  readonly #forgetAuthor: StatementSync;
  readonly #forgetViewer: StatementSync;
  readonly #forgetOlder: StatementSync;

  /** @param path the file, made when it is not there; `:memory:` for one that lasts as long as this */
  constructor(path: string) {
    this.#file = openSideFile(
      path,
      `CREATE TABLE IF NOT EXISTS openings (
         author TEXT NOT NULL,
         -- Counted for each author by themselves: one number for all would tell what others do.
         number INTEGER NOT NULL,
         at INTEGER NOT NULL,
         viewer TEXT,
         stream TEXT NOT NULL,
         field TEXT NOT NULL,
         PRIMARY KEY (author, number)
       ) STRICT, WITHOUT ROWID;
       CREATE INDEX IF NOT EXISTS openings_by_viewer ON openings (viewer);
       CREATE INDEX IF NOT EXISTS openings_by_time ON openings (at)`,
    );
    this.#add = this.#file.prepare(
      `INSERT INTO openings (at, viewer, author, stream, field, number)
       SELECT ?1, ?2, ?3, ?4, ?5, COALESCE(MAX(number), 0) + 1 FROM openings WHERE author = ?3`,
    );
    this.#of = this.#file.prepare(
      'SELECT * FROM openings WHERE author = ? AND number < ? ORDER BY number DESC LIMIT ?',
    );
    this.#count = this.#file.prepare('SELECT count(*) AS count FROM openings WHERE author = ?');
    this.#forgetAuthor = this.#file.prepare('DELETE FROM openings WHERE author = ?');
    this.#forgetViewer = this.#file.prepare('UPDATE openings SET viewer = NULL WHERE viewer = ?');
    this.#forgetOlder = this.#file.prepare('DELETE FROM openings WHERE at < ?');
  }

  /** Writes openings down, synced, in one go. */
  add(openings: readonly Opening[]): void {
    this.#inOne(() => {
      for (const { at, viewerId, authorId, stream, field } of openings)
        this.#add.run(at, viewerId ?? null, authorId, stream, field);
    });
  }

  /**
   * Openings of what somebody wrote, the newest first.
   *
   * @param before only those noted before this one; the newest of all unless told
   */
  of(authorId: string, most: number, before = Number.MAX_SAFE_INTEGER): readonly NotedOpening[] {
    return this.#of.all(authorId, before, most).map(openingOf);
  }

  countOf(authorId: string): number {
    return Number(this.#count.get(authorId)!.count);
  }

  /** Removes who opened what they wrote, and takes their id from what they opened of others. */
  forget(personId: string): void {
    removeFrom(this.#file, () => {
      this.#forgetAuthor.run(personId);
      this.#forgetViewer.run(personId);
    });
  }

  /**
   * Removes what happened before an instant, milliseconds since 1970 UTC.
   *
   * @returns how many there were
   */
  forgetBefore(instant: number): number {
    return Number(this.#forgetOlder.run(instant).changes);
  }

  /** See `sweep`. */
  sweep(): void {
    sweep(this.#file);
  }

  close(): void {
    this.#file.close();
  }

  #inOne(act: () => void): void {
    this.#file.exec('BEGIN IMMEDIATE');
    try {
      act();
      this.#file.exec('COMMIT');
    } catch (error) {
      this.#file.exec('ROLLBACK');
      throw error;
    }
  }
}

function openingOf(row: Record<string, unknown>): NotedOpening {
  const known = {
    id: row.number as number,
    at: row.at as number,
    authorId: row.author as string,
    stream: row.stream as string,
    field: row.field as string,
  };
  return row.viewer === null ? known : { ...known, viewerId: row.viewer as string };
}
