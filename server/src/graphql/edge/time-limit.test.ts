import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createMemoryEventStore } from '../../event-store/memory/memory-event-store.ts';
import { ids, metricCheckIn, smallOrganisation } from '../small-organisation.ts';
import { longestOperation } from './time-limit.ts';

const checkIn = 'mutation ($input: CheckInInput!) { checkIn(input: $input) { ok { position } } }';

/** An organisation on a disk that can be made slow. */
async function onSlowDisk() {
  const memory = createMemoryEventStore();
  const disk = { delay: 0 };
  const store = new Proxy(memory, {
    get(target, name) {
      const part = Reflect.get(target, name) as unknown;
      if (typeof part !== 'function') return part;
      if (name !== 'append') return part.bind(target);
      return async (...given: unknown[]) => {
        await pause(disk.delay);
        return part.apply(target, given);
      };
    },
  });
  return { disk, organisation: await smallOrganisation({ store }, { longestOperation: 100 }) };
}

test('an operation that takes too long is given up with what to do, and not as a fault', async () => {
  const { disk, organisation } = await onSlowDisk();
  disk.delay = 400;
  const input = metricCheckIn(12, 7);
  const { status, errors } = await organisation.ask(ids.pm, checkIn, { input });
  expect([status, errors?.[0]?.extensions?.code]).toEqual([503, 'TOO_SLOW']);
  expect(organisation.logged).toEqual([]);

  // What was under way came to its end; sending it again is told so, and records nothing twice.
  await pause(600);
  disk.delay = 0;
  const position = organisation.app.live.position;
  const again = await organisation.ask<{ checkIn: { ok: { position: number } } }>(ids.pm, checkIn, {
    input,
  });
  expect(again.data?.checkIn.ok.position).toBe(position);
  expect(organisation.app.live.position).toBe(position);
});

test('one that is quick is not', async () => {
  const { organisation } = await onSlowDisk();
  expect(longestOperation).toBe(5_000);
  const { errors } = await organisation.ask(ids.pm, checkIn, { input: metricCheckIn(12, 7) });
  expect(errors).toBeUndefined();
});
