import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { lasting } from '@cairn/server/identity/sign-in-settings';
import {
  type Client,
  goodPassword,
  type RealCairn,
  realCairn,
} from '@cairn/server/identity/testing/signed-in-cairn';
import { afterEach, expect, test } from 'vitest';
import {
  ada,
  change,
  copyOf,
  joined,
  nameIn,
  otherPassword,
  pia,
  secondFactorOf,
  signIn,
} from '../attacks/harness/accounts.ts';
import { softwarePasskey } from '../attacks/harness/software-passkey.ts';
import { oneTimeCode } from './one-time-code.ts';

let cairn: RealCairn;
let folder: string | undefined;
afterEach(async () => {
  await cairn.close();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  folder = undefined;
});

async function demanding(): Promise<Client> {
  cairn = await realCairn({ config: { secondFactor: 'demanded' } });
  return cairn.begun();
}

/** In a folder, so that it can be started again over it and demand what it did not before. */
async function offering(): Promise<Client> {
  folder = mkdtempSync(join(tmpdir(), 'cairn-demanded-'));
  cairn = await realCairn({ folder, config: { secondFactor: 'offered' } });
  return cairn.begun();
}

/**
 * From now on it is demanded: Cairn is started again, where browsers find it as before.
 *
 * @param meanwhile what is done to the file of accounts in between
 */
async function demand(meanwhile?: string): Promise<void> {
  const port = Number(new URL(cairn.address).port);
  await cairn.close();
  if (meanwhile) inAccounts(meanwhile);
  cairn = await realCairn({ folder, config: { secondFactor: 'demanded', port } });
}

const shortOf = async (browser: Client) => (await browser.get('/api/ways-in')).body.short;
const tokenOf = async (browser: Client): Promise<string> =>
  (await browser.post('/api/tokens', { name: 'F', scopes: ['read'], days: 1 })).body.token;
const program = (token: string) => cairn.client({ authorization: `Bearer ${token}` });
/** Writes into the file of accounts past Cairn. */
function inAccounts(change: string): void {
  const file = new DatabaseSync(join(folder!, 'accounts.sqlite'));
  file.exec(change);
  file.close();
}

const enable = (browser: Client) =>
  browser.post('/api/auth/two-factor/enable', { password: goodPassword });
const give = (browser: Client, code: string) =>
  browser.post('/api/auth/two-factor/verify-totp', { code });
/** Begins to set up an app, and answers with what that app shows. */
async function begunBy(browser: Client): Promise<() => string> {
  const { body } = await enable(browser);
  const secret = new URL(body.totpURI).searchParams.get('secret')!;
  return () => oneTimeCode(secret, Date.now());
}
const giveSpare = (browser: Client, code: string | undefined) =>
  browser.post('/api/auth/two-factor/verify-backup-code', { code });

async function passkeyOf(browser: Client) {
  const passkey = softwarePasskey(cairn.address.replace('127.0.0.1', 'localhost'));
  const { body } = await browser.get('/api/auth/passkey/generate-register-options');
  const response = passkey.register(body);
  const { status } = await browser.post('/api/auth/passkey/verify-registration', { response });
  expect(status).toBe(200);
  return async (verified: boolean) => {
    const inAnother = cairn.client();
    const { body: asked } = await inAnother.get('/api/auth/passkey/generate-authenticate-options');
    await inAnother.post('/api/auth/passkey/verify-authentication', {
      response: passkey.answer(asked, { verified }),
    });
    return inAnother;
  };
}

test('whoever has a password alone sets up a second factor, and is in with that', async () => {
  const admin = await demanding();
  expect([await nameIn(admin), await shortOf(admin)]).toEqual(['', 'set_up']);
  const { spares } = await secondFactorOf(admin);
  expect([await nameIn(admin), await shortOf(admin)]).toEqual(['Ada Admin', null]);
  const { body } = await admin.get('/api/second-factor');
  expect(body).toEqual({ secondFactor: true, demanded: true, hasPassword: true });

  const other = cairn.client();
  await signIn(other, ada);
  expect([await nameIn(other), await shortOf(other)]).toEqual(['', null]);
  await giveSpare(other, spares[0]);
  expect([await nameIn(other), await shortOf(other)]).toEqual(['Ada Admin', null]);
});

test('a page sends them to where they set it up, and says where they were going', async () => {
  const admin = await demanding();
  const { status, headers } = await admin.get('/settings/people');
  expect([status, headers.get('location')]).toEqual([
    302,
    '/sign-in?to=%2Fsettings%2Fpeople#set-up',
  ]);
  await secondFactorOf(admin);
  expect((await admin.get('/settings/people')).status).not.toBe(302);
});

test('it is not switched off while it is demanded, and stays what it was', async () => {
  const admin = await demanding();
  await secondFactorOf(admin);
  const { status, body } = await admin.post('/api/auth/two-factor/disable', {
    password: goodPassword,
  });
  expect([status, body.error.code]).toEqual([403, 'second_factor']);
  await signIn(cairn.client(), ada);
  expect((await admin.get('/api/second-factor')).body.secondFactor).toBe(true);
});

test('another password leaves somebody in who came in by two things', async () => {
  const admin = await demanding();
  await secondFactorOf(admin);
  await admin.post('/api/auth/change-password', {
    ...{ currentPassword: goodPassword, newPassword: otherPassword, revokeOtherSessions: true },
  });
  expect(await nameIn(admin)).toBe('Ada Admin');
});

test('where it is offered, a password alone goes on being enough', async () => {
  const admin = await offering();
  expect([await nameIn(admin), await shortOf(admin)]).toEqual(['Ada Admin', null]);
  await secondFactorOf(admin);
  expect((await admin.get('/api/second-factor')).body.demanded).toBe(false);
  await admin.post('/api/auth/two-factor/disable', { password: goodPassword });
  expect(await nameIn(admin)).toBe('Ada Admin');
});

test('once it is demanded, sessions and tokens of a password alone open nothing, and the others go on', async () => {
  const admin = await offering();
  await secondFactorOf(admin);
  const { browser } = await joined(admin, cairn);
  const [hers, theirs] = [await tokenOf(admin), await tokenOf(browser)];
  await demand();
  expect(await nameIn(copyOf(admin, cairn))).toBe('Ada Admin');
  expect(await nameIn(program(hers))).toBe('Ada Admin');
  const short = copyOf(browser, cairn);
  expect([await nameIn(short), await shortOf(short)]).toEqual(['', 'set_up']);
  const { body } = await program(theirs).ask('{ teams { name } }');
  expect(body.errors[0].extensions.code).toBe('SECOND_FACTOR');

  await secondFactorOf(short);
  expect(await nameIn(short)).toBe('Pia Manager');
  expect(await nameIn(program(theirs))).toBe('Pia Manager');
});

test('a session of before, of which is not known by what it began, has its owner sign in again', async () => {
  const admin = await offering();
  const { spares } = await secondFactorOf(admin);
  // As left by a version that did not write it down.
  await demand('ALTER TABLE session DROP COLUMN shownBy');
  const browser = copyOf(admin, cairn);
  expect([await nameIn(browser), await shortOf(browser)]).toEqual(['', 'other_way']);
  await signIn(browser, ada);
  await giveSpare(browser, spares[0]);
  expect(await nameIn(browser)).toBe('Ada Admin');
});

test('a passkey is enough where the device made sure who holds it', async () => {
  const admin = await offering();
  const signedIn = await passkeyOf(admin);
  const token = await tokenOf(admin);
  await demand();
  const sure = await signedIn(true);
  expect([await nameIn(sure), await shortOf(sure)]).toEqual(['Ada Admin', null]);
  expect(await nameIn(program(token))).toBe('Ada Admin');
  // Having it is one thing, and the password is the other: with both an app is added.
  const unsure = await signedIn(false);
  expect([await nameIn(unsure), await shortOf(unsure)]).toEqual(['', 'set_up']);
  await secondFactorOf(unsure);
  expect(await nameIn(unsure)).toBe('Ada Admin');
});

test('a token goes with the last way in that showed more than a password', async () => {
  const admin = await offering();
  const signedIn = await passkeyOf(admin);
  await demand();
  const sure = await signedIn(true);
  const token = await tokenOf(sure);
  const [{ id }] = (await sure.get('/api/auth/passkey/list-user-passkeys')).body;
  expect((await sure.post('/api/auth/passkey/delete-passkey', { id })).status).toBe(200);
  expect(await nameIn(program(token))).toBe('');
});

test('whoever found out the password of somebody with a passkey gets no app set up beside it', async () => {
  const admin = await offering();
  const { browser: owner } = await joined(admin, cairn);
  const thief = cairn.client();
  await signIn(thief, pia);
  const code = await begunBy(thief);
  await passkeyOf(owner);
  await demand();
  const again = cairn.client();
  await signIn(again, pia);
  for (const browser of [copyOf(thief, cairn), again]) {
    expect(await shortOf(browser)).toBe('other_way');
    for (const { status, body } of [await enable(browser), await give(browser, code())])
      expect([status, body.error.code]).toEqual([401, 'second_factor']);
    expect(await nameIn(browser)).toBe('');
  }
});

test('a session that is over altogether finishes nothing that it began', async () => {
  await offering();
  await demand();
  const thief = cairn.client();
  await signIn(thief, ada);
  const code = await begunBy(thief);
  const before = new Date(Date.now() - (lasting.wholeSession + 60) * 1_000).toISOString();
  inAccounts(`UPDATE session SET createdAt = '${before}'`);
  expect((await give(thief, code())).body.error.code).toBe('not_signed_in');
  expect((await thief.get('/api/auth/list-sessions')).status).toBe(401);
  expect(await nameIn(thief)).toBe('');
});

test('who is let in sets one up after the first password, with what they may do as ever', async () => {
  const admin = await demanding();
  await secondFactorOf(admin);
  const { personId, browser } = await joined(admin, cairn);
  expect([await nameIn(browser), await shortOf(browser)]).toEqual(['', 'set_up']);
  await secondFactorOf(browser);
  expect(await nameIn(browser)).toBe('Pia Manager');
  expect((await browser.get('/api/people-in')).status).toBe(403);
  await change(admin, 'removePerson', { personId });
  expect(await nameIn(browser)).toBe('');
  await signIn(cairn.client(), pia);
});
