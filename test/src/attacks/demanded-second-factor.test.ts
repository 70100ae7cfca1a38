import { randomUUID } from 'node:crypto';
import {
  type Client,
  goodPassword,
  type RealCairn,
  realCairn,
} from '@cairn/server/identity/testing/signed-in-cairn';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  copyOf,
  joined,
  nameIn,
  otherPassword,
  pia,
  secondFactorOf,
  sessionCookie,
  signIn,
} from './harness/accounts.ts';
import { routesOf } from './harness/routes-of.ts';

// A second factor is demanded, and somebody has found out a password and nothing else.

let cairn: RealCairn;
let admin: Client;
let thief: Client;
beforeAll(async () => {
  cairn = await realCairn({ config: { secondFactor: 'demanded' } });
  admin = await cairn.begun();
  await secondFactorOf(admin);
  ({ browser: thief } = await joined(admin, cairn));
  expect(thief.cookies.has(sessionCookie)).toBe(true);
});
afterAll(() => cairn.close());

const enable = (browser: Client) =>
  browser.post('/api/auth/two-factor/enable', { password: goodPassword });
const verify = (browser: Client, code: string) =>
  browser.post('/api/auth/two-factor/verify-totp', { code });

/** What of the library a session opens that lacks nothing. */
const ofTheLibrary = [
  ['POST', 'change-password', { currentPassword: goodPassword, newPassword: otherPassword }],
  ['GET', 'list-sessions'],
  ['POST', 'revoke-session', { token: 'x' }],
  ['POST', 'revoke-other-sessions'],
  ['POST', 'two-factor/disable', { password: goodPassword }],
  ['POST', 'two-factor/verify-backup-code', { code: 'aaaaa-bbbbb' }],
  ['POST', 'two-factor/generate-backup-codes', { password: goodPassword }],
  ['GET', 'passkey/generate-register-options'],
  ['POST', 'passkey/verify-registration', { response: { id: 'x' } }],
  ['GET', 'passkey/list-user-passkeys'],
  ['POST', 'passkey/delete-passkey', { id: 'x' }],
  ['GET', 'get-session'],
  ['POST', 'update-user', { name: 'Mallory' }],
] as const;

const sent = (browser: Client, method: string, path: string, body?: object) =>
  method === 'GET' ? browser.get(path) : browser.post(path, body);

describe('a session of a password alone', () => {
  test.each(ofTheLibrary)('opens nothing at %s %s', async (method, path, body?: object) => {
    const { status, body: told } = await sent(thief, method, `/api/auth/${path}`, body);
    expect([status, told.error.code]).toEqual([401, 'second_factor']);
    expect(told.error.remedy).toMatch(/\.$/);
  });

  test('opens none of Cairn’s own routes, those of later on neither', async () => {
    // What tells nothing of anybody, and is there for everybody.
    const forAll = [
      '/api/ways-in',
      '/api/begin',
      '/api/mail',
      '/api/auth/sign-in/email',
      '/api/auth/reset-password',
    ];
    const settingUp = ['/api/auth/two-factor/enable'];
    const opened: string[] = [];
    let tried = 0;
    for (const { path, methods } of routesOf(cairn)) {
      if ([...forAll, ...settingUp].includes(path) || !path.startsWith('/api/')) continue;
      for (const method of methods.filter((each) => each === 'GET' || each === 'POST')) {
        const { status, body } = await sent(thief, method, path, {});
        tried += 1;
        const isShut =
          (status === 401 && body.error?.code === 'second_factor') ||
          // What the demonstration has, and what is not there at all.
          status === 404;
        if (!isShut) opened.push(`${method} ${path}: ${status}`);
      }
    }
    expect(tried).toBeGreaterThan(10);
    expect(opened).toEqual([]);
    for (const path of ['/api/tokens', '/api/own-data.json', '/api/own-data.md'])
      expect((await thief.get(path)).body.error.code).toBe('second_factor');
  });

  test('is answered by the API as nobody is, with what to do, and streams nothing', async () => {
    const nobody = (await cairn.client().ask('{ viewer { person { name } } }')).body;
    expect((await thief.ask('{ viewer { person { name } } }')).body).toEqual(nobody);
    const { status, body } = await thief.ask('{ teams { name } objectives { totalCount } }');
    expect([status, body.data ?? null]).toEqual([401, null]);
    expect(body.errors[0].extensions).toMatchObject({
      ...{ code: 'SECOND_FACTOR', remedy: 'Set one up where you sign in.' },
    });
    const cookie = [...thief.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const stream = await fetch(`${cairn.address}/graphql`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { changes(after: 0) { position } }' }),
    });
    const told = await stream.text();
    expect(told).toContain('SECOND_FACTOR');
    expect(told).not.toContain('"position"');
  });

  test('changes nothing', async () => {
    const head = cairn.app.store.head();
    const { body } = await thief.ask(
      'mutation ($i: FormTeamInput!) { formTeam(input: $i) { ok { position } } }',
      { i: { commandId: randomUUID(), teamId: randomUUID(), name: 'Bakery' } },
    );
    expect(body.errors[0].extensions.code).toBe('SECOND_FACTOR');
    expect(cairn.app.store.head()).toEqual(head);
  });

  test('is sent to the door from every page', async () => {
    for (const path of ['/', '/objectives', '/settings/people'])
      expect((await thief.get(path)).headers.get('location')).toMatch(/^\/sign-in/);
  });

  test('is no more for a token beside it, of nobody’s or of its own making', async () => {
    const both = cairn.client({ authorization: 'Bearer cairn_of-nobody' });
    for (const [name, value] of thief.cookies) both.cookies.set(name, value);
    for (const path of ['/api/auth/list-sessions', '/api/tokens', '/api/own-data.json'])
      expect((await both.get(path)).status).toBe(401);
    expect(await nameIn(both)).toBe('');
  });

  test('ends when it is signed out', async () => {
    const own = cairn.client();
    await signIn(own, pia);
    const copy = copyOf(own, cairn);
    expect((await own.post('/api/auth/sign-out')).status).toBe(200);
    expect((await enable(copy)).body.error.code).toBe('not_signed_in');
  });
});

test('it stays what it was beside what its owner has set up since, and puts nothing of its own there', async () => {
  const begun = await enable(thief);
  expect(begun.status).toBe(200);
  const owner = cairn.client();
  await signIn(owner, pia);
  const { code } = await secondFactorOf(owner);
  expect(await nameIn(owner)).toBe('Pia Manager');
  expect((await thief.get('/api/ways-in')).body.short).toBe('other_way');
  for (const tried of [await enable(thief), await verify(thief, code())])
    expect([tried.status, tried.body.error.code]).toEqual([401, 'second_factor']);
  expect(await nameIn(thief)).toBe('');
});
