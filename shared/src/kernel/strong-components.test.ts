import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strongComponents } from './strong-components.ts';

type Graph = Readonly<Record<string, readonly string[]>>;
const componentsOf = (graph: Graph) =>
  strongComponents(Object.keys(graph), (node) => graph[node] ?? []);

test('nodes in a circle are together, and each set comes after what it leads to', () => {
  const found = componentsOf({ a: ['b'], b: ['c'], c: ['b', 'd'], d: [], e: ['a', 'nowhere'] });
  expect(found.map((component) => component.toSorted().join(''))).toEqual(['d', 'bc', 'a', 'e']);
});

test('a node that leads to itself alone is no circle', () => {
  expect(componentsOf({ a: ['a'] })).toEqual([['a']]);
});

test('a chain of a hundred thousand does not exhaust the stack', () => {
  const nodes = Array.from({ length: 100_000 }, (_, at) => String(at));
  expect(strongComponents(nodes, (node) => [String(Number(node) + 1)])).toHaveLength(100_000);
});

test('two are together exactly when each reaches the other', () => {
  const some = fc.array(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 })), { maxLength: 20 });
  fc.assert(
    fc.property(some, (edges) => {
      const nodes = [...'01234567'];
      const next = (node: string) =>
        edges.filter(([from]) => String(from) === node).map(([, to]) => String(to));
      const reached = (from: string) => {
        const seen = new Set([from]);
        for (const node of seen) for (const to of next(node)) seen.add(to);
        return seen;
      };
      const components = strongComponents(nodes, next);
      expect(components.flat().toSorted()).toEqual(nodes);
      const placeOf = (node: string) => components.findIndex((one) => one.includes(node));
      for (const a of nodes)
        for (const b of nodes) {
          const together = reached(a).has(b) && reached(b).has(a);
          expect(placeOf(a) === placeOf(b)).toBe(together);
          if (reached(a).has(b)) expect(placeOf(b)).toBeLessThanOrEqual(placeOf(a));
        }
    }),
  );
});
