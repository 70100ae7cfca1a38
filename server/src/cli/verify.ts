import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../cannot-start.ts';
import { readConfig } from '../config.ts';
import type { EmbeddedEventStore, Head, Verdict } from '../event-store/event-store.ts';
import { openSqliteEventStore } from '../event-store/sqlite/sqlite-event-store.ts';
import { ErasureList } from '../privacy/erasure-list.ts';
import { KeyFile } from '../privacy/key-file.ts';
import { KeysOfLog } from '../privacy/keys-of-log.ts';
import { saidInOneLine } from '../said-in-one-line.ts';

// Walks the hash chain of a log: `npm run verify`, or with an anchor `npm run verify -- 1284 9f2c…`.
// Looks too whether keys.sqlite holds what the sentences in the log were sealed with.

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

interface Verified {
  readonly verdict: Verdict;
  readonly lostKeys: readonly string[];
}

async function verify(): Promise<Verified> {
  const { dataFolder, erasures } = readConfig(process.env);
  const anchor = anchorOf(process.argv.slice(2));
  const file = join(dataFolder, 'log.sqlite');
  if (!existsSync(file))
    throw new CannotStart(`There is no log in ${dataFolder}. Name its folder with CAIRN_DATA.`);
  const store = await openSqliteEventStore(file);
  try {
    const verdict = await store.verify(anchor);
    return { verdict, lostKeys: verdict.ok ? lostKeys(dataFolder, erasures, store) : [] };
  } finally {
    await store.close();
  }
}

function lostKeys(
  dataFolder: string,
  erasures: string | undefined,
  store: EmbeddedEventStore,
): readonly string[] {
  const there = keysIn(join(dataFolder, 'keys.sqlite'));
  const ofLog = new KeysOfLog();
  if (erasures) for (const id of new ErasureList(erasures, Date.now).ids) ofLog.erased(id);
  ofLog.readOn(store);
  return ofLog.lost(there);
}

function keysIn(path: string): ReadonlySet<string> {
  if (!existsSync(path)) return new Set();
  const file = new KeyFile(path);
  try {
    return file.names();
  } finally {
    file.close();
  }
}

try {
  const { verdict, lostKeys } = await verify();
  if (verdict.ok) console.log(`The log is whole. ${verdict.head.position} ${verdict.head.hash}`);
  else {
    console.error(
      `The log is not whole at position ${verdict.position}: ${faults[verdict.fault]}.`,
    );
    process.exitCode = 1;
  }
  if (lostKeys.length > 0) {
    console.error(
      `keys.sqlite is older than the log: it lacks ${lostKeys.join(', ')}. Put back its newest copy.`,
    );
    process.exitCode = 1;
  }
} catch (error) {
  console.error(saidInOneLine(error as Error, 'The log cannot be verified.'));
  process.exitCode = 1;
}
