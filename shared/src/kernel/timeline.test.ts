import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Timeline } from './timeline.ts';

test('a timeline answers with the last state at or before a position', () => {
  const timeline = new Timeline<string>();
  timeline.push(3, 'drafted');
  timeline.push(7, 'committed');
  expect([2, 3, 6, 7, 99].map((position) => timeline.at(position))).toEqual([
    undefined,
    'drafted',
    'drafted',
    'committed',
    'committed',
  ]);
});

test('a timeline answers as a search from the end would, for any positions', () => {
  const positions = fc.uniqueArray(fc.nat(500), { maxLength: 60 });
  fc.assert(
    fc.property(positions, fc.nat(520), (given, asked) => {
      const ascending = given.toSorted((a, b) => a - b);
      const timeline = new Timeline<number>();
      for (const position of ascending) timeline.push(position, position);
      expect(timeline.at(asked)).toBe(ascending.findLast((position) => position <= asked));
    }),
  );
});
