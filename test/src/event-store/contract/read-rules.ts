import { InvalidArgument, StreamNotFound } from '@cairn/server/event-store/errors';
import { expect, test } from 'vitest';
import { event, events, ids, read, revisions, type StoreFactory } from './subject.ts';

export function readRules(open: StoreFactory): void {
  test('[RD1] forwards from the start, from a revision (included), and no more than asked for', async () => {
    const store = open();
    await store.append('s', events(0, 7));
    expect(revisions(await read(store.readStream('s')))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(revisions(await read(store.readStream('s', { from: 1 })))).toEqual([
      1, 2, 3, 4, 5, 6, 7,
    ]);
    expect(revisions(await read(store.readStream('s', { maxCount: 2 })))).toEqual([0, 1]);
  });

  test('[RD2] backwards from the end and from a revision (included)', async () => {
    const store = open();
    await store.append('s', events(0, 7));
    const backwards = (from?: number) =>
      read(store.readStream('s', { direction: 'backwards', from }));
    expect(revisions(await backwards())).toEqual([7, 6, 5, 4, 3, 2, 1, 0]);
    expect(revisions(await backwards(1))).toEqual([1, 0]);
  });

  test('[RD3] beyond the end is an empty read', async () => {
    const store = open();
    await store.append('s', events(0, 2));
    expect(await read(store.readStream('s', { from: 50 }))).toEqual([]);
    expect(await read(store.readAll({ from: 50 }))).toEqual([]);
  });

  test('[RD4] a stream that is not there is not found, on iteration', async () => {
    const reading = open().readStream('nowhere');
    const failed = read(reading);
    await expect(failed).rejects.toBeInstanceOf(StreamNotFound);
    await expect(failed).rejects.toMatchObject({ stream: 'nowhere' });
  });

  test('[RD5] a revision below 0, or beyond what a number holds exactly, is an invalid argument', async () => {
    const store = open();
    await store.append('s', [event(0)]);
    for (const from of [-1, 2 ** 64, 2 ** 53, 0.5]) {
      await expect(read(store.readStream('s', { from }))).rejects.toBeInstanceOf(InvalidArgument);
      await expect(read(store.readAll({ from }))).rejects.toBeInstanceOf(InvalidArgument);
    }
  });

  test('[RD6] the whole log reads in the order of appending, and backwards from its end', async () => {
    const store = open();
    await store.append('a', events(0, 3));
    await store.append('b', events(4, 7));
    const forwards = await read(store.readAll());
    expect(ids(forwards)).toEqual(['e0', 'e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7']);
    const backwards = await read(store.readAll({ direction: 'backwards' }));
    expect(backwards).toEqual([...forwards].reverse());
  });

  test('[RD7] the whole log from the position of an event begins with that event', async () => {
    const store = open();
    const { position } = await store.append('a', events(0, 3));
    await store.append('b', [event(4)]);
    expect(ids(await read(store.readAll({ from: position, maxCount: 1 })))).toEqual(['e3']);
  });

  test('[RD8] empty metadata, JSON and text of any script come back as they went in', async () => {
    const store = open();
    const data = {
      text: 'Zürich 東京 🪨 \u2028\u0000 "quoted"',
      list: [1, null, { deep: true }],
      zero: 0,
    };
    await store.append('s', [
      { id: 'bare', type: 'Noted', version: 3, data: null, metadata: {} },
      {
        id: 'full',
        type: 'Noted',
        version: 1,
        data,
        metadata: { actor: 'p1', source: 'Größe 石' },
      },
    ]);
    const [bare, full] = await read(store.readStream('s'));
    expect(bare).toMatchObject({ version: 3, data: null, metadata: {} });
    expect(full).toMatchObject({ data, metadata: { actor: 'p1', source: 'Größe 石' } });
    expect(JSON.stringify(full?.data)).toBe(JSON.stringify(data));
  });
}
