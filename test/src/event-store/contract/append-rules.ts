import { StreamNotFound, WrongExpectedVersion } from '@cairn/server/event-store/errors';
import { expect, test } from 'vitest';
import { event, events, read, type StoreFactory } from './subject.ts';

export function appendRules(open: StoreFactory): void {
  test('[AP1] the first event of a stream, whatever is expected, has revision 0', async () => {
    const store = open();
    expect((await store.append('s', [event(0)], { expected: 'any' })).nextRevision).toBe(0);
  });

  test('[AP2] a hundred events in one append end at revision 99', async () => {
    const store = open();
    const result = await store.append('s', events(0, 99), { expected: 'no_stream' });
    expect(result.nextRevision).toBe(99);
    expect(await read(store.readStream('s'))).toHaveLength(100);
  });

  test('[AP3] no_stream is refused where there is a stream, and the last revision told', async () => {
    const store = open();
    await store.append('s', events(0, 2));
    const refused = store.append('s', [event(9)], { expected: 'no_stream' });
    await expect(refused).rejects.toBeInstanceOf(WrongExpectedVersion);
    await expect(refused).rejects.toMatchObject({ stream: 's', expected: 'no_stream', actual: 2 });
  });

  test('[AP4] stream_exists is refused where there is none', async () => {
    const refused = open().append('s', [event(0)], { expected: 'stream_exists' });
    await expect(refused).rejects.toBeInstanceOf(WrongExpectedVersion);
    await expect(refused).rejects.toMatchObject({ actual: 'no_stream' });
  });

  test('[AP5] stream_exists is met by a stream that exists', async () => {
    const store = open();
    await store.append('s', [event(0)]);
    const result = await store.append('s', [event(1)], { expected: 'stream_exists' });
    expect(result.nextRevision).toBe(1);
  });

  test('[AP6] stream_exists is met by a stream that has metadata alone', async () => {
    const store = open();
    await store.setStreamMetadata('s', { note: 'kept' });
    const result = await store.append('s', [event(0)], { expected: 'stream_exists' });
    expect(result.nextRevision).toBe(0);
  });

  test('[AP7] the last revision, expected exactly, is met', async () => {
    const store = open();
    const { nextRevision } = await store.append('s', events(0, 1));
    const result = await store.append('s', [event(2)], { expected: nextRevision });
    expect(result.nextRevision).toBe(2);
  });

  test('[AP8] an exact revision is refused where there is no stream', async () => {
    const refused = open().append('s', [event(0)], { expected: 1 });
    await expect(refused).rejects.toBeInstanceOf(WrongExpectedVersion);
    await expect(refused).rejects.toMatchObject({ expected: 1, actual: 'no_stream' });
  });

  test('[AP9] a revision beyond the last is refused, and the last one told', async () => {
    const store = open();
    await store.append('s', events(0, 1));
    const refused = store.append('s', [event(2)], { expected: 2 });
    await expect(refused).rejects.toBeInstanceOf(WrongExpectedVersion);
    await expect(refused).rejects.toMatchObject({ expected: 2, actual: 1 });
  });

  test('[AP10] an append of nothing to no stream succeeds each time and makes no stream', async () => {
    const store = open();
    for (const expected of ['any', 'any', 'no_stream', 'no_stream'] as const) {
      const result = await store.append('s', [], { expected });
      expect(result.nextRevision).toBe(-1);
    }
    await expect(read(store.readStream('s'))).rejects.toBeInstanceOf(StreamNotFound);
    expect(await read(store.readAll())).toEqual([]);
  });

  test('[AP11] of two appends at the same revision exactly one succeeds', async () => {
    const store = open();
    await store.append('s', [event(0)]);
    const both = await Promise.allSettled([
      store.append('s', [event('left')], { expected: 0 }),
      store.append('s', [event('right')], { expected: 0 }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find((each) => each.status === 'rejected');
    expect(refused?.reason).toBeInstanceOf(WrongExpectedVersion);
    expect(await read(store.readStream('s'))).toHaveLength(2);
  });

  test('[AP12] the answer carries a position later than all before, and the event reads back with it', async () => {
    const store = open();
    const first = await store.append('s', events(0, 2));
    const second = await store.append('t', [event(3)]);
    expect(second.position).toBeGreaterThan(first.position);
    expect((await read(store.readStream('s'))).at(-1)?.position).toBe(first.position);
    expect((await read(store.readStream('t'))).at(-1)?.position).toBe(second.position);
  });
}
