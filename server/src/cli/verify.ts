import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../cannot-start.ts';
import { readConfig } from '../config.ts';
import type { Head, Verdict } from '../event-store/event-store.ts';
import { openSqliteEventStore } from '../event-store/sqlite/sqlite-event-store.ts';
import { saidInOneLine } from '../said-in-one-line.ts';

// Walks the hash chain of a log: `npm run verify`, or with an anchor `npm run verify -- 1284 9f2c…`.

const faults = {
  changed: 'the event is not what was appended',
  missing: 'no event stands here, though later ones do',
  cut: 'the log ends here, before the head that was noted',
  replaced: 'another event stands here than the one whose hash was noted',
} as const;

function anchorOf([position, hash]: readonly string[]): Head | undefined {
  if (position === undefined) return undefined;
  if (!/^\d+$/.test(position) || !/^[0-9a-f]{64}$/.test(hash ?? ''))
    throw new CannotStart('A head is a position and 64 hexadecimal digits, as verify printed it.');
  return { position: Number(position), hash: hash! };
}

async function verify(): Promise<Verdict> {
  const { dataFolder } = readConfig(process.env);
  const anchor = anchorOf(process.argv.slice(2));
  const file = join(dataFolder, 'log.sqlite');
  if (!existsSync(file))
    throw new CannotStart(`There is no log in ${dataFolder}. Name its folder with CAIRN_DATA.`);
  const store = await openSqliteEventStore(file);
  try {
    return await store.verify(anchor);
  } finally {
    await store.close();
  }
}

try {
  const verdict = await verify();
  if (verdict.ok) console.log(`The log is whole. ${verdict.head.position} ${verdict.head.hash}`);
  else {
    console.error(
      `The log is not whole at position ${verdict.position}: ${faults[verdict.fault]}.`,
    );
    process.exitCode = 1;
  }
} catch (error) {
  console.error(saidInOneLine(error as Error, 'The log cannot be verified.'));
  process.exitCode = 1;
}
