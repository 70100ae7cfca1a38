import { expect, test } from 'vitest';
import { backOff, followChanges, isNews } from './follow-changes.ts';

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
    after: { position: after, ownPosition: 0 },
    stop: stop.signal,
    connect: async function* (from) {
      asked.push(from);
      const next = rest.shift();
      if (next === 'refuses') throw new Error('no connection');
      for (const position of next ?? []) yield { position, ownPosition: 0 };
    },
    onChange: ({ position }) => changes.push(position),
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

test('what is one’s own is news where the count of it is another, and a place told late is none', () => {
  const known = { position: 7, ownPosition: 2 };
  expect(isNews({ position: 7, ownPosition: 3 }, known)).toBe(true);
  expect(isNews({ position: 7, ownPosition: 1 }, known)).toBe(true);
  expect(isNews({ position: 8, ownPosition: 0 }, known)).toBe(true);
  expect(isNews(known, known)).toBe(false);
  expect(isNews({ position: 6, ownPosition: 3 }, known)).toBe(false);
});
