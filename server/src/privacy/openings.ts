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

/** By whom: others than the author, erased ones included, or the author. */
export const openers = ['others', 'author'] as const;
export type Openers = (typeof openers)[number];

export interface WhichOpenings {
  /** Only those noted before this one; the newest of all unless told. */
  readonly before?: number;
  /** Everybody's unless told. */
  readonly whose?: Openers;
}

/** For how long one's own reading of a text is noted once. */
const onceIn = 86_400_000;

/** Who opened whose private text, in a file of its own: it is kept for a year, not for good. */
export class Openings {
  readonly #file: DatabaseSync;
  readonly #add: StatementSync;
  readonly #of: StatementSync;
  readonly #count: StatementSync;
  readonly #ownSince: StatementSync;
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
       CREATE INDEX IF NOT EXISTS openings_by_reading
         ON openings (viewer, author, stream, field, at);
       CREATE INDEX IF NOT EXISTS openings_by_time ON openings (at)`,
    );
    this.#add = this.#file.prepare(
      `INSERT INTO openings (at, viewer, author, stream, field, number)
       SELECT ?1, ?2, ?3, ?4, ?5, COALESCE(MAX(number), 0) + 1 FROM openings WHERE author = ?3`,
    );
    this.#of = this.#file.prepare(
      `SELECT * FROM openings WHERE author = ?1 AND number < ?2 AND ${ofOpeners('?3')}
       ORDER BY number DESC LIMIT ?4`,
    );
    this.#count = this.#file.prepare(
      `SELECT count(*) AS count FROM openings WHERE author = ?1 AND ${ofOpeners('?2')}`,
    );
    this.#ownSince = this.#file.prepare(
      `SELECT 1 FROM openings
       WHERE viewer = ?1 AND author = ?1 AND stream = ?2 AND field = ?3 AND at > ?4 LIMIT 1`,
    );
    this.#forgetAuthor = this.#file.prepare('DELETE FROM openings WHERE author = ?');
    this.#forgetViewer = this.#file.prepare('UPDATE openings SET viewer = NULL WHERE viewer = ?');
    this.#forgetOlder = this.#file.prepare('DELETE FROM openings WHERE at < ?');
  }

  /**
   * Writes openings down, synced, in one go. That somebody opens what they wrote themselves is noted
   * once in a day for each place: it costs a sync, and they look for what others opened.
   */
  add(openings: readonly Opening[]): void {
    const noted = openings.filter((one) => !this.#isOwnOfToday(one));
    if (noted.length === 0) return;
    this.#inOne(() => {
      for (const { at, viewerId, authorId, stream, field } of noted)
        this.#add.run(at, viewerId ?? null, authorId, stream, field);
    });
  }

  #isOwnOfToday({ at, viewerId, authorId, stream, field }: Opening): boolean {
    if (viewerId !== authorId) return false;
    return this.#ownSince.get(authorId, stream, field, at - onceIn) !== undefined;
  }

  /** Openings of what somebody wrote, the newest first. */
  of(authorId: string, most: number, which: WhichOpenings = {}): readonly NotedOpening[] {
    const { before = Number.MAX_SAFE_INTEGER, whose } = which;
    return this.#of.all(authorId, before, whose ?? null, most).map(openingOf);
  }

  countOf(authorId: string, whose?: Openers): number {
    return Number(this.#count.get(authorId, whose ?? null)!.count);
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

/** An erased viewer is none, and no author. */
const ofOpeners = (whose: string): string =>
  `(${whose} IS NULL OR (viewer IS author) = (${whose} = 'author'))`;

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
