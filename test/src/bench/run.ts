import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from '@cairn/server/app';
import { compose } from '@cairn/server/compose';
import { readConfig } from '@cairn/server/config';
import { KeyRing } from '@cairn/server/privacy/key-ring';
import { masterKeyOf } from '@cairn/server/privacy/master-key';
import { unlimited } from '@cairn/server/rates';
import { benchAppend } from './append.bench.ts';
import { benchChain, chainedLog } from './chain.bench.ts';
import { type BenchFigure, reaches } from './figure.ts';
import { performancePage } from './performance-page.ts';
import {
  benchOpenedPage,
  benchOpening,
  benchRotation,
  benchSealing,
  benchTakingAlong,
} from './privacy.bench.ts';
import { benchQueries, queryFigures } from './query.bench.ts';
import { benchReplay } from './replay.bench.ts';
import { benchStartUp } from './start-up.bench.ts';
import {
  decadeLog,
  fillSyntheticLog,
  type LogSize,
  largeLog,
  proseKey,
  smallLog,
} from './synthetic-log.ts';
import { benchWebSize } from './web-size.bench.ts';

// Measures everything that docs/performance.md claims. `--write` writes the page; `--short` stays
// with the small log, to see that the benches themselves still work.
const write = process.argv.includes('--write');
const large = process.argv.includes('--short') ? smallLog : largeLog;
const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'));

/** Late in the last quarter of the synthetic logs. */
const lookedAt = Date.parse('2026-09-24T18:00:00Z');

const open = (name: string) =>
  compose(
    { ...readConfig({ CAIRN_DATA: join(folder, name), LOG_LEVEL: 'silent' }), rates: unlimited },
    {
      recordedAt: 'given',
      clock: () => lookedAt,
    },
  );

async function fill(name: string, size: LogSize): Promise<number> {
  const app = await open(name);
  const dataFolder = join(folder, name);
  const keys = new KeyRing(join(dataFolder, 'keys.sqlite'), masterKeyOf(dataFolder, undefined));
  const events = await fillSyntheticLog(app.store, size, keys.keyFor(proseKey));
  keys.close();
  await app.live.waitFor(app.store.head().position);
  await app.close();
  return events;
}

async function within<T>(name: string, measure: (app: App) => Promise<T>): Promise<T> {
  const app = await open(name);
  const measured = await measure(app);
  await app.close();
  return measured;
}

const queries = (name: string, size: LogSize) => within(name, (app) => benchQueries(app, size));

const sections: { readonly title: string; readonly figures: readonly BenchFigure[] }[] = [];
function report(title: string, figures: readonly BenchFigure[]): void {
  sections.push({ title, figures });
  console.log(`\n${title}`);
  for (const figure of figures) console.log(`  ${lineOf(figure)}`);
}

function lineOf(figure: BenchFigure): string {
  const { name, value, unit, ratio, aim, limit } = figure;
  const reached = reaches(figure);
  const target = aim === undefined ? (limit === undefined ? '' : `≤ ${limit}`) : `≥ ${aim}`;
  const verdict = reached === undefined ? '' : reached ? 'reached' : 'missed';
  const shown = value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 2 : 0 });
  return [
    name.padEnd(52),
    shown.padStart(10),
    unit.padEnd(18),
    (ratio === undefined ? '' : `× ${ratio.toFixed(2)}`).padStart(8),
    target.padStart(10),
    verdict,
  ].join(' ');
}

try {
  report('Size of the pages', benchWebSize());
  report('Durable appends', await benchAppend());
  await fill('small', smallLog);
  const events = await fill('large', large);
  report(
    `Replay of ${events.toLocaleString('en')} events`,
    await benchReplay(join(folder, 'large', 'log.sqlite')),
  );
  report(
    'Questions to the API, one at a time',
    queryFigures(await queries('small', smallLog), await queries('large', large)),
  );
  await fill('chained', chainedLog);
  report(
    'Who waits for whom, a thousand objectives',
    await within('chained', (app) => benchChain(app, chainedLog)),
  );
  await fill('decade', decadeLog);
  report('Words and keys', [
    ...(await within('small', (app) => benchSealing(app, smallLog))),
    ...(await within('small', (app) => benchOpenedPage(app, smallLog))),
    ...benchOpening(folder),
    ...benchRotation(folder),
    ...(await within('decade', benchTakingAlong)),
  ]);
  report('Start-up', await benchStartUp(join(folder, 'large')));
  if (write) {
    const page = new URL('../../../docs/performance.md', import.meta.url);
    writeFileSync(page, performancePage(sections, events, cpus()[0]?.model ?? 'unknown'));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
