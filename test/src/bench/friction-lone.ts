import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose } from '@cairn/server/compose';
import { readConfig } from '@cairn/server/config';
import { triage } from '@cairn/shared/views/triage/triage';
import { benchQueries } from './query.bench.ts';
import { fillSyntheticLog, headId, largeLog } from './synthetic-log.ts';

const size = process.argv.includes('--short') ? { teams: 400, quarters: 2 } : largeLog;
const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'));
const lookedAt = Date.parse('2026-09-24T18:00:00Z');
const app = await compose(readConfig({ CAIRN_DATA: folder, LOG_LEVEL: 'silent' }), {
  recordedAt: 'given',
  clock: () => lookedAt,
});
const n = await fillSyntheticLog(app.store, size);
await app.live.waitFor(app.store.head().position);
const world = app.live.world.now(lookedAt);
console.log(n, 'events', triage(world, headId).standing.length, 'items');
for (let i = 0; i < 30; i++) {
  const b = performance.now();
  const w = app.live.world.now(lookedAt + i);
  const t = triage(w, headId);
  console.log(
    'triage',
    (performance.now() - b).toFixed(1),
    t.standing.length,
    JSON.stringify(
      Object.fromEntries(
        [...Map.groupBy(t.standing, (x) => x.kind)].map(([k, v]) => [k, v.length]),
      ),
    ),
  );
}
if (!process.argv.includes('--only')) console.log(await benchQueries(app, size));
await app.close();
rmSync(folder, { recursive: true });
