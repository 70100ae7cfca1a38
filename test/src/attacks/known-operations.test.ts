import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { webOperations } from '../graphql/web-documents.ts';
import { type AttackedCairn, attackedCairn } from './harness/attacked-cairn.ts';
import { codeOf, saidIn } from './harness/reply.ts';

const known = webOperations();
const frame = known.find(({ name }) => name.endsWith(': Frame'))!;
const mayAsk = { authorization: 'Bearer that-may' };

let real: AttackedCairn;
beforeAll(async () => {
  real = await attackedCairn({
    config: { mode: 'real' },
    edge: {
      operations: new Map(known.map(({ id, text }) => [id, text])),
      mayBringItsOwn: ({ headers }) => headers.get('authorization') === mayAsk.authorization,
    },
  });
});
afterAll(() => real.close());

const own = '{ viewer { demo } }';

describe('over real data', () => {
  test('what our pages ask is known by its id, and answered', async () => {
    const reply = await real.ask({ documentId: frame.id, variables: {} });
    expect(JSON.parse(reply.text)).toHaveProperty('errors.0.extensions.code', 'NOT_SIGNED_IN');
  });

  test('every operation of the pages is understood', async () => {
    for (const { id, name } of known.filter(({ text }) => !text.startsWith('subscription'))) {
      const code = codeOf(await real.ask({ documentId: id, variables: {} }));
      // Without its variables or without anybody signed in, but never unknown or invalid.
      expect([name, code]).toEqual([name, expect.stringMatching(/^(NOT_SIGNED_IN|BAD_REQUEST)$/)]);
    }
  });

  test.each([
    ['a document of one’s own', { query: own }],
    ['the text of one that is known', { query: frame.text }],
    ['a known id beside a document of one’s own', { documentId: frame.id, query: own }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['introspection of one type', { query: '{ __type(name: "Query") { name } }' }],
    [
      'a mutation of one’s own',
      { query: 'mutation { closeCycle(input: {}) { ok { position } } }' },
    ],
    ['a subscription of one’s own', { query: 'subscription { changes(after: 0) { position } }' }],
  ])('%s is not answered', async (_what, body) => {
    const reply = await real.ask(body);
    expect([reply.status, codeOf(reply)]).toEqual([400, 'OWN_DOCUMENT']);
  });

  test.each([
    ['of a page from before an update', `${frame.id}x`],
    ['that is a key of every object', '__proto__'],
    ['that is another key of every object', 'constructor'],
    ['that is empty', ''],
    ['that leaves the folder', '../../../etc/passwd'],
    ['that is ninety thousand letters long', 'a'.repeat(90_000)],
  ])('an id %s is answered with how to go on', async (_what, documentId) => {
    const reply = await real.ask({ documentId, variables: {} });
    expect([reply.status, codeOf(reply)]).toEqual([400, 'UNKNOWN_OPERATION']);
    expect(JSON.parse(reply.text).errors[0].extensions.remedy).toMatch(/^Load the page again\./);
  });

  test.each([
    ['a number', 7],
    ['a list', [frame.id]],
    ['an object', { toString: frame.id }],
    ['nothing', null],
  ])('an id that is %s is none', async (_what, documentId) => {
    const reply = await real.ask({ documentId, variables: {} });
    expect([reply.status, codeOf(reply)]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('nobody can put a document on the list', async () => {
    const sha256Hash = 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38';
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    expect(codeOf(await real.ask({ query: '{__typename}', extensions }))).toBe('OWN_DOCUMENT');
    expect(codeOf(await real.ask({ extensions }))).toBe('BAD_USER_INPUT');
  });

  test('the address line asks nothing', async () => {
    const path = `/graphql?query=${encodeURIComponent(own)}&documentId=${frame.id}`;
    const plain = await real.send(path);
    expect([plain.status, codeOf(plain)]).toEqual([403, 'FOREIGN_PAGE']);
    const marked = await real.send(path, { headers: { 'x-graphql-yoga-csrf': 'cairn' } });
    expect(codeOf(marked)).toBe('OWN_DOCUMENT');
  });

  test('who may bring a document of their own is answered, and still told nothing of the schema', async () => {
    expect(JSON.parse((await real.ask({ query: own }, mayAsk)).text)).toEqual({
      data: { viewer: null },
    });
    const disguised = [
      '{ __schema { queryType { name } } }',
      '{ harmless: __schema { types { name } } }',
      '{ ...A } fragment A on Query { __type(name: "Person") { fields { name } } }',
      'query __schema { ... on Query { __schema { types { name } } } }',
      '{ viewer { demo } ... @include(if: true) { __type(name: "Query") { name } } }',
    ];
    for (const query of disguised) {
      const reply = await real.ask({ query }, mayAsk);
      expect([query, reply.status, codeOf(reply)]).toEqual([
        query,
        400,
        'GRAPHQL_VALIDATION_FAILED',
      ]);
      expect(JSON.parse(reply.text).data).toBeUndefined();
    }
    expect(saidIn(await real.ask({ query: '{ viewerr { demo } }' }, mayAsk))?.message).toBe(
      'Cannot query field "viewerr" on type "Query".',
    );
  });

  test('nobody is nobody, and learns nothing else', async () => {
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
    ];
    for (const query of closed) {
      const reply = await real.ask({ query }, mayAsk);
      expect([query, reply.status, codeOf(reply)]).toEqual([query, 401, 'NOT_SIGNED_IN']);
    }
    const stream = await real.ask(
      { query: 'subscription { changes(after: 0) { position } }' },
      { ...mayAsk, accept: 'text/event-stream' },
    );
    expect(stream.text).toContain('"NOT_SIGNED_IN"');
  });
});

test('the demonstration is for exploring: it answers both, and tells what can be asked', async () => {
  const demo = await attackedCairn({ edge: { operations: new Map([[frame.id, frame.text]]) } });
  expect((await demo.ask({ query: own })).status).toBe(200);
  expect((await demo.ask({ documentId: frame.id, variables: {} })).status).toBe(200);
  expect((await demo.ask({ query: '{ __schema { queryType { name } } }' })).status).toBe(200);
  await demo.close();
});
