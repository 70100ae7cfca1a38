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

const rounds = 7;
const callerCounts = [1, 32, 512] as const;
const aims: Readonly<Record<number, number>> = { 1: 0.7, 512: 4 };

/**
 * Durable appends from 1, 32 and 512 callers, each waiting for its answer, against bare one-row
 * inserts. Every round measures bare right before the store and compares the two; the median of the
 * rounds counts, since a disk and a machine that others use as well change from second to second.
 *
 * @param seconds how long each measurement takes
 */
export async function benchAppend(seconds = 0.4): Promise<readonly BenchFigure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'));
  const unit = 'durable events/s';
  const figures: BenchFigure[] = [];
  const bareRates: number[] = [];
  try {
    for (const callers of callerCounts) {
      const rates: number[] = [];
      const ratios: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const bare = bareRate(join(folder, `bare-${callers}-${round}.db`), seconds);
        const rate = await appendRate(join(folder, `${callers}-${round}.db`), callers, seconds);
        bareRates.push(bare);
        rates.push(rate);
        ratios.push(rate / bare);
      }
      const name = `append, callers: ${callers}`;
      figures.push({ name, value: median(rates), unit, ratio: median(ratios), aim: aims[callers] });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const bare = { name: 'bare node:sqlite, one row per commit', value: median(bareRates), unit };
  return [bare, ...figures];
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)]!;
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
