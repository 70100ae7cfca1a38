import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standardNormal } from './normal-distribution.ts';

test.each([
  [0, 0.5],
  [-2 / 3, 0.252492537546923],
  [1, 0.841344746068543],
  [-1.96, 0.024997895148221],
  [3, 0.99865010196837],
  [6, 0.999999999013412],
  [Number.POSITIVE_INFINITY, 1],
  [Number.NEGATIVE_INFINITY, 0],
])('Φ(%d) is %d', (z, chance) => {
  expect(standardNormal(z)).toBeCloseTo(chance, 13);
});

test('it rises, and what lies above and below makes up the whole', () => {
  const z = fc.double({ min: -20, max: 20, noNaN: true });
  fc.assert(
    fc.property(z, z, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(standardNormal(low)).toBeLessThanOrEqual(standardNormal(high) + 1e-14);
      expect(standardNormal(a) + standardNormal(-a)).toBeCloseTo(1, 12);
    }),
  );
});
