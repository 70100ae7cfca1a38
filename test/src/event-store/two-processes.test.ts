import { openSqliteEventStore } from '@cairn/server/event-store/sqlite/sqlite-event-store';
import { expect, test } from 'vitest';
import { runChild } from './child/run-child.ts';
import { scratchFolder } from './scratch-folder.ts';

const inScratch = scratchFolder();
const each = 500;

test('two processes append to one new file while a third follows it: nothing lost, nothing doubled', async () => {
  const file = inScratch('shared.db');
  const children = [
    runChild('./append-batches.ts', file, 'left', String(each)),
    runChild('./append-batches.ts', file, 'right', String(each)),
  ];
  const store = openSqliteEventStore(file);
  const followed: number[] = [];
  const abort = new AbortController();
  for (const { ended, lines } of children)
    ended.then(() => (lines.includes('done') ? undefined : abort.abort()));
  for await (const message of store.subscribeToAll({ signal: abort.signal })) {
    if (message.kind === 'event') followed.push(message.event.position);
    if (followed.length === 4 * each) break;
  }
  await Promise.all(children.map(({ ended }) => ended));
  expect(children.map(({ lines }) => lines)).toEqual([['done'], ['done']]);

  const log = store.readPage(0, 100_000);
  expect(log).toHaveLength(4 * each);
  expect(new Set(log.map(({ id }) => id)).size).toBe(4 * each);
  expect(followed).toEqual(log.map(({ position }) => position));
  const inShared = log.filter(({ stream }) => stream === 'shared');
  expect(inShared.map(({ revision }) => revision)).toEqual(inShared.map((_, index) => index));
  const writers = inShared.map(({ data }) => (data as { name: string }).name);
  const turns = writers.filter((name, index) => index > 0 && name !== writers[index - 1]).length;
  expect(turns).toBeGreaterThan(20);
  expect(await store.verify()).toEqual({ ok: true, head: store.head() });
  await store.close();
});
