import { ids, metricCheckIn } from '@cairn/server/graphql/small-organisation';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type AttackedCairn, attackedCairn, honest } from './harness/attacked-cairn.ts';
import { codeOf } from './harness/reply.ts';
import { staysUnhurt } from './harness/unhurt.ts';

let cairn: AttackedCairn;
let position: number;
beforeAll(async () => {
  cairn = await attackedCairn();
  position = cairn.organisation.app.live.position;
});
afterAll(() => cairn.close());
staysUnhurt(() => cairn);
afterEach(() => {
  expect(cairn.organisation.app.live.position).toBe(position);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { taken?: unknown }).taken).toBeUndefined();
});

const json = { 'content-type': 'application/json' };
const checkIn =
  'mutation ($input: CheckInInput!) { checkIn(input: $input) { ok { position } error { code field message remedy } } }';
const as = (personId: string) => ({ cookie: `cairn_persona=${personId}` });
const posted = (body: string) => cairn.send('/graphql', { headers: honest, body });

/** Keys that every object has, or that change what it is. */
const everyObjectHas = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
];

describe.each(everyObjectHas)('the key %s', (key) => {
  test('in the body of a request is one that nobody asked for', async () => {
    const reply = await posted(`{"query":"{ viewer { demo } }","${key}":{"taken":true}}`);
    expect(reply.status).toBe(400);
    expect(codeOf(reply)).toMatch(/^(BAD_REQUEST|malformed)$/);
  });

  test('among the variables is nobody’s', async () => {
    const reply = await posted(
      `{"query":"query ($n: Int) { people(first: $n) { totalCount } }","variables":{"${key}":{"n":1,"taken":true}}}`,
    );
    expect(JSON.parse(reply.text)).toEqual({ data: { people: { totalCount: 5 } } });
  });

  test('in an input is a field that is not there', async () => {
    const { objectiveId: _left, ...rest } = metricCheckIn(12, 7);
    const input = `{"${key}":{"objectiveId":"${ids.objective}"},${JSON.stringify(rest).slice(1)}`;
    const reply = await posted(
      `{"query":${JSON.stringify(checkIn)},"variables":{"input":${input}}}`,
    );
    expect([reply.status, codeOf(reply)]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('in a filter is a field that is not there', async () => {
    const reply = await posted(
      `{"query":"query ($f: HistoryFilter) { history(filter: $f) { totalCount } }","variables":{"f":{"${key}":{"teamId":"${ids.orders}"}}}}`,
    );
    expect([reply.status, codeOf(reply)]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test('as an id is nobody and nothing', async () => {
    const query = `{ objective(id: "${key}") { id } history(filter: { types: ["${key}"] }) { totalCount } }`;
    const reply = await cairn.ask({ query });
    expect(JSON.parse(reply.text).data).toEqual({ objective: null, history: { totalCount: 0 } });
    for (const field of ['objectiveId', 'keyResultId']) {
      const input = metricCheckIn(12, 7, { [field]: key });
      const told = JSON.parse((await cairn.ask({ query: checkIn, variables: { input } })).text);
      expect(told.data.checkIn).toMatchObject({ ok: null, error: { code: 'unknown', field } });
    }
  });

  test('as a moment is none', async () => {
    const reply = await cairn.ask({ query: `{ moment(asOf: { mark: "${key}" }) { day } }` });
    expect([reply.status, codeOf(reply)]).toEqual([400, 'UNKNOWN_MARK']);
  });

  test('as a persona is nobody', async () => {
    const body = JSON.stringify({ personId: key });
    const chosen = await cairn.send('/api/persona', { headers: json, body });
    expect([chosen.status, codeOf(chosen)]).toEqual([400, 'unknown']);
    expect(chosen.headers['set-cookie']).toBeUndefined();
    for (const cookie of [`cairn_persona=${key}`, `${key}=${ids.admin}`, `${key}=1; ${key}=2`]) {
      const { text } = await cairn.ask({ query: '{ viewer { person { id } } }' }, { cookie });
      // Whom everybody starts as.
      expect(JSON.parse(text).data.viewer.person.id).toBe(ids.admin);
    }
  });

  test('in an address is a word', async () => {
    const { status } = await cairn.send(`/healthz?${key}[taken]=true&${key}=1&constructor.name=x`);
    expect(status).toBe(200);
  });
});

describe('an id', () => {
  test.each([
    ['that is empty', '', 'missing'],
    ['of ten thousand letters', 'a'.repeat(10_000), 'too_long'],
    ['with an end in the middle', 'a\u0000b', 'malformed'],
    ['with a line in it', 'a\nb', 'malformed'],
    ['with quotes of a query', "' OR 1=1 --", 'malformed'],
    ['that leaves the folder', '../../log', 'malformed'],
    ['that turns the text around', 'o-\u202eorders', 'malformed'],
    ['that is half a character', 'o\ud800', 'malformed'],
    ['of somebody else’s stream', `objective-${ids.objective}`, 'unknown'],
    ['of another kind of thing', ids.pm, 'unknown'],
    ['in capitals', ids.objective.toUpperCase(), 'unknown'],
  ])('%s leads to nothing', async (_what, objectiveId, code) => {
    const input = metricCheckIn(12, 7, { objectiveId });
    const { status, text } = await cairn.ask({ query: checkIn, variables: { input } });
    expect(status).toBe(200);
    expect(JSON.parse(text).data.checkIn).toMatchObject({
      ok: null,
      error: { code, field: 'objectiveId', remedy: expect.stringMatching(/\S/) },
    });
  });

  test.each([
    ['of nobody', 'p-gone'],
    ['of another', `${ids.admin}%00`],
    ['twice, of which the first counts', `${ids.stranger}; cairn_persona=${ids.admin}`],
    ['in quotes', `"${ids.admin}"`],
  ])('%s in the cookie makes nobody more than they are', async (_what, personId) => {
    const query = `mutation { renameTeam(input: { commandId: "00000000-0000-4000-8000-000000000002", teamId: "${ids.orders}", name: "Orders" }) { ok { position } error { code } } }`;
    const { text } = await cairn.ask({ query: '{ viewer { person { id } } }' }, as(personId));
    const { id } = JSON.parse(text).data.viewer.person;
    expect([ids.admin, ids.stranger]).toContain(id);
    if (id === ids.admin) return;
    const told = JSON.parse((await cairn.ask({ query }, as(personId))).text);
    expect(told.data.renameTeam.error.code).toBe('not_yours');
  });
});

describe('what belongs to others', () => {
  const sent = async (query: string, personId: string, variables?: unknown) =>
    JSON.parse((await cairn.ask({ query, variables }, as(personId))).text).data;

  test('is not checked in by a stranger', async () => {
    const variables = { input: metricCheckIn(12, 7) };
    const { checkIn: told } = await sent(checkIn, ids.stranger, variables);
    expect(told).toMatchObject({ ok: null, error: { code: 'not_yours' } });
  });

  test('is not planned or renamed by who may not', async () => {
    const command = 'commandId: "00000000-0000-4000-8000-000000000003"';
    for (const [name, input] of [
      ['renameTeam', `teamId: "${ids.orders}", name: "x"`],
      ['closeCycle', `cycleId: "${ids.cycle}"`],
      ['commitObjective', `objectiveId: "${ids.draft}"`],
    ]) {
      const query = `mutation { ${name}(input: { ${command}, ${input} }) { ok { position } error { code } } }`;
      const { [name!]: told } = await sent(query, ids.stranger);
      expect([name, told]).toEqual([name, { ok: null, error: { code: 'not_yours' } }]);
    }
  });

  test('is not said in the name of another, whatever the body claims', async () => {
    for (const claim of ['personId', 'actor', 'by', 'onBehalfOf', 'viewerId', 'authorId']) {
      const input = { ...metricCheckIn(12, 7), [claim]: ids.admin };
      const reply = await cairn.ask({ query: checkIn, variables: { input } }, as(ids.stranger));
      expect([claim, reply.status, codeOf(reply)]).toEqual([claim, 400, 'BAD_USER_INPUT']);
    }
  });
});
