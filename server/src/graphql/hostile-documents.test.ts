import { describe, expect, test } from 'vitest';
import { type AskedInMemory, askedInMemory } from './asked-in-memory.ts';
import { ids, smallOrganisation } from './small-organisation.ts';

const nested = (depth: number) =>
  `{ objective(id: "${ids.objective}") ${'{ parent '.repeat(depth)}{ id }${' }'.repeat(depth)} }`;

const many = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => each(index)).join(' ');

const hostile: readonly [string, string][] = [
  ['too deep', nested(30)],
  ['many aliases', `{ ${many(30, (n) => `a${n}: moment { day }`)} }`],
  ['many directives', `{ moment { ${'day @include(if: true) '.repeat(30)} } }`],
  ['many tokens', `{ history(filter: { types: [${many(3_000, () => '"A"')}] }) { totalCount } }`],
  [
    'lists within lists',
    `{ objectives(first: 100) { edges { node { keyResults { objective { keyResults { objective {
      keyResults { objective { keyResults { id } } } } } } } } } } }`,
  ],
  ['a page that is too long', '{ people(first: 101) { totalCount } }'],
  ['a page that is negative', '{ people(first: -1) { totalCount } }'],
  ['too many events at once', `{ events(positions: [${many(51, (n) => `${n + 1}`)}]) { type } }`],
  [
    'fragments in a circle',
    `{ thisWeek { ...A } } fragment A on ThisWeek { day ...B } fragment B on ThisWeek { ...A }`,
  ],
  ['a fragment of itself', '{ thisWeek { ...A } } fragment A on ThisWeek { ...A }'],
  ['a field that is not there', '{ secrets }'],
  ['a place that is not in the list', '{ people(after: "nobody") { totalCount } }'],
  ['a place that is no position', '{ history(after: "x") { totalCount } }'],
  [
    'the histories of two things',
    '{ history(filter: { teamId: "a", cycleId: "b" }) { totalCount } }',
  ],
];

describe('a document with', () => {
  test.each(hostile)('%s is turned down quickly, and not as a fault', async (_what, query) => {
    const { ask, logged } = await smallOrganisation();
    const begin = performance.now();
    const { status, errors } = await ask(ids.pm, query);
    expect(performance.now() - begin).toBeLessThan(1_000);
    expect(errors?.length).toBeGreaterThan(0);
    expect(errors?.map(({ extensions }) => extensions?.code)).not.toContain('UNEXPECTED');
    expect(status).toBeLessThan(500);
    expect(logged).toEqual([]);
  });

  test('fragments that double themselves is reckoned without being written out', async () => {
    const { ask } = await smallOrganisation();
    const chain = many(
      40,
      (n) =>
        `fragment F${n} on Objective { supports { ...F${n + 1} } supportedBy { ...F${n + 1} } }`,
    );
    const query = `{ objective(id: "o") { ...F0 } } ${chain} fragment F40 on Objective { id }`;
    const begin = performance.now();
    const { errors } = await ask(ids.pm, query);
    expect(errors?.length).toBeGreaterThan(0);
    expect(performance.now() - begin).toBeLessThan(1_000);
  });
});

describe('a request', () => {
  const query = '{ viewer { demo } }';
  const seen = async (asked: AskedInMemory, body: unknown, init: RequestInit = {}) => {
    const response = await asked.fetch(ids.pm, body, init);
    return { status: response.status, text: await response.text() };
  };

  test('of a kind that a foreign page can send unasked is turned away', async () => {
    const organisation = await smallOrganisation();
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const { status, text } = await seen(
        organisation,
        { query },
        { headers: { 'content-type': type } },
      );
      expect(status).toBeGreaterThanOrEqual(400);
      expect(text).not.toContain('"demo"');
    }
  });

  test('in a batch is turned away', async () => {
    const organisation = await smallOrganisation();
    const { status, text } = await seen(organisation, [{ query }, { query }]);
    expect(status).toBe(400);
    expect(text).not.toContain('"demo"');
  });

  test('for a page of the query editor gets none', async () => {
    const organisation = await smallOrganisation();
    const { text } = await seen(organisation, undefined, {
      method: 'GET',
      body: undefined,
      headers: { accept: 'text/html' },
    });
    expect(text).not.toMatch(/<html/i);
  });
});

test('what can be asked is told in the demonstration alone', async () => {
  const query = '{ __schema { queryType { name } } }';
  const demo = await askedInMemory({ config: { mode: 'demo' } });
  expect((await demo.ask('', query)).errors).toBeUndefined();
  const real = await askedInMemory({ config: { mode: 'real' } });
  expect((await real.ask('', query)).errors).toHaveLength(2);
});

describe('nobody', () => {
  const asNobody = async (query: string) => {
    const { ask } = await askedInMemory({ config: { mode: 'real' } });
    return ask('', query);
  };

  test('is nobody, and learns nothing else', async () => {
    expect((await asNobody('{ viewer { demo } }')).data).toEqual({ viewer: null });
    const closed = [
      '{ moment { day } }',
      '{ thisWeek { day } }',
      '{ checkInWalk { dueAt } }',
      '{ cycles { id } }',
      '{ teams { id } }',
      '{ people { totalCount } }',
      '{ objectives { totalCount } }',
      '{ objective(id: "o") { id } }',
      '{ strategyMap { viewerCanEdit } }',
      '{ history { totalCount } }',
      '{ events(positions: [1]) { type } }',
      '{ search(text: "a") { id } }',
      'mutation { commitObjective(input: { commandId: "c", objectiveId: "o" }) { ok { position } } }',
      'subscription { changes(after: 0) { position } }',
    ];
    for (const query of closed) {
      const { errors } = await asNobody(query);
      expect([query, errors?.[0]?.extensions?.code]).toEqual([query, 'NOT_SIGNED_IN']);
    }
  });
});
