import {
  type Client,
  goodPassword,
  type RealCairn,
  realCairn,
} from '@cairn/server/identity/testing/signed-in-cairn';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  ada,
  invited,
  otherPassword,
  pia,
  secondFactorOf,
  sessionCookie,
  signIn,
} from './harness/accounts.ts';
import { softwarePasskey } from './harness/software-passkey.ts';

let cairn: RealCairn;
let admin: Client;
let adaId: string;
beforeEach(async () => {
  cairn = await realCairn();
  admin = await cairn.begun();
  adaId = (await admin.ask('{ viewer { person { id } } }')).body.data.viewer.person.id;
});
afterEach(async () => {
  vi.useRealTimers();
  await cairn.close();
});

interface Line {
  readonly req: { readonly path: string };
  readonly res: { readonly statusCode: number; readonly about?: string };
}

/** The last line of the log: what was asked for, what came of it, and whose account it was. */
function logged(): readonly [string, number, string | undefined] {
  const { req, res } = JSON.parse(cairn.logged.at(-1)!) as Line;
  return [req.path.replace('/api/auth/', ''), res.statusCode, res.about];
}

test('the log says whose account was signed in to, and whose was not', async () => {
  await signIn(cairn.client(), ada);
  expect(logged()).toEqual(['sign-in/email', 200, adaId]);
  await signIn(cairn.client(), ada.toUpperCase(), 'a wrong one that is long');
  expect(logged()).toEqual(['sign-in/email', 401, adaId]);
  await signIn(cairn.client(), 'eve@crumb.example');
  expect(logged()).toEqual(['sign-in/email', 401, undefined]);
  for (let guess = 0; guess < 10; guess += 1) await signIn(cairn.client(), ada, 'a wrong one');
  expect(logged()).toEqual(['sign-in/email', 429, adaId]);
});

test('and of a second factor and a passkey, right or wrong', async () => {
  const passkey = softwarePasskey(cairn.address.replace('127.0.0.1', 'localhost'));
  const made = await admin.get('/api/auth/passkey/generate-register-options');
  await admin.post('/api/auth/passkey/verify-registration', {
    response: passkey.register(made.body),
  });
  expect(logged()).toEqual(['passkey/verify-registration', 200, adaId]);
  const { code, spares } = await secondFactorOf(admin);
  for (const [way, right] of [
    ['two-factor/verify-totp', code()],
    ['two-factor/verify-backup-code', spares[0]],
  ] as const) {
    const browser = cairn.client();
    await signIn(browser, ada);
    await browser.post(`/api/auth/${way}`, { code: 'none' });
    expect(logged()).toEqual([way, 401, adaId]);
    await browser.post(`/api/auth/${way}`, { code: right });
    expect(logged()).toEqual([way, 200, adaId]);
  }
  const browser = cairn.client();
  for (const [challenge, status] of [
    [Buffer.alloc(32).toString('base64url'), 400],
    [undefined, 200],
  ] as const) {
    const asked = await browser.get('/api/auth/passkey/generate-authenticate-options');
    await browser.post('/api/auth/passkey/verify-authentication', {
      response: passkey.answer(asked.body, challenge ? { challenge } : {}),
    });
    expect(logged()).toEqual(['passkey/verify-authentication', status, adaId]);
  }
});

test('and of links, of what asks for the password once more, and of what only a session may', async () => {
  const piaId = await invited(admin);
  expect(logged()).toEqual(['/api/invitations', 201, adaId]);
  const link = { token: cairn.word(), newPassword: 'short' };
  await cairn.client().post('/api/auth/reset-password', link);
  expect(logged()).toEqual(['reset-password', 400, piaId]);
  await cairn.client().post('/api/auth/reset-password', { ...link, newPassword: goodPassword });
  expect(logged()).toEqual(['reset-password', 200, piaId]);
  await cairn.client().post('/api/auth/request-password-reset', { email: pia });
  expect(logged()).toEqual(['request-password-reset', 200, piaId]);
  const change = { currentPassword: otherPassword, newPassword: otherPassword };
  await admin.post('/api/auth/change-password', change);
  expect(logged()).toEqual(['change-password', 400, adaId]);
  await admin.get('/api/tokens');
  expect(logged()).toEqual(['/api/tokens', 200, adaId]);
  await admin.post('/api/auth/sign-out');
  expect(logged()).toEqual(['sign-out', 200, adaId]);
});

test('and nobody can have something else said there', async () => {
  const path = '/api/auth/two-factor/verify-totp';
  // What is under way of other kinds is kept in the same place, under words that a browser has.
  const browser = cairn.client();
  await browser.get('/api/auth/passkey/generate-authenticate-options');
  const [underWay] = [...browser.cookies].filter(([name]) => name.includes('passkey'));
  expect(underWay).toBeDefined();
  browser.cookies.set('__Host-cairn.two_factor', underWay![1]);
  for (const body of [{ code: '1' }, { email: ada }, { token: 'x', id: adaId, userId: adaId }]) {
    await browser.post(path, body);
    expect(logged()[2]).toBeUndefined();
  }
  await signIn(browser, { toLowerCase: 'x' } as never);
  expect(logged()[2]).toBeUndefined();
});

test('and nothing that opens an account, names it or tells its address', async () => {
  const { code, spares } = await secondFactorOf(admin);
  const browser = cairn.client();
  await signIn(browser, ada);
  const [attempt] = browser.cookies.get('__Host-cairn.two_factor')!.split('.');
  const given = code();
  await browser.post('/api/auth/two-factor/verify-totp', { code: given });
  await cairn.client().post('/api/auth/request-password-reset', { email: ada });
  const link = cairn.word();
  await cairn.client().post('/api/auth/reset-password', {
    ...{ token: link, newPassword: otherPassword },
  });
  const log = cairn.logged.join('\n');
  const [session] = browser.cookies.get(sessionCookie)!.split('.');
  const secrets = [goodPassword, otherPassword, session, attempt, link, `"${given}"`, spares[0]];
  for (const secret of [...secrets, ada, 'Ada Admin', 'crumb'])
    expect(log.includes(secret!)).toBe(false);
});
