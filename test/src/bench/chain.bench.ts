import { randomUUID } from 'node:crypto';
import type { App } from '@cairn/server/app';
import { addDays } from '@cairn/shared/kernel/calendar';
import { chainsIn, mostPressingFirst } from '@cairn/shared/views/chains';
import { type BenchFigure, percentile } from './figure.ts';
import { cycleId, dependencyId, type LogSize, ownerId } from './synthetic-log.ts';

/** A thousand objectives in one quarter, each waiting for three others: long chains without a circle. */
export const chainedLog: LogSize = { teams: 1_000, quarters: 1 };

const rounds = 30;

/**
 * Lets one promise slip after the other and works out who waits for whom anew each time: all the
 * chances, then the order by what each would move, of which only what is downstream is worked out.
 */
export async function benchChain(app: App, size: LogSize): Promise<readonly BenchFigure[]> {
  const quarter = size.quarters - 1;
  const world = () => app.live.world.now(app.clock());
  const chances: number[] = [];
  const orders: number[] = [];
  const timed = <T>(into: number[], work: () => T): T => {
    const begun = performance.now();
    const done = work();
    into.push(performance.now() - begun);
    return done;
  };
  let waiting = 0;
  for (let round = 0; round < rounds; round += 1) {
    await slip(app, dependencyId(quarter, (round * 31) % size.teams, 1), round);
    const chains = timed(chances, () => chainsIn(world(), cycleId(quarter)));
    waiting = timed(orders, () => mostPressingFirst(chains)).length;
  }
  // The first ones compute the objectives, which later ones remember.
  const [warm, warmOrders] = [chances.slice(5), orders.slice(5)];
  return [
    { name: 'dependencies', value: waiting, unit: '' },
    {
      name: 'chain risk after one slip, median',
      value: percentile(warm, 0.5),
      unit: 'ms',
      limit: 50,
    },
    {
      name: 'chain risk after one slip, p95',
      value: percentile(warm, 0.95),
      unit: 'ms',
      limit: 50,
    },
    {
      name: 'order by what each would move, median',
      value: percentile(warmOrders, 0.5),
      unit: 'ms',
    },
  ];
}

async function slip(app: App, id: string, round: number): Promise<void> {
  await app.store.append(`dependency-${id}`, [
    {
      id: randomUUID(),
      type: 'DeliveryPromised',
      version: 1,
      data: { on: addDays('2026-09-26', round) },
      metadata: { actor: ownerId(0), source: 'import' },
      recordedAt: app.clock(),
    },
  ]);
  await app.live.waitFor(app.store.head().position);
}
