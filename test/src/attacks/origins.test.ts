import { ids } from '@cairn/server/graphql/small-organisation';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AttackedCairn, attackedCairn } from './harness/attacked-cairn.ts';
import { type RealRoutes, realRoutes } from './harness/real-routes.ts';
import { codeOf } from './harness/reply.ts';
import { type FoundRoute, routesOf } from './harness/routes-of.ts';
import type { Send, Sending } from './harness/send-to.ts';
import { staysUnhurt } from './harness/unhurt.ts';

let cairn: AttackedCairn;
let real: RealRoutes;
let own: string;
beforeAll(async () => {
  cairn = await attackedCairn();
  real = await realRoutes();
  own = `http://localhost:${cairn.port}`;
});
afterAll(async () => {
  await cairn.close();
  await real.close();
});
staysUnhurt(() => cairn);

type Headers = NonNullable<Sending['headers']>;
const json = { 'content-type': 'application/json' };

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);
const changing = (routes: readonly FoundRoute[]): readonly FoundRoute[] =>
  routes
    .map(({ path, methods }) => ({ path, methods: methods.filter((name) => !reading.has(name)) }))
    .filter(({ methods }) => methods.length > 0);

/** Shapes of a request that a page of another site can bring a visitor's browser to send. */
const foreign: Readonly<Record<string, () => Headers>> = {
  'a page of another site': () => ({ 'sec-fetch-site': 'cross-site' }),
  'a page of a sibling of the site': () => ({ 'sec-fetch-site': 'same-site' }),
  'a bookmark that sends a form': () => ({ 'sec-fetch-site': 'none' }),
  'a page that lies about its origin': () => ({ 'sec-fetch-site': 'cross-site', origin: own }),
  'a browser that says nonsense': () => ({ 'sec-fetch-site': 'same-origin, cross-site' }),
  'an older browser, from another site': () => ({ origin: 'https://elsewhere.example' }),
  'a sandboxed frame': () => ({ origin: 'null' }),
  'another port of this machine': () => ({ origin: `http://localhost:${cairn.port + 1}` }),
  'a site with our name as its user': () => ({ origin: `${own}@elsewhere.example` }),
  'a site with our name in front': () => ({ origin: `${own}.elsewhere.example` }),
  'a site with our name in its path': () => ({ origin: `https://elsewhere.example/${own}` }),
  'our name behind a user': () => ({ origin: own.replace('//', '//us@') }),
  'a file': () => ({ origin: 'file://' }),
  'an extension': () => ({ origin: 'chrome-extension://abcdefgh' }),
  'an origin that is none': () => ({ origin: 'localhost' }),
  'an empty origin': () => ({ origin: '' }),
  'two origins': () => ({ origin: `${own}, https://elsewhere.example` }),
  'a proxy that nobody set up': () => ({
    origin: 'https://elsewhere.example',
    'x-forwarded-host': 'elsewhere.example',
    'x-forwarded-proto': 'https',
  }),
};

describe('every route that can change something turns away', () => {
  const turnsAway = async (routes: readonly FoundRoute[], send: Send, headers: Headers) => {
    for (const { path, methods } of changing(routes))
      for (const method of methods) {
        const reply = await send(path, { method, headers: { ...json, ...headers }, body: '{}' });
        expect([method, path, reply.status, codeOf(reply)]).toEqual([
          method,
          path,
          403,
          'foreign_origin',
        ]);
      }
  };

  test.each(Object.entries(foreign))('%s', async (_name, headersOf) => {
    const demo = [...routesOf(cairn), { path: '/objectives', methods: ['POST'] }];
    await turnsAway(demo, cairn.send, { host: `localhost:${cairn.port}`, ...headersOf() });
    await turnsAway(real.routes, real.send, { host: `localhost:${cairn.port}`, ...headersOf() });
  });

  test('none is left out of this, those of signing in neither', () => {
    const paths = changing([...routesOf(cairn), ...real.routes]).map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        ...['/graphql', '/api/persona', '/api/word', '/api/begin', '/api/invitations'],
        ...['/api/tokens', '/api/auth/word', '/api/auth/sign-in/email', '/api/auth/sign-out'],
      ]),
    );
  });
});

const changeName = `mutation { renameTeam(input: { commandId: "00000000-0000-4000-8000-000000000001", teamId: "${ids.orders}", name: "Taken over" }) { ok { position } } }`;
const teamName = () => {
  const { app } = cairn.organisation;
  return app.live.world.now(app.clock()).team(ids.orders)?.name;
};
const asAdmin = { cookie: `cairn_persona=${ids.admin}` };
const form = `query=${encodeURIComponent(changeName)}`;
const parts = (name: string, value: string) =>
  `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

/** Ways to send a command that need no leave of the browser, so no preflight. */
const unasked: Readonly<Record<string, [Sending & { path?: string }, number]>> = {
  'as plain text': [
    { headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query: changeName }) },
    415,
  ],
  'as plain text that calls itself JSON': [
    {
      headers: { 'content-type': 'text/plain; application/json' },
      body: JSON.stringify({ query: changeName }),
    },
    415,
  ],
  'without a type': [{ body: JSON.stringify({ query: changeName }) }, 415],
  'as a form': [
    { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: form },
    415,
  ],
  'as a form in capitals': [
    { headers: { 'content-type': 'APPLICATION/X-WWW-FORM-URLENCODED' }, body: form },
    415,
  ],
  'as a form of parts': [
    {
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: `${parts('operations', JSON.stringify({ query: changeName }))}${parts('map', '{}')}--x--`,
    },
    415,
  ],
  'as a bare document': [
    { headers: { 'content-type': 'application/graphql' }, body: changeName },
    415,
  ],
  'in the address line': [{ path: `/graphql?${form}`, method: 'GET' }, 403],
  'in the address line, with our header': [
    { path: `/graphql?${form}`, method: 'GET', headers: { 'x-graphql-yoga-csrf': 'cairn' } },
    405,
  ],
  'in the address line of a form without fields': [
    { path: `/graphql?${form}`, method: 'POST' },
    403,
  ],
  'by a header that names another method': [
    {
      path: `/graphql?${form}`,
      method: 'GET',
      headers: { 'x-http-method-override': 'POST', 'x-method-override': 'POST' },
    },
    403,
  ],
  'by a parameter that names another method': [
    { path: `/graphql?_method=POST&${form}`, method: 'GET' },
    403,
  ],
  'by HEAD': [{ path: `/graphql?${form}`, method: 'HEAD' }, 403],
  'by PUT': [{ method: 'PUT', headers: json, body: JSON.stringify({ query: changeName }) }, 405],
  'in a batch': [
    { headers: json, body: JSON.stringify([{ query: changeName }, { query: changeName }]) },
    400,
  ],
};

describe('a command changes nothing when it is sent', () => {
  test.each(Object.entries(unasked))(
    '%s',
    async (_name, [{ path = '/graphql', ...sending }, status]) => {
      const headers = { ...asAdmin, ...sending.headers };
      expect((await cairn.send(path, { ...sending, headers })).status).toBe(status);
      expect(teamName()).toBe('Orders');
    },
  );
});

test('the same command from a page of ours is carried out', async () => {
  for (const headers of [{ 'sec-fetch-site': 'same-origin' }, { origin: own }, {}] as Headers[]) {
    const reply = await cairn.send('/graphql', {
      headers: { host: `localhost:${cairn.port}`, ...json, ...asAdmin, ...headers },
      body: JSON.stringify({ query: changeName }),
    });
    expect(reply.status).toBe(200);
  }
  expect(teamName()).toBe('Taken over');
});

test('no other site is allowed anything', async () => {
  const reply = await cairn.send('/graphql', {
    method: 'OPTIONS',
    headers: {
      origin: 'https://elsewhere.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  });
  expect(reply.status).toBe(204);
  expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control'))).toEqual(
    [],
  );
});
