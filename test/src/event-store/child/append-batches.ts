import { setTimeout as pause } from 'node:timers/promises';
import { openSqliteEventStore } from '@cairn/server/event-store/sqlite/sqlite-event-store';

/** Appends `count` events to a stream that others write to as well, and as many to its own. */
const [file = '', name = '', count = '0'] = process.argv.slice(2);
const store = openSqliteEventStore(file);
const event = (id: string) => ({ id, type: 'Noted', version: 1, data: { name }, metadata: {} });

for (let index = 0; index < Number(count); index += 1) {
  await Promise.all([
    store.append('shared', [event(`${name}-shared-${index}`)]),
    store.append(name, [event(`${name}-own-${index}`)], { expected: index - 1 }),
  ]);
  // Leaves the file to the other for a moment, so that the two take turns.
  await pause(1);
}
await store.close();
console.log('done');
