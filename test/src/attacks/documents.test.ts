import { ids } from '@cairn/server/graphql/small-organisation';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AttackedCairn, attackedCairn } from './harness/attacked-cairn.ts';
import { codeOf, saidIn } from './harness/reply.ts';
import { staysUnhurt } from './harness/unhurt.ts';

let cairn: AttackedCairn;
beforeAll(async () => {
  cairn = await attackedCairn();
});
afterAll(() => cairn.close());
staysUnhurt(() => cairn);

const many = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => each(index)).join(' ');
const nest = (depth: number, opening: string, core: string) =>
  `${opening.repeat(depth)}${core}${' }'.repeat(depth)}`;
const objective = (inside: string) => `{ objective(id: "${ids.objective}") { ${inside} } }`;

interface Case {
  readonly query: string;
  readonly code: string;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

const tooMuch = (query: string): Case => ({ query, code: 'TOO_COSTLY' });
const invalid = (query: string): Case => ({ query, code: 'GRAPHQL_VALIDATION_FAILED' });
const unparsed = (query: string): Case => ({ query, code: 'GRAPHQL_PARSE_FAILED' });
const badInput = (query: string, variables?: unknown): Case => ({
  query,
  variables,
  code: 'BAD_USER_INPUT',
});

const documents: Readonly<Record<string, Case>> = {
  'fields thirty deep': tooMuch(objective(nest(30, 'parent { ', 'id'))),
  'fields deep in inline fragments': tooMuch(
    objective(`${'... on Objective { parent { '.repeat(20)}id${' } }'.repeat(20)}`),
  ),
  'fields deep by a chain of fragments': tooMuch(
    `${objective('...F0')} ${many(20, (n) => `fragment F${n} on Objective { parent { ...F${n + 1} } }`)} fragment F20 on Objective { id }`,
  ),
  'a fragment that is met shallow before it is met deep': tooMuch(
    `{ objective(id: "o") { ...Deep ${nest(12, 'parent { ', '...Deep')} } } fragment Deep on Objective { ${nest(10, 'parent { ', 'id')} }`,
  ),
  'a fragment called __schema': tooMuch(
    `{ objective(id: "o") { ...__schema } } fragment __schema on Objective { ${nest(30, 'parent { ', 'id')} }`,
  ),
  'an operation called __schema': tooMuch(
    `query __schema { objective(id: "o") { ${nest(30, 'parent { ', 'id')} } }`,
  ),
  'depth under an alias __schema': tooMuch(
    `{ __schema: objective(id: "o") { ${nest(30, 'parent { ', 'id')} } }`,
  ),
  'thirty aliases': tooMuch(`{ ${many(30, (n) => `a${n}: moment { day }`)} }`),
  'thirty aliases of a mutation': tooMuch(
    `mutation { ${many(30, (n) => `a${n}: commitObjective(input: { commandId: "c${n}", objectiveId: "o" }) { ok { position } }`)} }`,
  ),
  'aliases in fragments': tooMuch(
    `{ ...A ...B } fragment A on Query { ${many(15, (n) => `a${n}: moment { day }`)} } fragment B on Query { ${many(15, (n) => `b${n}: moment { day }`)} }`,
  ),
  'thirty directives': tooMuch(`{ moment { ${'day @include(if: true) '.repeat(30)} } }`),
  'thirty directives on one field': tooMuch(`{ moment { day ${'@skip(if: false) '.repeat(30)} } }`),
  'three thousand tokens': {
    query: `{ history(filter: { types: [${many(3_000, () => '"A"')}] }) { totalCount } }`,
    code: 'TOO_COSTLY',
  },
  'one field twenty thousand times': tooMuch(`{ moment { ${'day '.repeat(20_000)} } }`),
  'a list literal two thousand deep': tooMuch(
    `{ events(positions: ${'['.repeat(2_500)}1${']'.repeat(2_500)}) { type } }`,
  ),
  'a thousand operations': tooMuch(many(1_000, (n) => `query Q${n} { moment { day } }`)),
  'a thousand variables': tooMuch(
    `query (${many(1_000, (n) => `$v${n}: Int`)}) { moment { day } }`,
  ),
  'lists within lists': tooMuch(
    '{ objectives(first: 100) { edges { node { keyResults { objective { keyResults { objective { keyResults { objective { keyResults { id } } } } } } } } } } }',
  ),
  'pages within pages': tooMuch(
    '{ objectives(first: 100) { edges { node { keyResults { checkIns(first: 100) { edges { node { author { name } keyResult { checkIns(first: 100) { edges { node { id } } } } } } } } } } } }',
  ),
  'a page of pages by variables': tooMuch(
    'query ($n: Int) { objectives(first: $n) { edges { node { keyResults { checkIns(first: $n) { edges { node { keyResult { checkIns(first: $n) { edges { node { id } } } } } } } } } } } }',
  ),
  'fragments that double themselves': tooMuch(
    `{ objective(id: "o") { ...F0 } } ${many(40, (n) => `fragment F${n} on Objective { supports { ...F${n + 1} } supportedBy { ...F${n + 1} } }`)} fragment F40 on Objective { id }`,
  ),
  'the schema within the schema': invalid(
    `{ __schema { types { ${'fields { type { '.repeat(6)}name${' } }'.repeat(6)} } } }`,
  ),
  'fragments in a circle': invalid(
    '{ thisWeek { ...A } } fragment A on ThisWeek { day ...B } fragment B on ThisWeek { ...A }',
  ),
  'a fragment of itself': invalid('{ thisWeek { ...A } } fragment A on ThisWeek { ...A }'),
  'a circle through inline fragments': invalid(
    '{ thisWeek { ...A } } fragment A on ThisWeek { ... on ThisWeek { ... on ThisWeek { ...A } } }',
  ),
  'fields that contradict each other through two hundred fragments': tooMuch(
    `{ ${many(200, (n) => `...F${n}`)} } ${many(200, (n) => `fragment F${n} on Query { x: moment { day } ...F${(n + 1) % 200} }`)}`,
  ),
  'fields that contradict each other': invalid('{ moment { day day: position } }'),
  'a field that is not there': invalid('{ secrets }'),
  'a field that is misspelt by one letter': invalid('{ viewerr { demo } }'),
  'an argument that is not there': invalid('{ moment(sudo: true) { day } }'),
  'a directive that is not there': invalid('{ moment { day @export(as: "x") } }'),
  'a deferred fragment': invalid('{ ... @defer { moment { day } } }'),
  'a streamed list': invalid('{ teams @stream(initialCount: 0) { id } }'),
  'a type that is not there': invalid('query ($a: Root) { moment { day } }'),
  'a fragment that nobody spreads': invalid('{ moment { day } } fragment A on ThisWeek { day }'),
  'two streams in one': invalid(
    'subscription { a: changes(after: 0) { position } b: changes(after: 0) { position } }',
  ),
  'an enum value that is misspelt': invalid('{ decisions(stages: [OPENN]) { totalCount } }'),
  'a number beyond all integers': invalid('{ people(first: 99999999999999999999) { totalCount } }'),
  'no end': unparsed('{ moment { day'),
  'ten thousand openings without an end': tooMuch('{ a '.repeat(10_000)),
  'nothing but a comment': unparsed('# nothing'),
  'a character of no name': unparsed('{ moment { day\u0000 } }'),
  'half a surrogate pair': unparsed('{ moment { \ud800 } }'),
  'a string without an end': unparsed('{ search(text: "abc) { id } }'),
  'a page that is too long': {
    query: '{ people(first: 101) { totalCount } }',
    code: 'PAGE_TOO_LARGE',
  },
  'a page of minus one': badInput('{ people(first: -1) { totalCount } }'),
  'a page too long by a variable': {
    query: 'query ($n: Int) { people(first: $n) { totalCount } }',
    variables: { n: 2_147_483_647 },
    code: 'PAGE_TOO_LARGE',
  },
  'too many events at once': {
    query: `{ events(positions: [${many(51, (n) => `${n + 1}`)}]) { type } }`,
    code: 'PAGE_TOO_LARGE',
  },
  'a place that is not in the list': {
    query: '{ people(after: "nobody") { totalCount } }',
    code: 'UNKNOWN_CURSOR',
  },
  'a place that is no position': {
    query: '{ history(after: "x") { totalCount } }',
    code: 'UNKNOWN_CURSOR',
  },
  'the histories of two things': badInput(
    '{ history(filter: { teamId: "a", cycleId: "b" }) { totalCount } }',
  ),
  'a day that never was': badInput('{ moment(asOf: { day: "2026-02-31" }) { day } }'),
  'five thousand variables of which none is asked for': {
    query: 'query ($n: Int!) { people(first: $n) { totalCount } }',
    variables: Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`v${n}`, n])),
    code: 'BAD_REQUEST',
  },
  'a list of ten thousand in a variable': {
    query: 'query ($p: [Int!]!) { events(positions: $p) { type } }',
    variables: { p: Array.from({ length: 10_000 }, (_, n) => n + 1) },
    code: 'PAGE_TOO_LARGE',
  },
  'a list where a number belongs': badInput(
    'query ($n: Int) { people(first: $n) { totalCount } }',
    { n: [[[1]]] },
  ),
  'an operation of another name': {
    query: '{ moment { day } }',
    operationName: 'Other',
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  'an operation called by a key of every object': {
    query: '{ moment { day } }',
    operationName: '__proto__',
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  'two operations and no name': {
    query: 'query A { moment { day } } query B { moment { day } }',
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
};

describe('a document with', () => {
  test.each(Object.entries(documents))(
    '%s is turned down, and not as a fault',
    async (_name, asked) => {
      const { code, ...body } = asked;
      const reply = await cairn.ask(body);
      expect([reply.status, codeOf(reply)]).toEqual([400, code]);
      expect(saidIn(reply)?.message).toMatch(/\S/);
      expect(cairn.logged.filter((line) => line.includes('unexpectedly'))).toEqual([]);
    },
  );

  test('variables fifty thousand deep is turned down', async () => {
    const deep = `${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}`;
    const reply = await cairn.send('/graphql', {
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: `{"query":"query ($f: HistoryFilter) { history(filter: $f) { totalCount } }","variables":{"f":${deep}}}`,
    });
    expect([reply.status, codeOf(reply)]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('a text of ninety thousand letters to search for costs nothing', async () => {
    const reply = await cairn.ask({
      query: 'query ($t: String!) { search(text: $t) { id } }',
      variables: { t: 'a '.repeat(45_000) },
    });
    expect(reply.status).toBeLessThan(500);
  });
});

describe('a request', () => {
  const query = '{ viewer { demo } }';

  test('in a batch is turned away', async () => {
    const reply = await cairn.ask([{ query }, { query }]);
    expect([reply.status, codeOf(reply)]).toEqual([400, 'BAD_REQUEST']);
  });

  test.each([
    ['null', null],
    ['a text', 'query'],
    ['a query that is a number', { query: 7 }],
    ['a query that is a list', { query: ['{ viewer { demo } }'] }],
    ['variables that are a text', { query, variables: '{}' }],
    ['extensions that are a list', { query, extensions: [] }],
    ['a key that nobody asked for', { query, cacheControl: 1 }],
  ])('that is %s is turned away', async (_what, body) => {
    const reply = await cairn.ask(body);
    expect(reply.status).toBe(400);
    expect(codeOf(reply)).toMatch(/^(BAD_REQUEST|BAD_USER_INPUT|malformed)$/);
  });

  test('that asks nothing is told what to send', async () => {
    const reply = await cairn.ask({ variables: {} });
    expect([reply.status, codeOf(reply)]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('for a page of the query editor gets none', async () => {
    const { text } = await cairn.send('/graphql', { headers: { accept: 'text/html' } });
    expect(text).not.toMatch(/<html/i);
  });

  test('for an answer of another kind is told which there are', async () => {
    const reply = await cairn.ask({ query }, { accept: 'image/png' });
    expect([reply.status, codeOf(reply)]).toEqual([406, 'NOT_ACCEPTABLE']);
  });
});
