import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

const eventColumns =
  'position, stream_id, revision, id, type, version, recorded_at, data, metadata';

/** Every statement, prepared once for the life of the connection. */
export type Statements = ReturnType<typeof prepareStatements>;

export function prepareStatements(db: DatabaseSync) {
  const prepare = (sql: string): StatementSync => db.prepare(sql);
  const prepareRows = (sql: string): StatementSync => {
    const statement = db.prepare(sql);
    statement.setReturnArrays(true);
    return statement;
  };
  return {
    commit: {
      begin: prepare('BEGIN IMMEDIATE'),
      commit: prepare('COMMIT'),
      rollback: prepare('ROLLBACK'),
      /** Changes when, and only when, another connection has committed. */
      dataVersion: prepareRows('PRAGMA data_version'),
    },
    stream: {
      byName: prepareRows(
        `SELECT id, coalesce((SELECT max(revision) FROM events WHERE stream_id = streams.id), -1),
           metadata_revision, truncate_before, max_count, tombstoned
         FROM streams WHERE name = ?`,
      ),
      nameOf: prepareRows('SELECT name FROM streams WHERE id = ?'),
      insert: prepare(
        'INSERT INTO streams (metadata_revision, truncate_before, max_count, tombstoned, name) VALUES (?, ?, ?, ?, ?)',
      ),
      update: prepare(
        'UPDATE streams SET metadata_revision = ?, truncate_before = ?, max_count = ?, tombstoned = ? WHERE id = ?',
      ),
      /** A stream whose row says something else than its events do. */
      contradicted: prepareRows(`
        SELECT stream.name FROM streams AS stream
        LEFT JOIN streams AS home ON home.name = '$$' || stream.name
        LEFT JOIN events AS bounds ON bounds.stream_id = home.id
          AND bounds.revision = (SELECT max(revision) FROM events WHERE stream_id = home.id)
        LEFT JOIN events AS latest ON latest.stream_id = stream.id
          AND latest.revision = (SELECT max(revision) FROM events WHERE stream_id = stream.id)
        WHERE stream.metadata_revision <> coalesce(bounds.revision, -1)
          OR stream.truncate_before <> coalesce(json_extract(bounds.data, '$."$tb"'), 0)
          OR stream.max_count IS NOT json_extract(bounds.data, '$."$maxCount"')
          OR stream.tombstoned <> (latest.type IS '$streamDeleted')
        LIMIT 1`),
    },
    event: {
      last: prepareRows(
        'SELECT position, hash, recorded_at FROM events ORDER BY position DESC LIMIT 1',
      ),
      insert: prepare(
        `INSERT INTO events (stream_id, revision, id, type, version, recorded_at, data, metadata, hash)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ),
      revisionOf: prepareRows('SELECT max(revision) FROM events WHERE stream_id = ? AND id = ?'),
      at: prepareRows('SELECT position, id, data FROM events WHERE stream_id = ? AND revision = ?'),
    },
    page: {
      after: prepareRows(
        `SELECT ${eventColumns} FROM events WHERE position > ? ORDER BY position LIMIT ?`,
      ),
      upTo: prepareRows(
        `SELECT ${eventColumns} FROM events WHERE position <= ? ORDER BY position DESC LIMIT ?`,
      ),
      streamForwards: prepareRows(
        `SELECT ${eventColumns} FROM events WHERE stream_id = ? AND revision BETWEEN ? AND ? ORDER BY revision LIMIT ?`,
      ),
      streamBackwards: prepareRows(
        `SELECT ${eventColumns} FROM events WHERE stream_id = ? AND revision BETWEEN ? AND ? ORDER BY revision DESC LIMIT ?`,
      ),
      /** The bytes that the chain covers, joined as hash-chain.ts joins them. */
      links: prepareRows(
        `SELECT position, hash, CAST(events.id || char(10) || name || char(10) || events.revision || char(10)
           || type || char(10) || version || char(10) || recorded_at || char(10)
           || data || char(10) || metadata AS BLOB)
         FROM events LEFT JOIN streams ON streams.id = stream_id
         WHERE position > ? ORDER BY position LIMIT ?`,
      ),
    },
  };
}

/** First row of a statement that returns arrays. */
export function firstRow(statement: StatementSync, ...values: SQLInputValue[]) {
  return statement.get(...values) as readonly unknown[] | undefined;
}

/** All rows of a statement that returns arrays: the driver's type knows only of objects. */
export function allRows(statement: StatementSync, ...values: SQLInputValue[]) {
  return statement.all(...values) as unknown as readonly (readonly unknown[])[];
}
