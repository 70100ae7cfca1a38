import type { DatabaseSync } from 'node:sqlite';
import { type Backing, EmbeddedLogStore } from '../embedded-log-store.ts';
import type { EmbeddedEventStore, EmbeddedStoreOptions } from '../event-store.ts';
import type { StoreStopped } from '../file-errors.ts';
import { Wakes } from '../wakes.ts';
import { ForeignCommits } from './foreign-commits.ts';
import { GroupCommit } from './group-commit.ts';
import { openDatabase, readSettings, type SqliteSettings } from './open-database.ts';
import { SqliteReader } from './sqlite-reader.ts';
import { SqliteWriter } from './sqlite-writer.ts';
import { prepareStatements } from './statements.ts';
import { StreamTable } from './stream-table.ts';

export interface SqliteStoreOptions extends EmbeddedStoreOptions {
  /** Most bytes that the file may take; writes beyond them throw DiskFull. No limit unless told. */
  readonly maxBytes?: number;
  /** `quick` (the default) reads the file through at the opening and refuses a damaged one. */
  readonly check?: 'quick' | 'none';
  /** How long other processes may hold the file before a write throws StoreBusy. 10,000 ms unless told. */
  readonly patienceMs?: number;
  /** Told once when a commit has failed and the store takes no more writes. */
  readonly onStop?: (error: StoreStopped) => void;
}

export interface SqliteEventStore extends EmbeddedEventStore {
  /** Read back from SQLite at each call, not remembered. */
  settings(): SqliteSettings;
}

/**
 * Opens the log in a file and creates it, with its folder, where there is none. Several processes
 * may have the same file open and write to it; a follower sees the commits of all of them.
 *
 * @throws OldSqlite, ReadOnlyFolder, CorruptLog, ForeignFile, NewerLog, DiskFull, StoreBusy
 */
export function openSqliteEventStore(
  file: string,
  options: SqliteStoreOptions = {},
): SqliteEventStore {
  const { maxBytes, check = 'quick' } = options;
  const db = openDatabase(file, { maxBytes, check });
  return new SqliteLogStore(db, backingOf(db, file, options), options);
}

class SqliteLogStore extends EmbeddedLogStore implements SqliteEventStore {
  readonly #db: DatabaseSync;

  constructor(db: DatabaseSync, backing: Backing, options: SqliteStoreOptions) {
    super(backing, options);
    this.#db = db;
  }

  settings(): SqliteSettings {
    return readSettings(this.#db);
  }
}

function backingOf(db: DatabaseSync, file: string, options: SqliteStoreOptions): Backing {
  const { patienceMs = 10_000, onStop = () => {} } = options;
  const statements = prepareStatements(db);
  const streams = new StreamTable(statements);
  const foreign = new ForeignCommits(statements, () => wakes.wake());
  const wakes = new Wakes({ first: () => foreign.start(), last: () => foreign.stop() });
  const writer = new SqliteWriter(statements, streams);
  const commits = new GroupCommit(db, statements, writer, {
    file,
    patienceMs,
    onCommit: () => wakes.wake(),
    onStop,
  });
  return {
    reader: new SqliteReader(file, statements, streams),
    wakes,
    commit: (write) => commits.submit(write),
    async release() {
      await commits.drained();
      foreign.stop();
      db.close();
    },
  };
}
