import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { AttackedCairn } from './attacked-cairn.ts';

/** What all cases of a file together may leave behind, in bytes. */
const mostLeft = 40_000_000;

/** Longest that the next honest request may take, in milliseconds; on a quiet machine it takes two. */
const longest = 1_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heap = () => {
  collect();
  return process.memoryUsage().heapUsed;
};

/** Holds after each case that the next honest request is answered, and after all that nothing grew. */
export function staysUnhurt(attacked: () => AttackedCairn): void {
  let before = 0;
  beforeAll(() => {
    before = heap();
  });
  afterEach(async () => {
    const begin = performance.now();
    const { status, text } = await attacked().ask({ query: '{ viewer { demo } }' });
    expect([status, text]).toEqual([200, '{"data":{"viewer":{"demo":true}}}']);
    expect(performance.now() - begin).toBeLessThan(longest);
  });
  afterAll(() => {
    expect(heap() - before).toBeLessThan(mostLeft);
  });
}
