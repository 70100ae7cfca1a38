import { DatabaseSync } from 'node:sqlite';
import { openSqliteEventStore } from '@cairn/server/event-store/sqlite/sqlite-event-store';
import { LiveWorld } from '@cairn/server/world/live-world';
import type { BenchFigure } from './figure.ts';

const rounds = 3;
const page = 5_000;

/**
 * Replay of a log into the full world against bare reading of the same rows with JSON.parse, in
 * turns; the best round of each counts.
 */
export async function benchReplay(file: string): Promise<readonly BenchFigure[]> {
  let bare = 0;
  let folded = 0;
  for (let round = 0; round < rounds; round += 1) {
    bare = Math.max(bare, bareRate(file));
    folded = Math.max(folded, await replayRate(file));
  }
  const unit = 'events/s';
  return [
    { name: 'bare reading with JSON.parse', value: bare, unit },
    { name: 'replay into the full world', value: folded, unit, ratio: folded / bare, aim: 0.5 },
    { name: 'replay, as a rate', value: folded, unit, aim: 200_000 },
  ];
}

function bareRate(file: string): number {
  const db = new DatabaseSync(file, { readOnly: true });
  const rows = db.prepare('SELECT * FROM events WHERE position > ? ORDER BY position LIMIT ?');
  const begun = performance.now();
  let count = 0;
  for (let after = 0; ; ) {
    const read = rows.all(after, page);
    for (const row of read) {
      JSON.parse(row.data as string);
      JSON.parse(row.metadata as string);
    }
    count += read.length;
    if (read.length < page) break;
    after = read.at(-1)!.position as number;
  }
  db.close();
  return (count / (performance.now() - begun)) * 1000;
}

async function replayRate(file: string): Promise<number> {
  const store = await openSqliteEventStore(file);
  const begun = performance.now();
  const live = await LiveWorld.follow(store);
  const rate = (live.world.size / (performance.now() - begun)) * 1000;
  await live.close();
  await store.close();
  return rate;
}
