import { expect, test } from 'vitest';
import { event, events, inShort, isWaiting, type StoreFactory, take } from './subject.ts';

export function subscribeRules(open: StoreFactory): void {
  test('[SU1] from the start: one confirmation, caught up once after what was there, then the rest', async () => {
    const store = open();
    await store.append('s', events(0, 3));
    const subscription = store.subscribeToStream('s');
    expect(await take(subscription, 6)).toEqual(['confirmed', 'e0', 'e1', 'e2', 'e3', 'caughtUp']);
    await store.append('s', events(4, 5));
    await store.append('s', events(6, 7));
    expect(await take(subscription, 4)).toEqual(['e4', 'e5', 'e6', 'e7']);
    expect(await isWaiting(subscription.next())).toBe(true);
  });

  test('[SU2] after a revision: the event at that revision is not sent', async () => {
    const store = open();
    await store.append('s', events(0, 3));
    const subscription = store.subscribeToStream('s', { after: 2 });
    expect(await take(subscription, 3)).toEqual(['confirmed', 'e3', 'caughtUp']);
    await store.append('s', events(4, 7));
    expect(await take(subscription, 4)).toEqual(['e4', 'e5', 'e6', 'e7']);
  });

  test('[SU3] from the end: caught up at once, then only what comes', async () => {
    const store = open();
    await store.append('s', events(0, 3));
    const subscription = store.subscribeToStream('s', { after: 'end' });
    const whole = store.subscribeToAll({ after: 'end' });
    await store.append('s', events(4, 7));
    expect((await take(subscription, 5)).filter((each) => each !== 'caughtUp')).toEqual([
      'confirmed',
      'e4',
      'e5',
      'e6',
      'e7',
    ]);
    expect((await take(whole, 5)).filter((each) => each !== 'caughtUp')).toEqual([
      'confirmed',
      'e4',
      'e5',
      'e6',
      'e7',
    ]);
    const later = store.subscribeToStream('s', { after: 'end' });
    expect(await take(later, 2)).toEqual(['confirmed', 'caughtUp']);
  });

  test('[SU4] a stream that is not there yet: confirmed, caught up, then its first event', async () => {
    const store = open();
    const subscription = store.subscribeToStream('s');
    expect(await take(subscription, 2)).toEqual(['confirmed', 'caughtUp']);
    const next = take(subscription, 1);
    await store.append('other', [event('x')]);
    expect(await isWaiting(next)).toBe(true);
    await store.append('s', [event(0)]);
    expect(await next).toEqual(['e0']);
  });

  test('[SU5] the whole log after a marker: neither the marker nor what came before it', async () => {
    const store = open();
    const { position } = await store.append('m', [event('marker')]);
    await store.append('a', events(0, 2));
    const subscription = store.subscribeToAll({ after: position });
    expect(await take(subscription, 5)).toEqual(['confirmed', 'e0', 'e1', 'e2', 'caughtUp']);
    await store.append('b', events(3, 6));
    expect(await take(subscription, 4)).toEqual(['e3', 'e4', 'e5', 'e6']);
  });

  test('[SU6] while a writer hammers: no gap and no duplicate where catching up becomes following', async () => {
    const store = open();
    await store.append('s', events(0, 119));
    let written = 120;
    let hammering = true;
    const hammer = (async () => {
      while (hammering) {
        await store.append('s', [event(written)]);
        written += 1;
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    const seen: number[] = [];
    for await (const message of store.subscribeToStream('s')) {
      if (message.kind !== 'event') continue;
      seen.push(message.event.revision);
      if (seen.length === 400) break;
      if (seen.length % 7 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    hammering = false;
    await hammer;
    expect(seen).toEqual(Array.from({ length: 400 }, (_, revision) => revision));
  });

  test('[SU7] filtered by stream or type: only what passes, and a checkpoint every so many looked at', async () => {
    const store = open();
    for (let index = 0; index < 384; index += 1)
      await store.append(index % 3 === 0 ? 'wanted-1' : 'other-1', [
        { ...event(index), type: index % 4 === 0 ? 'Raised' : 'Noted' },
      ]);
    for (const [filter, passes] of [
      [{ by: 'stream', prefixes: ['wanted-'] }, 128],
      [{ by: 'type', pattern: /^Not/g }, 288],
    ] as const) {
      const seen: string[] = [];
      let last = 0;
      for await (const message of store.subscribeToAll({ filter, checkpointEvery: 64 })) {
        seen.push(message.kind);
        if (message.kind === 'checkpoint') {
          expect(message.position).toBe(last + 64);
          last = message.position;
        }
        if (message.kind === 'caughtUp') break;
      }
      const count = (kind: string) => seen.filter((each) => each === kind).length;
      expect(count('event')).toBe(passes);
      expect(count('checkpoint')).toBe(6);
    }
  });

  test('[SU8] break, abort and return end it without an error, and nothing comes after', async () => {
    const store = open();
    await store.append('s', events(0, 3));
    const seen: string[] = [];
    for await (const message of store.subscribeToStream('s')) {
      seen.push(inShort(message));
      if (seen.length === 2) break;
    }
    expect(seen).toEqual(['confirmed', 'e0']);

    const midway = new AbortController();
    const cut: string[] = [];
    for await (const message of store.subscribeToStream('s', { signal: midway.signal })) {
      cut.push(inShort(message));
      if (cut.length === 3) midway.abort();
    }
    expect(cut).toEqual(['confirmed', 'e0', 'e1']);

    const abort = new AbortController();
    const aborted = store.subscribeToAll({ after: 'end', signal: abort.signal });
    const returned = store.subscribeToStream('s', { after: 'end' });
    for (const subscription of [aborted, returned])
      expect(await take(subscription, 2)).toEqual(['confirmed', 'caughtUp']);
    const waiting = [aborted.next(), returned.next()];
    abort.abort();
    await returned.return?.();
    for (const next of waiting) expect((await next).done).toBe(true);
    await store.append('s', [event(4)]);
    expect((await aborted.next()).done).toBe(true);
    expect((await returned.next()).done).toBe(true);
  });
}
