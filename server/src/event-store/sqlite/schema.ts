import type { DatabaseSync } from 'node:sqlite';

/** "CAIR": marks the file as a log of Cairn (PRAGMA application_id). */
export const applicationId = 0x43414952;

/** Format of the file (PRAGMA user_version). Events never migrate; the tables around them may. */
export const schemaVersion = 1;

/**
 * Positions are AUTOINCREMENT, so that one is never given out twice. The index on event ids is not
 * unique: the same id may stand twice in a stream when it was appended at an exact revision.
 * What `streams` holds beside the name follows from the `$metadata` and `$streamDeleted` events. The
 * last revision is not among it: one look at the index costs less than one more page per commit.
 */
const tables = `
  CREATE TABLE streams (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    metadata_revision INTEGER NOT NULL,
    truncate_before INTEGER NOT NULL,
    max_count INTEGER,
    tombstoned INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE events (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    stream_id INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    version INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    data TEXT NOT NULL,
    metadata TEXT NOT NULL,
    hash BLOB NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX events_in_stream ON events (stream_id, revision);
  CREATE INDEX events_by_id ON events (stream_id, id);
`;

/** Creates the tables in an empty file; two processes that come at once leave one set of them. */
export function createTables(db: DatabaseSync): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    if (readPragma(db, 'user_version') === 0) {
      db.exec(tables);
      db.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion}`);
    }
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/** The value of a pragma that answers with one. */
export function readPragma(db: DatabaseSync, name: string): number | string {
  const row = db.prepare(`PRAGMA ${name}`).get();
  const value = row === undefined ? undefined : Object.values(row)[0];
  if (typeof value !== 'number' && typeof value !== 'string')
    throw new Error(`PRAGMA ${name} gave no answer.`);
  return value;
}
