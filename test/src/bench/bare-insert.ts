import { DatabaseSync } from 'node:sqlite';

/** Inserts one row in a commit of its own, synced. */
export interface BareLog {
  insert(): void;
  close(): void;
}

/**
 * What node:sqlite does at best for a durable one-row insert: the store's own table of events and
 * its indexes, the same pragmas, one prepared statement, and nothing decided, hashed or written out.
 */
export function openBareLog(file: string, data: string, metadata: string): BareLog {
  const db = new DatabaseSync(file);
  db.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE events (
      position INTEGER PRIMARY KEY AUTOINCREMENT, stream_id INTEGER NOT NULL,
      revision INTEGER NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, version INTEGER NOT NULL,
      recorded_at INTEGER NOT NULL, data TEXT NOT NULL, metadata TEXT NOT NULL, hash BLOB NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX events_in_stream ON events (stream_id, revision);
    CREATE INDEX events_by_id ON events (stream_id, id);`);
  const statement = db.prepare(
    `INSERT INTO events (stream_id, revision, id, type, version, recorded_at, data, metadata, hash)
     VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?)`,
  );
  const hash = Buffer.alloc(32, 7);
  let row = 0;
  return {
    insert() {
      const id = `00000000-0000-4000-8000-${String(row).padStart(12, '0')}`;
      statement.run(row % 512, Math.floor(row / 512), id, 'CheckedIn', row, data, metadata, hash);
      row += 1;
    },
    close: () => db.close(),
  };
}
