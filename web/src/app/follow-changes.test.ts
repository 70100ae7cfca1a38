import { expect, test } from 'vitest';
import { backOff, followChanges } from './follow-changes.ts';

type Script = (readonly number[] | 'refuses')[];

/** Plays one scripted connection after the other and stops when the script is over. */
async function follow(after: number, script: Script) {
  const stop = new AbortController();
  const asked: number[] = [];
  const changes: number[] = [];
  const states: string[] = [];
  const pauses: number[] = [];
  const rest = [...script];
  await followChanges({
    after,
    stop: stop.signal,
    connect: async function* (from) {
      asked.push(from);
      const next = rest.shift();
      if (next === 'refuses') throw new Error('no connection');
      for (const position of next ?? []) yield { position };
    },
    onChange: (position) => changes.push(position),
    onState: (state) => states.push(state),
    pause: async (ms) => {
      pauses.push(ms);
      if (rest.length === 0) stop.abort();
    },
  });
  return { asked, changes, states, pauses };
}

test('a broken stream resumes after the last position heard of', async () => {
  const { asked, changes } = await follow(7, [[7, 8, 9], [9, 10], []]);
  expect(asked).toEqual([7, 9, 10]);
  expect(changes).toEqual([8, 9, 10]);
});

test('what is already known is not told of again', async () => {
  const { changes } = await follow(7, [
    [5, 7],
    [7, 7],
  ]);
  expect(changes).toEqual([]);
});

test('refusals wait longer and longer, and a word that comes starts the count anew', async () => {
  const { pauses, states } = await follow(0, ['refuses', 'refuses', 'refuses', [1], 'refuses']);
  expect(pauses).toEqual([500, 1000, 2000, 500, 1000]);
  expect(states).toEqual(['lost', 'lost', 'lost', 'open', 'lost', 'lost']);
});

test('the wait never exceeds half a minute', () => {
  expect(backOff(40)).toBe(30_000);
});
