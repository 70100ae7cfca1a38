import {
  ChecksFailed,
  InvalidArgument,
  StreamDeleted,
  StreamNotFound,
  WrongExpectedVersion,
} from '@cairn/server/event-store/errors';
import type { StreamMetadata } from '@cairn/server/event-store/event-store';
import { expect, test } from 'vitest';
import { event, events, ids, read, revisions, type StoreFactory, take } from './subject.ts';

/** Metadata and deletion (MD), several streams at once (MS). */
export function streamRules(open: StoreFactory): void {
  test('[MD1] $maxCount shows the last so many, and more again when it is raised', async () => {
    const store = open();
    await store.append('s', events(0, 19));
    await store.setStreamMetadata('s', { $maxCount: 2 });
    expect(revisions(await read(store.readStream('s')))).toEqual([18, 19]);
    await store.setStreamMetadata('s', { $maxCount: 4 });
    expect(revisions(await read(store.readStream('s')))).toEqual([16, 17, 18, 19]);
  });

  test('[MD2] $tb hides what lies before it, in both directions', async () => {
    const store = open();
    await store.append('s', events(0, 4));
    await store.setStreamMetadata('s', { $tb: 2 });
    expect(revisions(await read(store.readStream('s')))).toEqual([2, 3, 4]);
    const backwards = await read(store.readStream('s', { direction: 'backwards' }));
    expect(revisions(backwards)).toEqual([4, 3, 2]);
  });

  test('[MD3] a deleted stream is not found; an append brings it back with numbering going on', async () => {
    for (const expected of ['any', 'no_stream', 1] as const) {
      const store = open();
      await store.setStreamMetadata('s', { note: 'kept' });
      await store.append('s', events(0, 1));
      await store.deleteStream('s');
      await expect(read(store.readStream('s'))).rejects.toBeInstanceOf(StreamNotFound);
      const result = await store.append('s', events(2, 4), { expected });
      expect(result.nextRevision).toBe(4);
      const back = await read(store.readStream('s'));
      expect(revisions(back)).toEqual([2, 3, 4]);
      expect(back.at(-1)?.position).toBe(result.position);
      expect((await store.streamMetadata('s')).metadata).toEqual({ note: 'kept', $tb: 2 });
      await expect(store.append('s', [event(5)], { expected: 'no_stream' })).rejects.toBeInstanceOf(
        WrongExpectedVersion,
      );
    }
  });

  test('[MD4] a tombstoned stream takes nothing and reads as deleted; the log still shows it', async () => {
    const store = open();
    await store.append('s', events(0, 1));
    await store.tombstoneStream('s');
    for (const expected of ['any', 'no_stream', 1] as const)
      await expect(store.append('s', [event(2)], { expected })).rejects.toBeInstanceOf(
        StreamDeleted,
      );
    await expect(read(store.readStream('s'))).rejects.toBeInstanceOf(StreamDeleted);
    await expect(store.tombstoneStream('s')).rejects.toBeInstanceOf(StreamDeleted);
    await expect(take(store.subscribeToStream('s'), 2)).rejects.toBeInstanceOf(StreamDeleted);
    const log = await read(store.readAll());
    expect(log.map(({ type }) => type)).toEqual(['Noted', 'Noted', '$streamDeleted']);
  });

  test('[MD5] deleting at a wrong revision is refused', async () => {
    const store = open();
    await store.append('s', events(0, 1));
    for (const expected of [0, 2, 'no_stream'] as const) {
      await expect(store.deleteStream('s', { expected })).rejects.toBeInstanceOf(
        WrongExpectedVersion,
      );
      await expect(store.tombstoneStream('s', { expected })).rejects.toBeInstanceOf(
        WrongExpectedVersion,
      );
    }
    expect(await read(store.readStream('s'))).toHaveLength(2);
  });

  test('[MD6] metadata never set is absent, and a bound that is no integer is refused', async () => {
    const store = open();
    expect(await store.streamMetadata('s')).toEqual({ stream: 's' });
    for (const metadata of [
      { $maxCount: 1.5 },
      { $tb: 'two' as unknown as number },
    ] satisfies StreamMetadata[]) {
      const refused = store.setStreamMetadata('s', metadata);
      await expect(refused).rejects.toBeInstanceOf(InvalidArgument);
      await expect(refused).rejects.toThrow('must be an integer');
    }
    await store.setStreamMetadata('s', { $maxCount: 3 }, { expected: 'no_stream' });
    expect(await store.streamMetadata('s')).toEqual({
      stream: 's',
      metadata: { $maxCount: 3 },
      revision: 0,
    });
    await expect(
      store.setStreamMetadata('s', {}, { expected: 'no_stream' }),
    ).rejects.toBeInstanceOf(WrongExpectedVersion);
  });

  test('[MS1] records of two streams, interleaved, keep their order under one position', async () => {
    const store = open();
    const records = ['s1', 's2', 's1', 's2', 's1'].map((stream, index) => ({
      stream,
      event: event(index),
    }));
    const result = await store.appendMany(records);
    expect(Object.fromEntries(result.revisions)).toEqual({ s1: 2, s2: 1 });
    const log = await read(store.readAll());
    expect(ids(log)).toEqual(['e0', 'e1', 'e2', 'e3', 'e4']);
    expect(log.at(-1)?.position).toBe(result.position);
    expect(await store.appendMany(records)).toEqual(result);
    expect(await read(store.readAll())).toHaveLength(5);
  });

  test('[MS2] when checks fail, all of them are named and nothing is written', async () => {
    const store = open();
    await store.append('c', events(0, 1));
    const refused = store.appendMany(
      [
        { stream: 'a', event: event(7) },
        { stream: 'b', event: event(8) },
      ],
      [
        { stream: 'a', expected: 'no_stream' },
        { stream: 'b', expected: 'stream_exists' },
        { stream: 'c', expected: 0 },
      ],
    );
    await expect(refused).rejects.toBeInstanceOf(ChecksFailed);
    await expect(refused).rejects.toMatchObject({
      violations: [
        { checkIndex: 1, stream: 'b', expected: 'stream_exists', actual: 'no_stream' },
        { checkIndex: 2, stream: 'c', expected: 0, actual: 1 },
      ],
    });
    expect(await read(store.readAll())).toHaveLength(2);
  });
}
