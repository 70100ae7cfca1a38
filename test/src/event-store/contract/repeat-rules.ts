import { WrongExpectedVersion } from '@cairn/server/event-store/errors';
import type { EventStore } from '@cairn/server/event-store/event-store';
import { expect, test } from 'vitest';
import { event, events, ids, read, type StoreFactory } from './subject.ts';

export function repeatRules(open: StoreFactory): void {
  test('[ID1] the first append of six, repeated at its place, is acknowledged and not written', async () => {
    const store = await sixAppended(open);
    const repeat = await store.append('s', [event(0)], { expected: 'no_stream' });
    expect(repeat).toEqual({ nextRevision: 0, position: 1 });
    expect(await read(store.readStream('s'))).toHaveLength(6);
  });

  test('[ID2] the first append of six, repeated with any, is acknowledged and not written', async () => {
    const store = await sixAppended(open);
    const repeat = await store.append('s', [event(0)], { expected: 'any' });
    expect(repeat).toEqual({ nextRevision: 0, position: 1 });
    expect(await read(store.readStream('s'))).toHaveLength(6);
  });

  test('[ID3] a known id at the last revision is written again', async () => {
    const store = await sixAppended(open);
    expect((await store.append('s', [event(0)], { expected: 5 })).nextRevision).toBe(6);
    expect(ids(await read(store.readStream('s')))).toEqual([...ids(await six(store)), 'e0']);
  });

  test('[ID4] a known id after the end, or not at its place, is refused', async () => {
    const store = await sixAppended(open);
    for (const expected of [6, 4])
      await expect(store.append('s', [event(0)], { expected })).rejects.toBeInstanceOf(
        WrongExpectedVersion,
      );
    expect(await read(store.readStream('s'))).toHaveLength(6);
  });

  test('[ID5] each part of a batch, repeated alone, is acknowledged', async () => {
    const store = open();
    await store.append('s', events(0, 1), { expected: 'no_stream' });
    for (const [id, expected] of [
      [0, 'no_stream'],
      [0, 'any'],
      [1, 0],
      [1, 'any'],
    ] as const) {
      const repeat = await store.append('s', [event(id)], { expected });
      expect(repeat.nextRevision).toBe(id);
    }
    expect(await read(store.readStream('s'))).toHaveLength(2);
  });

  test('[ID6] a repeat with one event more is refused', async () => {
    const store = open();
    await store.append('s', events(0, 1), { expected: 'no_stream' });
    for (const expected of ['no_stream', 'any'] as const)
      await expect(store.append('s', events(0, 2), { expected })).rejects.toBeInstanceOf(
        WrongExpectedVersion,
      );
    expect(await read(store.readStream('s'))).toHaveLength(2);
  });

  test('[ID7] a batch repeated with any gets the same answer', async () => {
    const store = open();
    const first = await store.append('s', events(0, 3), { expected: 'any' });
    await store.append('other', [event(9)]);
    expect(await store.append('s', events(0, 3), { expected: 'any' })).toEqual(first);
    expect(first.nextRevision).toBe(3);
  });

  test('[ID8] one batch may hold the same id six times', async () => {
    const store = open();
    const batch = Array.from({ length: 6 }, () => event(0));
    expect((await store.append('s', batch)).nextRevision).toBe(5);
    expect((await store.append('s', batch)).nextRevision).toBe(5);
    expect(await read(store.readStream('s'))).toHaveLength(6);
  });
}

async function sixAppended(open: StoreFactory): Promise<EventStore> {
  const store = open();
  for (const index of [0, 1, 2, 3, 4, 5])
    await store.append('s', [event(index)], { expected: index === 0 ? 'no_stream' : index - 1 });
  return store;
}

const six = (store: EventStore) => read(store.readStream('s', { maxCount: 6 }));
