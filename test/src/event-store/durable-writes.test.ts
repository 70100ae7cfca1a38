import { DatabaseSync } from 'node:sqlite';
import { WrongExpectedVersion } from '@cairn/server/event-store/errors';
import { DiskFull, StoreBusy, StoreStopped } from '@cairn/server/event-store/file-errors';
import { openSqliteEventStore } from '@cairn/server/event-store/sqlite/sqlite-event-store';
import { expect, test } from 'vitest';
import { event, events, read } from './contract/subject.ts';
import { scratchFolder } from './scratch-folder.ts';

const inScratch = scratchFolder();

test('a reopened file still syncs every commit', async () => {
  const file = inScratch('reopened.db');
  for (let opening = 0; opening < 3; opening += 1) {
    const store = openSqliteEventStore(file);
    expect(store.settings()).toMatchObject({
      journalMode: 'wal',
      synchronous: 2,
      schemaVersion: 1,
      applicationId: 0x43414952,
    });
    expect(store.settings().busyTimeoutMs).toBeGreaterThan(0);
    await store.append('s', [event(opening)]);
    await store.close();
  }
  const store = openSqliteEventStore(file);
  expect(await read(store.readStream('s'))).toHaveLength(3);
  await store.close();
});

test('in one group commit a conflict is answered alone and its neighbours are written', async () => {
  const store = openSqliteEventStore(inScratch('group.db'));
  await store.append('s', [event('first')]);
  const together = await Promise.allSettled([
    store.append('a', [event(0)]),
    store.append('s', [event(1)], { expected: 'no_stream' }),
    store.append('b', [event(2)]),
    store.append('s', [event(3)], { expected: 7 }),
    store.append('c', [event(4)]),
    store.append('c', [event(5)], { expected: 0 }),
  ]);
  expect(together.map(({ status }) => status === 'fulfilled')).toEqual([
    true,
    false,
    true,
    false,
    true,
    true,
  ]);
  for (const each of together)
    if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(WrongExpectedVersion);
  const log = store.readPage(0, 100);
  expect(log.map(({ id }) => id)).toEqual(['efirst', 'e0', 'e2', 'e4', 'e5']);
  expect(await store.verify()).toMatchObject({ ok: true });
  await store.close();
});

test('without room writes are refused and reads go on; with room again, so do writes', async () => {
  const file = inScratch('full.db');
  const store = openSqliteEventStore(file, { maxBytes: 600_000 });
  const other = new DatabaseSync(file);
  other.exec('CREATE TABLE ballast (weight BLOB); INSERT INTO ballast VALUES (zeroblob(200000))');

  const long = 'x'.repeat(2_000);
  let written = 0;
  const fill = async () => {
    for (; written < 1_000; written += 1) await store.append('s', [event(written, long)]);
  };
  await expect(fill()).rejects.toBeInstanceOf(DiskFull);
  await expect(store.append('t', [event('t', long)])).rejects.toBeInstanceOf(DiskFull);
  expect(written).toBeGreaterThan(10);
  expect(await read(store.readStream('s'))).toHaveLength(written);

  other.exec('DROP TABLE ballast');
  other.close();
  const result = await store.append('t', [event('t', long)], { expected: 'no_stream' });
  expect(result).toEqual({ nextRevision: 0, position: written + 1 });
  expect(await store.verify()).toMatchObject({ ok: true });
  await store.close();
});

test('after a commit that failed the store says so once, takes no more writes, and still reads', async () => {
  const file = inScratch('stopped.db');
  const reports: StoreStopped[] = [];
  const store = openSqliteEventStore(file, { onStop: (error) => reports.push(error) });
  await store.append('s', events(0, 2));
  const head = store.head();
  // A deferred constraint is checked by COMMIT itself, so this makes a real commit fail.
  const other = new DatabaseSync(file);
  other.exec(`
    CREATE TABLE trap (missing INTEGER REFERENCES streams (id) DEFERRABLE INITIALLY DEFERRED);
    CREATE TRIGGER spring AFTER INSERT ON events BEGIN INSERT INTO trap VALUES (-1); END`);
  const failed = await Promise.allSettled([
    store.append('s', [event(3)]),
    store.append('t', [event(4)]),
  ]);
  for (const each of failed)
    expect(each.status === 'rejected' && each.reason).toBeInstanceOf(StoreStopped);
  expect(reports).toHaveLength(1);
  expect(reports[0]?.cause).toBeInstanceOf(Error);

  other.exec('DROP TRIGGER spring; DROP TABLE trap');
  other.close();
  await expect(store.append('s', [event(5)])).rejects.toBe(reports[0]);
  expect(reports).toHaveLength(1);
  expect(store.head()).toEqual(head);
  expect(await read(store.readStream('s'))).toHaveLength(3);
  await store.close();

  const again = openSqliteEventStore(file);
  expect((await again.append('s', [event(6)], { expected: 2 })).nextRevision).toBe(3);
  expect(await again.verify()).toMatchObject({ ok: true });
  await again.close();
});

test('nothing of a commit that was rolled back is remembered', async () => {
  const file = inScratch('rolled-back.db');
  const store = openSqliteEventStore(file, { maxBytes: 120_000 });
  const tooLong = 'x'.repeat(200_000);
  const together = await Promise.allSettled([
    store.append('new', [event(0)]),
    store.append('new', [event(1, tooLong)]),
  ]);
  for (const each of together)
    expect(each.status === 'rejected' && each.reason).toBeInstanceOf(DiskFull);

  // Another process now takes the position and the stream's number that the rollback gave back.
  const neighbour = openSqliteEventStore(file);
  await neighbour.append('other', [event(2)]);
  expect((await store.append('new', [event(0)])).nextRevision).toBe(0);
  expect(store.readPage(0, 10)).toEqual(neighbour.readPage(0, 10));
  expect(store.readPage(0, 10).map(({ stream }) => stream)).toEqual(['other', 'new']);
  expect(await store.verify()).toMatchObject({ ok: true });
  await neighbour.close();
  await store.close();
});

test('a write waits while another process holds the file, without stopping this one', async () => {
  const file = inScratch('held.db');
  const store = openSqliteEventStore(file, { patienceMs: 1_000 });
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  let turns = 0;
  const beat = setInterval(() => {
    turns += 1;
  }, 1);
  const waiting = store.append('s', [event(0)]);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(turns).toBeGreaterThan(3);
  clearInterval(beat);
  other.exec('COMMIT');
  expect((await waiting).nextRevision).toBe(0);

  other.exec('BEGIN IMMEDIATE');
  await expect(store.append('s', [event(1)])).rejects.toBeInstanceOf(StoreBusy);
  other.exec('COMMIT');
  other.close();
  expect((await store.append('s', [event(1)])).nextRevision).toBe(1);
  await store.close();
});
