import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMemoryEventStore } from '../../event-store/memory/memory-event-store.ts';
import { LateStreams } from './late-streams.ts';

const streams = ['team-a', 'team-b', 'team-c'];

test('gives what a walk through the whole log gives, whenever it is asked', async () => {
  const told = fc.record({
    stream: fc.constantFrom(...streams),
    late: fc.boolean(),
    ask: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(told, { maxLength: 40 }), async (events) => {
      const store = createMemoryEventStore({ clock: () => 1_000 });
      const late = new LateStreams(store);
      for (const [at, { stream, late: isLate, ask }] of events.entries()) {
        const metadata: Record<string, string> = isLate ? { effectiveAt: '500' } : {};
        const event = { id: randomUUID(), type: 'TeamRenamed', version: 1, data: {}, metadata };
        await store.append(stream, [event]);
        if (!ask) continue;
        for (const upTo of [at + 1, Math.floor(at / 2)])
          for (const each of streams) {
            const all = store.readPage(0, upTo === 0 ? 1 : upTo).slice(0, upTo);
            const seen = late.eventsOf(each, upTo);
            const lateSoFar = store
              .readPage(0, 100)
              .some((one) => one.stream === each && one.metadata.effectiveAt);
            expect(seen).toEqual(lateSoFar ? all.filter((one) => one.stream === each) : []);
          }
      }
    }),
    { numRuns: 60 },
  );
});
