import { expect, test } from 'vitest';
import { createMemoryEventStore } from './memory-event-store.ts';

test('neither the writer nor a reader can change an event that was recorded', async () => {
  const store = createMemoryEventStore();
  const data = { list: [{ word: 'before' }] };
  await store.append('s', [{ id: 'e', type: 'Noted', version: 1, data, metadata: {} }]);
  data.list[0]!.word = 'after';
  const [recorded] = store.readPage(0, 1);
  expect(recorded?.data).toEqual({ list: [{ word: 'before' }] });
  const read = recorded?.data as typeof data;
  expect(() => {
    read.list[0]!.word = 'after';
  }).toThrow(TypeError);
  expect(await store.verify()).toMatchObject({ ok: true });
});
