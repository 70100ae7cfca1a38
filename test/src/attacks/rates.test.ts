import { ids, metricCheckIn, smallOrganisation } from '@cairn/server/graphql/small-organisation';
import { graphqlServer } from '@cairn/server/graphql/yoga';
import { pino } from 'pino';
import { afterEach, describe, expect, test } from 'vitest';
import { type AttackedCairn, attackedCairn, honest } from './harness/attacked-cairn.ts';
import { codeOf, type Reply } from './harness/reply.ts';

let cairn: AttackedCairn | undefined;
afterEach(async () => {
  await cairn?.close();
  cairn = undefined;
});

const rates = { operations: 300, commands: 60, requests: 6_000, streams: 5, atOnce: 10 };
const limitedTo = async (some: Partial<typeof rates>) => {
  cairn = await attackedCairn({ config: { rates: { ...rates, ...some } } });
  return cairn;
};
const as = (personId: string) => ({ cookie: `cairn_persona=${personId}` });
const query = { query: '{ viewer { demo } }' };
const checkIn = 'mutation ($input: CheckInInput!) { checkIn(input: $input) { ok { position } } }';
const command = () => ({ query: checkIn, variables: { input: metricCheckIn(12, 7) } });

function expectToWait(reply: Reply, code: string): void {
  expect([reply.status, codeOf(reply)]).toEqual([429, code]);
  const seconds = Number(reply.headers['retry-after']);
  expect(seconds).toBeGreaterThanOrEqual(1);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(reply.text).toContain('"remedy"');
}

describe('one person', () => {
  test('asks so often a minute and no more, while others go on', async () => {
    const { ask } = await limitedTo({ operations: 3 });
    for (let asked = 0; asked < 3; asked += 1) expect((await ask(query)).status).toBe(200);
    expectToWait(await ask(query), 'TOO_MANY_REQUESTS');
    expect((await ask(query, as(ids.member))).status).toBe(200);
  });

  test('sends so many commands a minute; one too many is not recorded, and reading goes on', async () => {
    const { ask, organisation } = await limitedTo({ commands: 2 });
    const before = organisation.app.live.position;
    for (let sent = 0; sent < 2; sent += 1) expect((await ask(command())).status).toBe(200);
    expectToWait(await ask(command()), 'TOO_MANY_REQUESTS');
    expect(organisation.app.live.position).toBe(before + 2);
    expect((await ask(query)).status).toBe(200);
  });

  test('is not more than one by the name of the operation or the agent', async () => {
    const { ask } = await limitedTo({ operations: 2 });
    const shapes = [
      [{ query: 'query A { viewer { demo } }' }, { 'user-agent': 'a' }],
      [{ query: 'query B { viewer { demo } }' }, { 'user-agent': 'b', 'x-request-id': '2' }],
      [{ query: 'query C { viewer { demo } }', operationName: 'C' }, { 'x-rate-limit': 'off' }],
    ] as const;
    const statuses: number[] = [];
    for (const [body, headers] of shapes) statuses.push((await ask(body, headers)).status);
    expect(statuses).toEqual([200, 200, 429]);
  });

  test('follows so many streams, and another once one is closed', async () => {
    const { port, ask } = await limitedTo({ streams: 2 });
    const follow = async () => {
      const stop = new AbortController();
      const response = await fetch(`http://localhost:${port}/graphql`, {
        method: 'POST',
        headers: { ...honest, accept: 'text/event-stream' },
        body: JSON.stringify({ query: 'subscription { changes(after: 0) { position } }' }),
        signal: stop.signal,
      });
      return { status: response.status, response, stop };
    };
    const first = await follow();
    expect([first.status, (await follow()).status]).toEqual([200, 200]);
    const third = await follow();
    expect(third.status).toBe(429);
    expect(third.response.headers.get('retry-after')).toBe('10');
    expect(await third.response.text()).toContain('"TOO_MANY_REQUESTS"');
    first.stop.abort();
    await expect.poll(async () => (await follow()).status).toBe(200);
    // Streams are no operations: asking goes on.
    expect((await ask(query)).status).toBe(200);
  });

  test('has so much under way at once', async () => {
    const { app } = await smallOrganisation();
    const limited = { ...app, config: { ...app.config, rates: { ...rates, atOnce: 3 } } };
    const yoga = graphqlServer(limited, pino({ level: 'silent' }));
    const send = () =>
      yoga.fetch('http://localhost/graphql', {
        method: 'POST',
        // A copy: the library notes a length in what it is given.
        headers: { ...honest },
        body: JSON.stringify(command()),
      });
    const replies = await Promise.all(Array.from({ length: 12 }, send));
    const refused = replies.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(9);
    expect(refused[0]!.headers.get('retry-after')).toBe('1');
    expect((await send()).status).toBe(200);
    await app.close();
  });
});

describe('one address', () => {
  test('asks so often a minute, whoever it says it is; pages are still to be had', async () => {
    const { ask, send } = await limitedTo({ requests: 3 });
    for (const who of [ids.pm, ids.member, ids.stranger])
      expect((await ask(query, as(who))).status).toBe(200);
    const refused = await ask(query, as(ids.leader));
    expectToWait(refused, 'too_many_requests');
    const persona = await send('/api/persona', { headers: honest, body: '{}' });
    expectToWait(persona, 'too_many_requests');
    expect((await send('/healthz')).status).toBe(200);
  });

  test('counts what cannot be read too', async () => {
    const { send } = await limitedTo({ requests: 2 });
    const broken = { headers: { 'content-type': 'application/json' }, body: '{' };
    const statuses: number[] = [];
    for (let sent = 0; sent < 3; sent += 1) statuses.push((await send('/graphql', broken)).status);
    expect(statuses).toEqual([400, 400, 429]);
  });

  test('is noted when it goes too far', async () => {
    const { ask, logged } = await limitedTo({ requests: 1 });
    await ask(query);
    await ask(query);
    const warned = logged.filter((line) => line.includes('"level":40')).join('');
    expect(warned).toContain('"statusCode":429');
    expect(warned).toContain('"address":"127.0.0.1"');
  });
});
