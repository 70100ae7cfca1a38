import { writeSync } from 'node:fs';
import { openSqliteEventStore } from '@cairn/server/event-store/sqlite/sqlite-event-store';

/** Appends from eight callers and prints each id as soon as it is acknowledged, until it is killed. */
const [file = '', life = ''] = process.argv.slice(2);
const store = openSqliteEventStore(file, { check: 'none' });

async function caller(number: number): Promise<never> {
  for (let count = 0; ; count += 1) {
    const id = `${life}-${number}-${count}`;
    const event = { id, type: 'Noted', version: 1, data: { count }, metadata: {} };
    await store.append(`s${number}`, [event]);
    writeSync(1, `${id}\n`);
  }
}

await Promise.all(Array.from({ length: 8 }, (_, number) => caller(number)));
