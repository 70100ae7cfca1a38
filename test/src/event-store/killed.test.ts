import { openSqliteEventStore } from '@cairn/server/event-store/sqlite/sqlite-event-store';
import { expect, test } from 'vitest';
import { runChild } from './child/run-child.ts';
import { scratchFolder } from './scratch-folder.ts';

const inScratch = scratchFolder();
/** CAIRN_KILLS=10000 makes it a soak. */
const kills = Number(process.env.CAIRN_KILLS ?? 20);

test(`nothing acknowledged is lost when the process is killed ${kills} times`, {
  timeout: 60_000 + kills * 2_000,
}, async () => {
  const file = inScratch('killed.db');
  let acknowledged = 0;
  let position = 0;
  for (let life = 0; life < kills; life += 1) {
    const child = runChild('./append-until-killed.ts', file, String(life));
    await child.spoke;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
    child.process.kill('SIGKILL');
    await child.ended;
    expect(child.process.signalCode).toBe('SIGKILL');

    const store = openSqliteEventStore(file, { check: 'none' });
    const since = store.readPage(position, 100_000);
    const present = new Set(since.map(({ id }) => id));
    expect(present.size).toBe(since.length);
    expect(child.lines.filter((id) => !present.has(id))).toEqual([]);
    acknowledged += child.lines.length;
    position = since.at(-1)?.position ?? position;
    await store.close();
  }
  const store = openSqliteEventStore(file);
  expect(store.head().position).toBeGreaterThanOrEqual(acknowledged);
  expect(acknowledged).toBeGreaterThan(kills * 8);
  expect(await store.verify()).toEqual({ ok: true, head: store.head() });
  await store.close();
});
