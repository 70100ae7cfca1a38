import { writeFile } from 'node:fs/promises';
import { everyEvent } from './every-event.ts';
import { worldOf } from './world-of.ts';

// Writes the golden log of the current versions under the name given, once: a golden log that has
// been released is never written again. `node test/src/golden/write-golden-log.ts 0.1.0`
const [name] = process.argv.slice(2);
if (!name) throw new Error('Say which release the golden log belongs to, such as 0.1.0.');
const events = everyEvent();
const file = (suffix: string) => new URL(`./logs/${name}.${suffix}`, import.meta.url);
const lines = events.map((event) => `${JSON.stringify(event)}\n`).join('');
await writeFile(file('ndjson'), lines, { flag: 'wx' });
await writeFile(file('world.json'), `${JSON.stringify(worldOf(events), null, 1)}\n`, {
  flag: 'wx',
});
