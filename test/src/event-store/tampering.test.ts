import { readFileSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Head, Verdict } from '@cairn/server/event-store/event-store';
import { CorruptLog } from '@cairn/server/event-store/file-errors';
import { openSqliteEventStore } from '@cairn/server/event-store/sqlite/sqlite-event-store';
import { expect, test } from 'vitest';
import { event, events } from './contract/subject.ts';
import { scratchFolder } from './scratch-folder.ts';

const inScratch = scratchFolder();

test('a byte flipped in the file is found, and its position named', async () => {
  const file = await tenEvents('flipped.db');
  const bytes = readFileSync(file);
  const at = bytes.indexOf('"a sentence about stone 6"');
  expect(at).toBeGreaterThan(0);
  bytes[at + 3]! ^= 1;
  writeFileSync(file, bytes);
  expect(await verdictOn(file)).toEqual({ ok: false, position: 7, fault: 'changed' });
});

test.each([
  ['an id', "UPDATE events SET id = 'e77' WHERE position = 4", 4, 'changed'],
  ['a type', "UPDATE events SET type = 'Denied' WHERE position = 4", 4, 'changed'],
  ['a time', 'UPDATE events SET recorded_at = recorded_at + 1 WHERE position = 4', 4, 'changed'],
  ['metadata', "UPDATE events SET metadata = '{}' WHERE position = 4", 4, 'changed'],
  ['a stored hash', 'UPDATE events SET hash = zeroblob(32) WHERE position = 4', 4, 'changed'],
  ['the name of a stream', "UPDATE streams SET name = 'other' WHERE name = 's'", 1, 'changed'],
  ['the row of a stream', "DELETE FROM streams WHERE name = 's'", 1, 'changed'],
  [
    'a bound that hides events',
    "UPDATE streams SET truncate_before = 3 WHERE name = 's'",
    10,
    'changed',
  ],
  ['a count that hides events', "UPDATE streams SET max_count = 3 WHERE name = 's'", 10, 'changed'],
  [
    'a stream ended behind its back',
    "UPDATE streams SET tombstoned = 1 WHERE name = 's'",
    10,
    'changed',
  ],
  ['a row taken out', 'DELETE FROM events WHERE position = 4', 4, 'missing'],
  ['a row moved', 'UPDATE events SET position = 99 WHERE position = 10', 10, 'missing'],
] as const)('%s is found', async (what, sql, position, fault) => {
  const file = await tenEvents(`${what}.db`);
  tamper(file, sql);
  expect(await verdictOn(file)).toEqual({ ok: false, position, fault });
});

test('a tail cut off is found against an anchored head, and not without one', async () => {
  const file = await tenEvents('cut.db');
  const store = openSqliteEventStore(file);
  const anchor = store.head();
  await store.close();
  tamper(file, 'DELETE FROM events WHERE position > 8');
  expect(await verdictOn(file)).toMatchObject({ ok: true });
  expect(await verdictOn(file, anchor)).toEqual({ ok: false, position: 9, fault: 'cut' });
});

test('a log written anew is whole in itself, and not the one that was anchored', async () => {
  const file = await tenEvents('first.db');
  const store = openSqliteEventStore(file);
  const anchor = store.head();
  await store.close();
  const other = await tenEvents('second.db', 9);
  expect(await verdictOn(other, anchor)).toEqual({ ok: false, position: 10, fault: 'replaced' });
});

test('data that is no longer JSON stops a read and names the event', async () => {
  const file = await tenEvents('unreadable.db');
  tamper(file, "UPDATE events SET data = '{' WHERE position = 3");
  const store = openSqliteEventStore(file);
  expect(() => store.readPage(0, 100)).toThrow(CorruptLog);
  expect(() => store.readPage(0, 100)).toThrow('event 3 can not be read');
  await store.close();
});

async function tenEvents(name: string, clock = 5): Promise<string> {
  const file = inScratch(name);
  const store = openSqliteEventStore(file, { clock: () => clock });
  const stones = events(0, 9).map(({ id }, index) => event(id, `a sentence about stone ${index}`));
  await store.append('s', stones);
  await store.close();
  return file;
}

function tamper(file: string, sql: string): void {
  const db = new DatabaseSync(file);
  db.exec(sql);
  db.close();
}

async function verdictOn(file: string, anchor?: Head): Promise<Verdict> {
  const store = openSqliteEventStore(file);
  const verdict = await store.verify(anchor);
  await store.close();
  return verdict;
}
