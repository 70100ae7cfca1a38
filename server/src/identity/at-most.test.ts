import { expect, test } from 'vitest';
import { atMost } from './at-most.ts';

test('so much is under way at once, begun in its order, whatever fails', async () => {
  const inTurn = atMost(2);
  const begun: number[] = [];
  let underWay = 0;
  let most = 0;
  const works = Array.from({ length: 6 }, (_, at) =>
    inTurn(async () => {
      begun.push(at);
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setImmediate(resolve));
      underWay -= 1;
      if (at % 2) throw new Error(`${at} failed`);
      return at;
    }),
  );
  const outcomes = await Promise.allSettled(works);
  expect(outcomes.map(({ status }) => status)).toEqual(
    Array.from({ length: 6 }, (_, at) => (at % 2 ? 'rejected' : 'fulfilled')),
  );
  expect([begun, most]).toEqual([[0, 1, 2, 3, 4, 5], 2]);
  expect(await inTurn(async () => 'still')).toBe('still');
});
