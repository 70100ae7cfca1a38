import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  CorruptLog,
  ForeignFile,
  NewerLog,
  ReadOnlyFolder,
} from '@cairn/server/event-store/file-errors';
import { openSqliteEventStore } from '@cairn/server/event-store/sqlite/sqlite-event-store';
import { masterKeyOf } from '@cairn/server/privacy/master-key';
import { openSideFile } from '@cairn/server/side-file';
import { describe, expect, test } from 'vitest';
import { events } from './contract/subject.ts';
import { scratchFolder } from './scratch-folder.ts';

const inScratch = scratchFolder();

test('a file that is no database is refused, and left as it was', () => {
  const file = inScratch('letter.db');
  const letter = 'Dear reader, this is not a database. '.repeat(200);
  writeFileSync(file, letter);
  expect(refusal(file)).toBeInstanceOf(CorruptLog);
  expect(readFileSync(file, 'utf8')).toBe(letter);
});

test('a log with a damaged page is refused at the opening', async () => {
  const file = inScratch('damaged.db');
  const store = openSqliteEventStore(file);
  for (let index = 0; index < 20; index += 1)
    await store.append('s', events(index * 100, index * 100 + 99));
  await store.close();
  const bytes = readFileSync(file);
  const pageSize = bytes.readUInt16BE(16);
  bytes.fill(0xa5, pageSize * 20, pageSize * 21);
  writeFileSync(file, bytes);
  expect(refusal(file)).toBeInstanceOf(CorruptLog);
});

test('a log cut off in the middle is refused at the opening', async () => {
  const file = inScratch('truncated.db');
  const store = openSqliteEventStore(file);
  await store.append('s', events(0, 1_000));
  await store.close();
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.subarray(0, Math.floor(bytes.length / 2)));
  expect(refusal(file)).toBeInstanceOf(CorruptLog);
});

test("another program's database is refused, and left as it was", () => {
  const file = inScratch('addresses.db');
  sql(file, 'CREATE TABLE addresses (street TEXT)');
  const before = readFileSync(file);
  expect(refusal(file)).toBeInstanceOf(ForeignFile);
  expect(readFileSync(file)).toEqual(before);
});

test('a log of a later format is refused', async () => {
  const file = inScratch('later.db');
  await openSqliteEventStore(file).close();
  sql(file, 'PRAGMA user_version = 2');
  expect(refusal(file)).toBeInstanceOf(NewerLog);
});

test('a place that can not be written to is refused', () => {
  const occupied = inScratch('occupied');
  writeFileSync(occupied, 'a file where the folder would have to be');
  for (const file of [
    join(occupied, 'log.db'),
    join(occupied, 'deep', 'log.db'),
    '/proc/log.db',
    '/proc/deep/log.db',
  ])
    expect(refusal(file)).toBeInstanceOf(ReadOnlyFolder);
});

describe('for a user who may only read', () => {
  test('a log is refused at the opening, not at its first event', async () => {
    const file = await leftBehind('read-only-log');
    chmodSync(file, 0o444);
    expect(asNobody(() => refusal(file))).toBeInstanceOf(ReadOnlyFolder);
  });

  test('so is one in a folder of that kind', async () => {
    const file = await leftBehind('read-only-folder');
    chmodSync(dirname(file), 0o555);
    expect(asNobody(() => refusal(file))).toBeInstanceOf(ReadOnlyFolder);
  });

  test('keys and names are refused with what to do', () => {
    const file = inReachOfAll('read-only-keys', 'keys.sqlite');
    openSideFile(file, 'CREATE TABLE IF NOT EXISTS keys (name TEXT)').close();
    chmodSync(file, 0o444);
    expect(() => asNobody(() => openSideFile(file, 'SELECT 1'))).toThrow(
      /keys\.sqlite cannot be used .*\. Check that this user may write/,
    );
  });

  test('a master key is not made, and the line says what to do', () => {
    const folder = dirname(inReachOfAll('read-only-master', 'master.key'));
    chmodSync(folder, 0o555);
    expect(() => asNobody(() => masterKeyOf(folder, undefined))).toThrow(
      /master\.key.* cannot be written .*\. Let this user write/,
    );
  });
});

/** Names a file in a folder of its own that everybody may write to, for now. */
function inReachOfAll(folder: string, name: string): string {
  chmodSync(dirname(inScratch(folder)), 0o755);
  mkdirSync(inScratch(folder), { mode: 0o777 });
  chmodSync(inScratch(folder), 0o777);
  return join(inScratch(folder), name);
}

/** A log with an event in it, closed. */
async function leftBehind(folder: string): Promise<string> {
  const file = inReachOfAll(folder, 'log.db');
  const store = openSqliteEventStore(file);
  await store.append('s', events(0, 1));
  await store.close();
  return file;
}

/** Does something with the rights of a user to whom nothing belongs, where these can be given up. */
function asNobody<Result>(work: () => Result): Result {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}

test('a folder that is not there yet is made', async () => {
  await openSqliteEventStore(inScratch('new/folder/log.db')).close();
});

/** The refusal, which must be one line that ends in what to do. */
function refusal(file: string): Error {
  try {
    openSqliteEventStore(file);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    expect(error.message).not.toContain('\n');
    expect(error.message).toMatch(/\. (Keep|Name|Start|Choose)[^.]*/);
    expect(error.message).toContain(file);
    return error;
  }
  throw new Error(`${file} was opened.`);
}

function sql(file: string, statements: string): void {
  const db = new DatabaseSync(file);
  db.exec(statements);
  db.close();
}
