import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteEventStore } from '@cairn/server/event-store/sqlite/sqlite-event-store';
import { openBareLog } from './bare-insert.ts';

/** One figure of a bench. `ratio` compares with the yardstick named, `aim` is the least it may be. */
export interface BenchFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly ratio?: number;
  readonly aim?: number;
}

const data = {
  keyResult: 'kr-01JD3V5K8Q4M2N6P',
  value: 41.5,
  confidence: 0.7,
  effectiveAt: 1_795_000_000_000,
  note: 'Two of the three plants have moved over; the third waits for the new meter, due on Monday.',
  by: 'person-01JD3V5K8Q4M2N6R',
};
const metadata = {
  actor: 'person-01JD3V5K8Q4M2N6R',
  source: 'web',
  $correlationId: 'c-01JD3V5K8Q',
};

const rounds = 5;
const callerCounts = [1, 32, 512] as const;
const aims: Readonly<Record<number, number>> = { 1: 0.7, 512: 4 };

/**
 * Durable appends from 1, 32 and 512 callers, each waiting for its answer, against bare one-row
 * inserts in the same run. Bare and store take turns, and the best round of each counts: what else
 * the machine does can only slow a round down.
 *
 * @param seconds how long each round measures
 */
export async function benchAppend(seconds = 0.7): Promise<readonly BenchFigure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'));
  try {
    let bare = 0;
    const appends = new Map<number, number>(callerCounts.map((callers) => [callers, 0]));
    for (let round = 0; round < rounds; round += 1) {
      bare = Math.max(bare, bareRate(join(folder, `bare-${round}.db`), seconds));
      for (const callers of callerCounts) {
        const rate = await appendRate(join(folder, `${callers}-${round}.db`), callers, seconds);
        appends.set(callers, Math.max(appends.get(callers)!, rate));
      }
    }
    const unit = 'durable events/s';
    return [
      { name: 'bare node:sqlite, one row per commit', value: bare, unit },
      ...[...appends].map(([callers, value]) => ({
        name: `append, callers: ${callers}`,
        value,
        unit,
        ratio: value / bare,
        aim: aims[callers],
      })),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function bareRate(file: string, seconds: number): number {
  const log = openBareLog(file, JSON.stringify(data), JSON.stringify(metadata));
  const rate = perSecond(seconds, (until) => {
    let count = 0;
    for (; performance.now() < until; count += 1) log.insert();
    return count;
  });
  log.close();
  return rate;
}

async function appendRate(file: string, callers: number, seconds: number): Promise<number> {
  const store = openSqliteEventStore(file);
  const caller = async (number: number, until: number): Promise<number> => {
    const stream = `key-result-${number}`;
    let count = 0;
    for (; performance.now() < until; count += 1) {
      const id = `00000000-0000-4000-${String(number).padStart(4, '0')}-${String(count).padStart(12, '0')}`;
      const event = { id, type: 'CheckedIn', version: 1, data, metadata };
      await store.append(stream, [event], { expected: count - 1 });
    }
    return count;
  };
  const start = performance.now();
  const until = start + seconds * 1_000;
  const counts = await Promise.all(
    Array.from({ length: callers }, (_, number) => caller(number, until)),
  );
  const elapsed = performance.now() - start;
  await store.close();
  return (counts.reduce((sum, count) => sum + count, 0) / elapsed) * 1_000;
}

function perSecond(seconds: number, work: (until: number) => number): number {
  const start = performance.now();
  const count = work(start + seconds * 1_000);
  return (count / (performance.now() - start)) * 1_000;
}

function line({ name, value, unit, ratio, aim }: BenchFigure): string {
  const compared = ratio === undefined ? '' : `  ×${ratio.toFixed(2)} of bare`;
  const wanted = aim === undefined ? '' : `  (aim ×${aim})`;
  return `${name.padEnd(40)} ${Math.round(value).toLocaleString('en').padStart(8)} ${unit}${compared}${wanted}`;
}

if (import.meta.main) for (const figure of await benchAppend()) console.log(line(figure));
