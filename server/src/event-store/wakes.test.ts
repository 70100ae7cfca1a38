import { expect, test } from 'vitest';
import { Wakes } from './wakes.ts';

const never = new AbortController().signal;

test('a wake between reading the count and sleeping is not missed', async () => {
  const wakes = new Wakes();
  const seen = wakes.count;
  wakes.wake();
  await wakes.past(seen, never);
});

test('a sleeper wakes on a wake and on an abort', async () => {
  const wakes = new Wakes();
  const abort = new AbortController();
  const byAbort = wakes.past(wakes.count, abort.signal);
  const byWake = wakes.past(wakes.count, never);
  abort.abort();
  await byAbort;
  wakes.wake();
  await byWake;
});

test('the watch is told of the first follower and of the last one gone', () => {
  const told: string[] = [];
  const wakes = new Wakes({ first: () => told.push('first'), last: () => told.push('last') });
  wakes.enter();
  wakes.enter();
  wakes.leave();
  expect(told).toEqual(['first']);
  wakes.leave();
  expect(told).toEqual(['first', 'last']);
});
