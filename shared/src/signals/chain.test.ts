import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Chain, type ChainLink, type ChainNode } from './chain.ts';

const node = (id: string, alone: number, weight = 1): ChainNode => ({ id, alone, weight });
const link = (waits: string, on: string | undefined, more: Partial<ChainLink> = {}): ChainLink => ({
  id: `${waits}-${on}`,
  waits,
  on,
  weight: 1,
  available: 1,
  ...more,
});

describe('golden: C 0.5, B 0.9 requires C, to A 0.8 B is important, all on time', () => {
  const chain = new Chain(
    [node('a', 0.8), node('b', 0.9), node('c', 0.5)],
    [link('b', 'c'), link('a', 'b', { weight: 0.7 })],
  );

  test('B lands with 0.45 and A with 0.492', () => {
    expect(chain.lands('c')).toBe(0.5);
    expect(chain.lands('b')).toBeCloseTo(0.45, 12);
    expect(chain.lands('a')).toBeCloseTo(0.492, 12);
  });

  test('were C certain, 0.702 key results would land besides: B with 0.9, A with 0.744', () => {
    expect(chain.leverage({ node: 'c' })).toBeCloseTo(0.702, 12);
    const lands = chain.gains({ node: 'c' }).map(({ node, more }) => [node.id, more]);
    expect(lands).toEqual([
      ['b', expect.closeTo(0.45, 12)],
      ['a', expect.closeTo(0.252, 12)],
    ]);
  });

  test('were the one link certain, the same follows here', () => {
    expect(chain.leverage({ link: 'b-c' })).toBeCloseTo(0.702, 12);
    expect(chain.takes(link('b', 'c'))).toBeCloseTo(0.45, 12);
  });

  test('its factors multiply to its chance', () => {
    expect(chain.factors('a').map(({ leaves }) => leaves)).toEqual([expect.closeTo(0.615, 12)]);
  });
});

test('what is delivered holds nobody up, however late it was', () => {
  const chain = new Chain(
    [node('a', 0.8), node('b', 0.1)],
    [link('a', 'b', { isDelivered: true, available: 0 })],
  );
  expect(chain.lands('a')).toBe(0.8);
  expect(chain.leverage({ link: 'a-b' })).toBe(0);
});

test('without an objective behind it only the date speaks', () => {
  const chain = new Chain([node('a', 0.8)], [link('a', undefined, { available: 0.25 })]);
  expect(chain.lands('a')).toBeCloseTo(0.2, 12);
});

test('leverage counts key results, through everything downstream', () => {
  const chain = new Chain(
    [node('a', 1, 3), node('b', 1, 2), node('c', 0.5)],
    [link('a', 'b'), link('b', 'c')],
  );
  expect(chain.leverage({ node: 'c' })).toBeCloseTo(2.5, 12);
  expect(chain.leverage({ link: 'a-b' })).toBeCloseTo(1.5, 12);
});

describe('those who wait for each other', () => {
  const circle = new Chain(
    [node('a', 0.8), node('b', 0.9), node('c', 0.5), node('d', 1), node('e', 1)],
    [link('a', 'b'), link('b', 'a'), link('b', 'c'), link('d', 'a'), link('e', 'd')],
  );

  test('are found and named', () => {
    expect(circle.circles).toEqual([['a', 'b']]);
  });

  test('count each other with their own chance, and all that any of them waits for', () => {
    expect(circle.lands('a')).toBeCloseTo(0.8 * 0.9 * 0.5, 12);
    expect(circle.lands('b')).toBeCloseTo(0.9 * 0.8 * 0.5, 12);
    expect(circle.lands('e')).toBeCloseTo(circle.lands('a'), 12);
    expect(circle.factors('a').map(({ link: { id } }) => id)).toEqual(['a-b', 'b-c']);
  });

  test('are no circle any more once one of them has delivered', () => {
    const over = new Chain(
      [node('a', 0.8), node('b', 0.9)],
      [link('a', 'b'), link('b', 'a', { isDelivered: true })],
    );
    expect(over.circles).toEqual([]);
    expect(over.lands('a')).toBeCloseTo(0.72, 12);
    expect(over.lands('b')).toBe(0.9);
  });
});

describe('whatever waits for whatever', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  const size = 8;
  const at = fc.nat({ max: size - 1 });
  const graph = fc.record({
    alone: fc.array(chance, { minLength: size, maxLength: size }),
    links: fc.array(
      fc.record({
        waits: at,
        on: fc.option(at, { nil: undefined }),
        weight: chance,
        available: chance,
        isDelivered: fc.boolean(),
      }),
      { maxLength: 20 },
    ),
  });
  type Drawn = typeof graph extends fc.Arbitrary<infer T> ? T : never;
  const chainOf = ({ alone, links }: Drawn) =>
    new Chain(
      alone.map((each, id) => node(String(id), each)),
      links.map(({ waits, on, ...rest }, id) => ({
        ...rest,
        id: String(id),
        waits: String(waits),
        on: on === undefined ? undefined : String(on),
      })),
    );
  const all = (chain: Chain) => [...chain.nodes.keys()].map((id) => chain.lands(id));

  test('a chance stays between 0 and what it is alone', () => {
    fc.assert(
      fc.property(graph, (drawn) => {
        const chain = chainOf(drawn);
        all(chain).forEach((lands, id) => {
          expect(lands).toBeGreaterThanOrEqual(0);
          expect(lands).toBeLessThanOrEqual(drawn.alone[id]! + 1e-12);
        });
      }),
    );
  });

  test('risk never falls when a promise slips', () => {
    fc.assert(
      fc.property(graph, at, chance, (drawn, which, share) => {
        const links = drawn.links.map((one, place) =>
          place === which ? { ...one, available: one.available * share } : one,
        );
        const before = all(chainOf(drawn));
        all(chainOf({ ...drawn, links })).forEach((lands, id) => {
          expect(lands).toBeLessThanOrEqual(before[id]! + 1e-12);
        });
      }),
    );
  });

  test('to work out only what is downstream gives what working out everything gives', () => {
    fc.assert(
      fc.property(graph, at, (drawn, which) => {
        const chain = chainOf(drawn);
        const gained = new Map(
          chain.gains({ link: String(which) }).map(({ node, more }) => [node.id, more]),
        );
        const link = drawn.links[which];
        if (!link || chain.circles.some((circle) => circle.includes(String(link.waits)))) return;
        const links = drawn.links.map((one, place) =>
          place === which ? { ...one, weight: 0 } : one,
        );
        all(chainOf({ ...drawn, links })).forEach((lands, id) => {
          const more = lands - chain.lands(String(id));
          expect(gained.get(String(id)) ?? 0).toBeCloseTo(more, 5);
        });
      }),
    );
  });
});
