import { randomUUID } from 'node:crypto';
import {
  type Client,
  type RealCairn,
  realCairn,
} from '@cairn/server/identity/testing/signed-in-cairn';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ada, change, joined, nameIn, secondFactorOf, signIn } from './harness/accounts.ts';

let cairn: RealCairn;
let admin: Client;
let adminId: string;
beforeEach(async () => {
  cairn = await realCairn();
  admin = await cairn.begun();
  adminId = (await admin.ask('{ viewer { person { id } } }')).body.data.viewer.person.id;
});
afterEach(() => cairn.close());

const end = async (browser: Client, personId: string) => {
  const { status, body } = await browser.post('/api/sign-ins/end', { personId });
  return [status, body.error?.code];
};

test('somebody’s sign-ins are ended by no leader, PM, member or coach, and not by nobody', async () => {
  const { personId, browser } = await joined(admin, cairn);
  for (const role of ['LEADER', 'PM', 'MEMBER', 'COACH']) {
    if (role !== 'PM') await change(admin, 'changeRole', { personId, role });
    for (const whose of [adminId, personId, randomUUID()])
      expect([role, ...(await end(browser, whose))]).toEqual([role, 403, 'not_yours']);
  }
  for (const whose of [adminId, randomUUID()])
    expect(await end(cairn.client(), whose)).toEqual([401, 'not_signed_in']);
  expect(await nameIn(admin)).toBe('Ada Admin');
  expect(await nameIn(browser)).toBe('Pia Manager');
});

test('nor by a program, whatever its administrator lets it do', async () => {
  const { personId, browser } = await joined(admin, cairn);
  const { body } = await admin.post('/api/tokens', {
    ...{ name: 'All', scopes: ['read', 'write', 'ask'], days: 1 },
  });
  const program = cairn.client({ authorization: `Bearer ${body.token}` });
  expect(await end(program, personId)).toEqual([401, 'not_signed_in']);
  expect(await nameIn(browser)).toBe('Pia Manager');
});

test('nor from a page of another site', async () => {
  const { personId, browser } = await joined(admin, cairn);
  const { status } = await admin.post(
    '/api/sign-ins/end',
    { personId },
    { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' },
  );
  expect(status).toBe(403);
  expect(await nameIn(browser)).toBe('Pia Manager');
});

test('what is half signed in when they are ended is not signed in after', async () => {
  const { code } = await secondFactorOf(admin);
  const thief = cairn.client();
  expect((await signIn(thief, ada)).body.twoFactorRedirect).toBe(true);
  expect(await end(admin, adminId)).toEqual([204, undefined]);
  expect(await nameIn(admin)).toBe('');
  expect((await thief.post('/api/auth/two-factor/verify-totp', { code: code() })).status).toBe(401);
  expect(await nameIn(thief)).toBe('');
});
