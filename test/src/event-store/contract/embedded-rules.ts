import { InvalidArgument, StoreClosed, StreamNotFound } from '@cairn/server/event-store/errors';
import { expect, test } from 'vitest';
import { event, events, ids, read, revisions, type StoreFactory, take } from './subject.ts';

/** What Cairn asks of an embedded log beyond EventStoreDB's meaning (EM). */
export function embeddedRules(open: StoreFactory): void {
  test('[EM1] pages read what lies after a position, and a short page is the end', async () => {
    const store = open();
    await store.append('s', events(0, 6));
    expect(ids(store.readPage(0, 3))).toEqual(['e0', 'e1', 'e2']);
    expect(ids(store.readPage(5, 3))).toEqual(['e5', 'e6']);
    expect(store.readPage(7, 3)).toEqual([]);
    expect(() => store.readPage(-1, 3)).toThrow(InvalidArgument);
    expect(() => store.readPage(0, 0)).toThrow(InvalidArgument);
  });

  test('[EM2] recordedAt is the clock, and stands still when the clock is set back', async () => {
    let now = 1_000;
    const store = open({ clock: () => now });
    await store.append('s', [event(0)]);
    now = 400;
    await store.append('s', [event(1)]);
    now = 1_700;
    await store.append('s', [event(2)]);
    const times = (await read(store.readAll())).map(({ recordedAt }) => recordedAt);
    expect(times).toEqual([1_000, 1_000, 1_700]);
    const given = { ...event(3), recordedAt: 2_000 };
    await expect(store.append('s', [given])).rejects.toBeInstanceOf(InvalidArgument);
  });

  test('[EM3] a store opened for given times takes them, and refuses one before the last', async () => {
    const store = open({ recordedAt: 'given', clock: () => 9_000 });
    await store.append('s', [
      { ...event(0), recordedAt: 50 },
      { ...event(1), recordedAt: 50 },
    ]);
    await expect(
      store.append('s', [
        { ...event(2), recordedAt: 60 },
        { ...event(3), recordedAt: 49 },
      ]),
    ).rejects.toBeInstanceOf(InvalidArgument);
    await store.append('s', [event(4)]);
    const times = (await read(store.readAll())).map(({ recordedAt }) => recordedAt);
    expect(times).toEqual([50, 50, 9_000]);
  });

  test('[EM4] names and keys of the store, and names that could not be stored, are refused', async () => {
    const store = open();
    const refused = [
      store.append('$own', [event(0)]),
      store.append('', [event(0)]),
      store.append('line\nfeed', [event(0)]),
      store.append('s', [{ ...event(0), type: '$own' }]),
      store.append('s', [{ ...event(0), id: '\ud800' }]),
      store.append('s', [{ ...event(0), version: 0 }]),
      store.append('s', [{ ...event(0), data: undefined }]),
      store.append('s', [{ ...event(0), data: { amount: 1n } }]),
      store.append('s', [{ ...event(0), metadata: { $own: 'x' } }]),
      store.append('s', [{ ...event(0), metadata: { count: 3 as unknown as string } }]),
      store.setStreamMetadata('s', { $other: 1 }),
    ];
    for (const each of refused) await expect(each).rejects.toBeInstanceOf(InvalidArgument);
    const metadata = { $correlationId: 'c', $causationId: 'd' };
    await store.append('s', [{ ...event(0), metadata }]);
    expect((await read(store.readAll()))[0]?.metadata).toEqual(metadata);
  });

  test('[EM5] the head moves with every event, and the chain verifies against an earlier head', async () => {
    const store = open({ clock: () => 5 });
    expect(store.head()).toEqual({ position: 0, hash: '0'.repeat(64) });
    await store.append('s', events(0, 1));
    const anchor = store.head();
    await store.append('s', [event(2)]);
    const head = store.head();
    expect(head.position).toBe(3);
    expect(head.hash).not.toBe(anchor.hash);
    expect(await store.verify()).toEqual({ ok: true, head });
    expect(await store.verify(anchor)).toEqual({ ok: true, head });
    expect(await store.verify({ position: 4, hash: 'f'.repeat(64) })).toEqual({
      ok: false,
      position: 4,
      fault: 'cut',
    });
    expect(await store.verify({ position: 2, hash: 'f'.repeat(64) })).toEqual({
      ok: false,
      position: 2,
      fault: 'replaced',
    });
  });

  test('[EM6] a read stops at an aborted signal with its reason', async () => {
    const store = open();
    await store.append('s', events(0, 1));
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(read(store.readStream('s', { signal }))).rejects.toThrow('enough');
    await expect(read(store.readAll({ signal }))).rejects.toThrow('enough');
  });

  test('[EM7] closing finishes what was asked, ends subscriptions and refuses the rest', async () => {
    const store = open();
    const subscription = store.subscribeToAll();
    await take(subscription, 2);
    const next = subscription.next();
    const lastAppend = store.append('s', [event(0)]);
    await store.close();
    expect((await lastAppend).nextRevision).toBe(0);
    await next;
    expect((await subscription.next()).done).toBe(true);
    await expect(store.append('s', [event(1)])).rejects.toBeInstanceOf(StoreClosed);
    await expect(read(store.readAll())).rejects.toBeInstanceOf(StoreClosed);
    expect(() => store.head()).toThrow(StoreClosed);
    await store.close();
  });

  test('[EM8] the whole log reads through a filter, up to so many that pass', async () => {
    const store = open();
    for (let index = 0; index < 9; index += 1)
      await store.append(index % 3 === 0 ? 'wanted' : 'other', [event(index)]);
    const filter = { by: 'stream', prefixes: ['wan'] } as const;
    expect(ids(await read(store.readAll({ filter, maxCount: 2 })))).toEqual(['e0', 'e3']);
    const backwards = store.readAll({ filter, direction: 'backwards', maxCount: 2 });
    expect(ids(await read(backwards))).toEqual(['e6', 'e3']);
    await expect(read(store.readStream('wan'))).rejects.toBeInstanceOf(StreamNotFound);
  });

  test('[EM9] a read of more than a page is whole, in either direction', async () => {
    const store = open();
    for (let first = 0; first < 2_500; first += 500)
      await store.append('s', events(first, first + 499));
    const all = Array.from({ length: 2_500 }, (_, revision) => revision);
    expect(revisions(await read(store.readStream('s')))).toEqual(all);
    expect(revisions(await read(store.readAll()))).toEqual(all);
    expect(revisions(await read(store.readAll({ from: 100, maxCount: 2_000 })))).toEqual(
      all.slice(99, 2_099),
    );
    all.reverse();
    expect(revisions(await read(store.readStream('s', { direction: 'backwards' })))).toEqual(all);
    expect(revisions(await read(store.readAll({ direction: 'backwards' })))).toEqual(all);
    expect(revisions(await read(store.readAll({ direction: 'backwards', from: 1_700 })))).toEqual(
      all.slice(800),
    );
  });

  test('[EM10] -1 is expected where no_stream is, on a deleted stream too', async () => {
    const store = open();
    const { nextRevision } = await store.append('s', []);
    expect((await store.append('s', events(0, 1), { expected: nextRevision })).nextRevision).toBe(
      1,
    );
    await store.deleteStream('s');
    expect((await store.append('s', [event(2)], { expected: -1 })).nextRevision).toBe(2);
    await expect(store.append('s', [event(3)], { expected: -2 })).rejects.toBeInstanceOf(
      InvalidArgument,
    );
    const checks = [{ stream: 't', expected: -1 }];
    const result = await store.appendMany([{ stream: 't', event: event(4) }], checks);
    expect(result.revisions.get('t')).toBe(0);
  });
}
