import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CorruptLog, ForeignFile, NewerLog } from '../file-errors.ts';
import { makeFolder } from './make-folder.ts';
import { applicationId, createTables, readPragma, schemaVersion } from './schema.ts';
import { explaining } from './sqlite-fault.ts';
import { checkSqliteVersion } from './sqlite-version.ts';

export interface DatabaseOptions {
  /** Most bytes that the file may take; beyond them a write finds the disk full. */
  readonly maxBytes?: number;
  /** Whether the opening reads the file through for damage (seconds per GB). */
  readonly check: 'quick' | 'none';
}

/** What the database says of itself, asked anew each time. */
export interface SqliteSettings {
  readonly journalMode: string;
  /** 2 is FULL: a commit is on the disk before it is acknowledged. */
  readonly synchronous: number;
  readonly busyTimeoutMs: number;
  readonly applicationId: number;
  readonly schemaVersion: number;
  readonly sqliteVersion: string;
}

/** At work SQLite's own waiting is short, because it stops the whole process; the group commit waits on. */
const busyTimeoutMs = 20;
/** The opening has nothing else to do, and other processes may be writing hard. */
const openingTimeoutMs = 15_000;

/**
 * Opens the file, creates it when it is not there, and refuses whatever could lose or garble an
 * event later.
 *
 * @throws OldSqlite, ReadOnlyFolder, CorruptLog, ForeignFile, NewerLog, DiskFull, StoreBusy
 */
export function openDatabase(file: string, options: DatabaseOptions): DatabaseSync {
  checkSqliteVersion(process.versions.sqlite ?? '0');
  return explaining(file, () => {
    makeFolder(dirname(file));
    const db = new DatabaseSync(file, { timeout: openingTimeoutMs });
    try {
      checkIdentity(db, file);
      setUp(db, options.maxBytes);
      createTables(db);
      tryToWrite(db);
      db.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
      checkSettings(readSettings(db));
      if (options.check === 'quick') checkPages(db, file);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

export function readSettings(db: DatabaseSync): SqliteSettings {
  return {
    journalMode: String(readPragma(db, 'journal_mode')),
    synchronous: Number(readPragma(db, 'synchronous')),
    busyTimeoutMs: Number(readPragma(db, 'busy_timeout')),
    applicationId: Number(readPragma(db, 'application_id')),
    schemaVersion: Number(readPragma(db, 'user_version')),
    sqliteVersion: process.versions.sqlite ?? '0',
  };
}

/** Asked before anything is written, so that a stranger's file stays as it was. */
function checkIdentity(db: DatabaseSync, file: string): void {
  // One statement, one snapshot: another process may be making the tables at this moment.
  const { owner, version, tables } = db
    .prepare(
      `SELECT application_id AS owner, user_version AS version,
         (SELECT count(*) FROM sqlite_schema) AS tables
       FROM pragma_application_id, pragma_user_version`,
    )
    .get() as { owner: number; version: number; tables: number };
  if (owner === applicationId) {
    if (version > schemaVersion) throw new NewerLog(file, version, schemaVersion);
  } else if (owner !== 0 || version !== 0 || tables !== 0) throw new ForeignFile(file);
}

function setUp(db: DatabaseSync, maxBytes: number | undefined): void {
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  if (maxBytes === undefined) return;
  const pages = Math.max(1, Math.floor(maxBytes / Number(readPragma(db, 'page_size'))));
  db.exec(`PRAGMA max_page_count = ${pages}`);
}

/** A file that may only be read opens all the same; this is where it says so. Nothing is changed. */
function tryToWrite(db: DatabaseSync): void {
  db.exec(`BEGIN IMMEDIATE; PRAGMA user_version = ${schemaVersion}; ROLLBACK`);
}

/** A pragma that did not take says nothing, so each is read back at every opening. */
function checkSettings(settings: SqliteSettings): void {
  if (settings.journalMode !== 'wal' || settings.synchronous !== 2)
    throw new Error(
      `SQLite did not take its settings (journal ${settings.journalMode}, synchronous ${settings.synchronous}). Use a local disk for the log.`,
    );
}

function checkPages(db: DatabaseSync, file: string): void {
  const answer = readPragma(db, 'quick_check(1)');
  if (answer !== 'ok') throw new CorruptLog(file, String(answer).replaceAll('\n', ' '));
}
