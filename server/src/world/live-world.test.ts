import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { founder } from '@cairn/shared/organisation/permission';
import { describe, expect, test } from 'vitest';
import { appInMemory, keysInMemory } from '../app-in-memory.ts';
import { StoreClosed } from '../event-store/errors.ts';
import type { EmbeddedEventStore } from '../event-store/event-store.ts';
import { createMemoryEventStore } from '../event-store/memory/memory-event-store.ts';
import { saidInOneLine } from '../said-in-one-line.ts';
import { LiveWorld } from './live-world.ts';
import { RecentEvents } from './recent-events.ts';

const personJoined = (id = randomUUID()) => ({
  id,
  type: 'PersonJoined',
  version: 1,
  data: { role: 'member' },
  metadata: { actor: founder, source: 'web' },
});

const join = (store: EmbeddedEventStore, personId: string) =>
  store.append(`person-${personId}`, [personJoined()]);

async function logOf(people: number): Promise<EmbeddedEventStore> {
  const store = createMemoryEventStore();
  for (let n = 1; n <= people; n++) await join(store, String(n));
  return store;
}

describe('the replay', () => {
  test('folds everything, over pages that end anywhere', async () => {
    for (const people of [0, 1, 4_999, 5_000, 5_001]) {
      const live = await LiveWorld.follow(await logOf(people));
      expect(live.world.size).toBe(people);
      expect(live.world.now(0).people()).toHaveLength(people);
      await live.close();
    }
  });

  test('gives the world that following from the beginning gives', async () => {
    const store = createMemoryEventStore();
    const followed = await LiveWorld.follow(store);
    for (let n = 1; n <= 50; n++) await join(store, String(n % 7) + n);
    await followed.waitFor(50);
    const replayed = await LiveWorld.follow(store);
    expect(replayed.world.now(0).people()).toEqual(followed.world.now(0).people());
  });

  test('stops at an event that this version does not know', async () => {
    const store = await logOf(1);
    await store.append('person-1', [{ ...personJoined(), type: 'PersonKnighted' }]);
    await expect(LiveWorld.follow(store)).rejects.toThrow(/PersonKnighted .*newer version/);
  });

  test('stops at an event that lacks what it must hold, and says which', async () => {
    const store = await logOf(1);
    await store.append('person-1', [{ ...personJoined(), data: {} }]);
    const stopped = await LiveWorld.follow(store).catch((error: Error) => error);
    expect(saidInOneLine(stopped as Error, 'Cairn cannot start.')).toMatch(
      /^Cairn cannot start\. The log holds PersonJoined .* whose role cannot be read\..*$/,
    );
  });
});

describe('waiting for a position', () => {
  test('ends when the world has it, in whichever order the waits came', async () => {
    const store = await logOf(0);
    const live = await LiveWorld.follow(store);
    const ended: number[] = [];
    const waits = [3, 1, 2, 1].map((position) =>
      live.waitFor(position).then(() => ended.push(position)),
    );
    await join(store, '1');
    await live.waitFor(1);
    await nextTurn();
    expect(ended).toEqual([1, 1]);
    await join(store, '2');
    await join(store, '3');
    await Promise.all(waits);
    expect(ended).toEqual([1, 1, 2, 3]);
  });

  test('does not outlast the log', async () => {
    const store = await logOf(1);
    const live = await LiveWorld.follow(store);
    const wait = live.waitFor(2);
    await store.close();
    await expect(wait).rejects.toThrow(StoreClosed);
    await expect(live.waitFor(2)).rejects.toThrow(StoreClosed);
    await live.waitFor(1);
  });

  test('fails with what the following failed of', async () => {
    const store = await logOf(1);
    const live = await LiveWorld.follow(store);
    const wait = live.waitFor(2);
    await store.append('person-1', [{ ...personJoined(), type: 'PersonKnighted' }]);
    await expect(wait).rejects.toThrow('PersonKnighted');
    expect(live.failure?.message).toContain('PersonKnighted');
    expect(live.position).toBe(1);
    await expect(live.waitFor(2)).rejects.toThrow('PersonKnighted');
  });
});

describe('whoever wants to know of changes', () => {
  test('is called once for many events, until they no longer want to', async () => {
    const store = await logOf(0);
    const live = await LiveWorld.follow(store);
    const told: number[] = [];
    const end = live.subscribe((position) => told.push(position));
    await store.append('person-1', [personJoined(), personJoined(), personJoined()]);
    await live.waitFor(3);
    await nextTurn();
    expect(told).toEqual([3]);
    end();
    await join(store, '2');
    await live.waitFor(4);
    await nextTurn();
    expect(told).toEqual([3]);
  });

  test('gets every growth after their position, the latest when they are slow', async () => {
    const store = await logOf(2);
    const live = await LiveWorld.follow(store);
    const stop = new AbortController();
    const changes = live.changesAfter(1, stop.signal);
    expect(await changes.next()).toEqual({ done: false, value: 2 });
    const next = changes.next();
    await join(store, '3');
    expect(await next).toEqual({ done: false, value: 3 });
    await join(store, '4');
    await join(store, '5');
    await live.waitFor(5);
    expect(await changes.next()).toEqual({ done: false, value: 5 });
    const last = changes.next();
    stop.abort();
    expect(await last).toEqual({ done: true, value: undefined });
  });

  test('is let go when the world stops', async () => {
    const store = await logOf(1);
    const live = await LiveWorld.follow(store);
    const next = live.changesAfter(1, new AbortController().signal).next();
    await live.close();
    expect(await next).toEqual({ done: true, value: undefined });
  });
});

describe('recent events', () => {
  test('are found by their ids after a replay', async () => {
    const store = createMemoryEventStore();
    const event = personJoined();
    await store.append('person-1', [event]);
    const live = await LiveWorld.follow(store);
    expect(live.placeOf(event.id)).toMatchObject({ position: 1, stream: 'person-1' });
    expect(live.placeOf(randomUUID())).toBeUndefined();
  });

  test('are let go, the oldest first', () => {
    const recent = new RecentEvents(2);
    for (const [n, id] of ['a', 'b', 'c'].entries())
      recent.add(id, { position: n + 1, stream: 's' });
    expect(['a', 'b', 'c'].map((id) => recent.placeOf(id)?.position)).toEqual([undefined, 2, 3]);
  });
});

test('what one process records is in the world of another that waits for it', async () => {
  const store = createMemoryEventStore();
  const keys = keysInMemory();
  const [one, other] = [await appInMemory({ store, keys }), await appInMemory({ store, keys })];
  const actor = { personId: founder, source: 'web' } as const;
  const commandId = randomUUID();
  const outcome = await one.commands.execute(
    { type: 'FoundOrganisation', commandId, name: 'B', timeZone: 'UTC', demo: false },
    actor,
  );
  await other.live.waitFor(outcome.ok ? outcome.value.position : Number.NaN);
  expect(other.live.world.now(Date.now()).organisation()?.name).toBe('B');
});
