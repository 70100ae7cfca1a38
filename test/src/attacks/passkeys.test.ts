import {
  type Client,
  type RealCairn,
  realCairn,
} from '@cairn/server/identity/testing/signed-in-cairn';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  ada,
  copyOf,
  joined,
  laterBy,
  nameIn,
  secondFactorOf,
  signIn,
} from './harness/accounts.ts';
import {
  type Otherwise,
  type SoftwarePasskey,
  softwarePasskey,
} from './harness/software-passkey.ts';

let cairn: RealCairn;
let admin: Client;
let passkey: SoftwarePasskey;
beforeEach(async () => {
  cairn = await realCairn();
  admin = await cairn.begun();
  passkey = softwarePasskey(cairn.address.replace('127.0.0.1', 'localhost'));
});
afterEach(async () => {
  vi.useRealTimers();
  await cairn.close();
});

async function register(browser: Client, otherwise?: Otherwise) {
  const { body } = await browser.get('/api/auth/passkey/generate-register-options');
  return browser.post('/api/auth/passkey/verify-registration', {
    response: passkey.register(body, otherwise),
  });
}

const askedOf = async (browser: Client) =>
  (await browser.get('/api/auth/passkey/generate-authenticate-options')).body;
const answer = (browser: Client, response: object) =>
  browser.post('/api/auth/passkey/verify-authentication', { response });

async function signedIn(otherwise?: Otherwise): Promise<string> {
  const browser = cairn.client();
  const asked = await askedOf(browser);
  await answer(browser, passkey.answer(asked, otherwise));
  return nameIn(browser);
}

test('a passkey lets its owner in, and a stranger is told of nobody’s', async () => {
  expect((await register(admin)).status).toBe(200);
  expect(await signedIn()).toBe('Ada Admin');
  expect((await askedOf(cairn.client())).allowCredentials).toBeUndefined();
});

test('an answer for another site, or to another question, opens nothing and adds none', async () => {
  const others: readonly Otherwise[] = [
    { origin: 'https://elsewhere.example' },
    { host: 'elsewhere.example' },
    { challenge: Buffer.alloc(32).toString('base64url') },
  ];
  for (const otherwise of others) expect((await register(admin, otherwise)).status).toBe(400);
  expect((await admin.get('/api/auth/passkey/list-user-passkeys')).body).toEqual([]);
  await register(admin);
  for (const otherwise of others) expect(await signedIn(otherwise)).toBe('');
  expect(await signedIn()).toBe('Ada Admin');
});

test('an answer opens once, in the browser that was asked', async () => {
  await register(admin);
  const browser = cairn.client();
  const asked = await askedOf(browser);
  const [replaying, elsewhere] = [copyOf(browser, cairn), cairn.client()];
  await askedOf(elsewhere);
  const given = passkey.answer(asked);
  await answer(elsewhere, given);
  expect(await nameIn(elsewhere)).toBe('');
  await answer(browser, given);
  expect(await nameIn(browser)).toBe('Ada Admin');
  expect((await answer(replaying, given)).status).toBe(400);
  expect(await nameIn(replaying)).toBe('');
});

test('a key that nobody registered, or that signs for another’s, opens nothing', async () => {
  await register(admin);
  const browser = cairn.client();
  const other = softwarePasskey(cairn.address.replace('127.0.0.1', 'localhost'));
  const asked = await askedOf(browser);
  const [own, foreign] = [passkey.answer(asked), other.answer(asked)] as { id: string }[];
  expect((await answer(browser, foreign!)).status).toBe(401);
  await askedOf(browser);
  await answer(browser, { ...foreign, id: own!.id, rawId: own!.id });
  expect(await nameIn(browser)).toBe('');
});

test('is removed by its owner alone', async () => {
  await register(admin);
  const [{ id }] = (await admin.get('/api/auth/passkey/list-user-passkeys')).body;
  const { browser } = await joined(admin, cairn);
  expect((await browser.post('/api/auth/passkey/delete-passkey', { id })).status).toBe(401);
  expect((await cairn.client().post('/api/auth/passkey/delete-passkey', { id })).status).toBe(401);
  expect(await signedIn()).toBe('Ada Admin');
});

test('is added and removed by a sign-in of the last half hour alone', async () => {
  await register(admin);
  const [{ id }] = (await admin.get('/api/auth/passkey/list-user-passkeys')).body;
  const remove = () => admin.post('/api/auth/passkey/delete-passkey', { id });
  laterBy(31 * 60);
  expect(await nameIn(admin)).toBe('Ada Admin');
  for (const { status, body } of [await remove(), await register(admin)])
    expect([status, body.error.code, body.error.remedy]).toEqual([
      ...[403, 'not_fresh', 'Sign in once more, then do it.'],
    ]);
  expect((await admin.get('/api/auth/passkey/list-user-passkeys')).body).toHaveLength(1);
  await signIn(admin, ada);
  expect((await remove()).status).toBe(200);
  expect((await admin.get('/api/auth/passkey/list-user-passkeys')).body).toEqual([]);
});

test('stands for a second factor only where the device made sure who holds it', async () => {
  await register(admin);
  expect(await signedIn({ verified: false })).toBe('Ada Admin');
  await secondFactorOf(admin);
  expect(await signedIn({ verified: false })).toBe('');
  expect(await signedIn({ verified: true })).toBe('Ada Admin');
});

test('what is no answer is refused as none', async () => {
  const parts = { id: 'x', rawId: 'x', type: 'public-key', response: {} };
  for (const response of [undefined, 'x', {}, { id: 1 }, parts]) {
    const browser = cairn.client();
    await askedOf(browser);
    const refused = await browser.post('/api/auth/passkey/verify-authentication', { response });
    await admin.get('/api/auth/passkey/generate-register-options');
    const unmade = await admin.post('/api/auth/passkey/verify-registration', { response });
    for (const { status, body } of [refused, unmade])
      expect([status < 500, body.error.code]).toEqual([true, 'not_right']);
  }
});
