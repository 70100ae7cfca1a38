import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Certain, Chain, type ChainLink, type ChainNode } from './chain.ts';

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

  test('count everything that they wait for, once all the way around', () => {
    expect(circle.lands('a')).toBeCloseTo(0.8 * 0.9 * 0.5, 12);
    expect(circle.lands('b')).toBeCloseTo(0.9 * 0.8 * 0.5, 12);
    expect(circle.lands('e')).toBeCloseTo(circle.lands('a'), 12);
    const factors = circle.factors('a');
    expect(factors.map(({ link: { id } }) => id)).toEqual(['a-b']);
    expect(factors[0]!.leaves).toBeCloseTo(0.9 * 0.5, 12);
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

  test('gain by the break of the circle what delivering brings', () => {
    const nodes = [node('a', 0.9), node('b', 0.9), node('c', 0.5)];
    const chain = (isDelivered: boolean) =>
      new Chain(nodes, [
        link('a', 'b', { available: 0.5, isDelivered }),
        link('b', 'a', { available: 0.5 }),
        link('b', 'c', { available: 0.5 }),
      ]);
    const [before, after] = [chain(false), chain(true)];
    const brought = ['a', 'b'].map((id) => after.lands(id) - before.lands(id));
    expect(before.lands('a')).toBeCloseTo(0.9 * 0.5 * 0.9 * 0.5 * 0.25, 12);
    expect(after.lands('a')).toBe(0.9);
    expect(before.leverage({ link: 'a-b' })).toBeCloseTo(brought[0]! + brought[1]!, 12);
    expect(before.leverage({ link: 'a-b' })).toBeGreaterThan(0.8);
  });

  test('never lose by the break of a circle, not even where much hangs on one of them twice', () => {
    const ring = (isDelivered: boolean) =>
      new Chain(
        [node('0', 0.4), node('1', 1), node('2', 0.7)],
        [
          link('0', '2', { available: 0.1, isDelivered }),
          link('2', '1', { available: 0.1 }),
          link('1', '0', { available: 0.3 }),
        ],
      );
    expect(ring(false).lands('2')).toBeCloseTo(0.7 * 0.1 * 0.3 * 0.4 * 0.1, 12);
    expect(ring(true).lands('2')).toBeCloseTo(0.7 * 0.1 * 0.3 * 0.4, 12);
    const twice = (isDelivered: boolean) =>
      new Chain(
        ['i', 'j', 'k', 'm'].map((id) => node(id, 0.5)),
        [
          ...[link('i', 'j'), link('i', 'k'), link('j', 'm'), link('k', 'm')],
          link('m', 'i', { isDelivered }),
        ],
      );
    expect(twice(true).lands('i')).toBeCloseTo(0.5 ** 5, 12);
    expect(twice(false).lands('i')).toBeLessThanOrEqual(0.5 ** 5);
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
  /** Few, who wait for each other all around: most of these hold a circle. */
  const few = fc.nat({ max: 3 });
  const circular = fc.record({
    alone: fc.array(chance, { minLength: 4, maxLength: 4 }),
    links: fc.array(
      fc.record({
        waits: few,
        on: few,
        weight: fc.oneof(fc.constant(1), chance),
        available: fc.oneof(fc.constant(1), chance),
        isDelivered: fc.constant(false),
      }),
      { minLength: 4, maxLength: 9 },
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
      fc.property(fc.oneof(graph, circular), (drawn) => {
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
      fc.property(fc.oneof(graph, circular), at, chance, (drawn, which, share) => {
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

  const others = (chain: Chain, ...but: string[]) =>
    [...chain.nodes.keys()].filter((id) => !but.includes(id));
  const delivered = (drawn: Drawn, which: number): Drawn => ({
    ...drawn,
    links: drawn.links.map((one, place) => (place === which ? { ...one, isDelivered: true } : one)),
  });
  /** It lands, whatever it waits for. */
  const landed = (drawn: Drawn, which: number): Drawn => ({
    alone: drawn.alone.map((one, place) => (place === which ? 1 : one)),
    links: drawn.links.filter(({ waits }) => waits !== which),
  });

  test('nothing that is delivered, and nobody who lands, lowers a chance', () => {
    fc.assert(
      fc.property(fc.oneof(graph, circular), few, (drawn, which) => {
        const before = chainOf(drawn);
        for (const after of [chainOf(delivered(drawn, which)), chainOf(landed(drawn, which))])
          for (const id of others(before))
            expect(after.lands(id)).toBeGreaterThanOrEqual(before.lands(id) - 1e-9);
      }),
      { numRuns: 1_000 },
    );
  });

  test('to work out only what is downstream gives what working out everything gives', () => {
    const gained = (chain: Chain, certain: Certain) =>
      new Map(chain.gains(certain).map(({ node, more }) => [node.id, more]));
    fc.assert(
      fc.property(fc.oneof(graph, circular), few, (drawn, which) => {
        const before = chainOf(drawn);
        const id = String(which);
        for (const [certain, after, but] of [
          [{ link: id }, chainOf(delivered(drawn, which)), ''],
          [{ node: id }, chainOf(landed(drawn, which)), id],
        ] as const) {
          const gains = gained(before, certain);
          for (const other of others(before, but))
            expect(gains.get(other) ?? 0).toBeCloseTo(after.lands(other) - before.lands(other), 5);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
