import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Client,
  type RealCairn,
  realCairn,
} from '@cairn/server/identity/testing/signed-in-cairn';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  ada,
  copyOf,
  laterBy,
  nameIn,
  otherPassword,
  type SecondFactor,
  secondFactorOf,
  signIn,
} from './harness/accounts.ts';

let cairn: RealCairn;
let admin: Client;
let factor: SecondFactor;
beforeEach(async () => {
  cairn = await realCairn();
  admin = await cairn.begun();
  factor = await secondFactorOf(admin);
});
afterEach(async () => {
  vi.useRealTimers();
  await cairn.close();
});

const give = (browser: Client, code: string) =>
  browser.post('/api/auth/two-factor/verify-totp', { code });
const giveSpare = (browser: Client, code: string) =>
  browser.post('/api/auth/two-factor/verify-backup-code', { code });

async function halfIn(password?: string): Promise<Client> {
  const browser = cairn.client();
  const { status } = await signIn(browser, ada, password);
  expect(status).toBe(200);
  expect(await nameIn(browser)).toBe('');
  return browser;
}

test('a password alone opens nothing, and the code alone neither', async () => {
  const browser = await halfIn();
  expect((await browser.get('/api/auth/list-sessions')).status).toBe(401);
  expect((await browser.get('/api/tokens')).status).toBe(401);
  expect((await give(cairn.client(), factor.code())).status).toBe(401);
  expect((await give(browser, factor.code())).status).toBe(200);
  expect(await nameIn(browser)).toBe('Ada Admin');
});

test('an attempt that was answered is not answered once more', async () => {
  const browser = await halfIn();
  const thief = copyOf(browser, cairn);
  expect((await give(browser, factor.code())).status).toBe(200);
  expect((await give(thief, factor.code())).status).toBe(401);
  expect(await nameIn(thief)).toBe('');
});

test('a code opens once, whoever gives it again, and none from before it opens any more', async () => {
  laterBy(60);
  const code = factor.code();
  expect((await give(await halfIn(), code)).status).toBe(200);
  const attempt = await halfIn();
  expect((await give(attempt, code)).body.error).toEqual({
    code: 'used_up',
    message: 'This code was used already.',
    remedy: 'Wait for the next one and enter that.',
  });
  // Of the half minute before, and given by nobody so far.
  expect((await give(attempt, factor.code(30))).body.error.code).toBe('used_up');
  laterBy(30);
  expect((await give(attempt, code)).body.error.code).toBe('used_up');
  // What was refused is not the end of the attempt, and the next code opens.
  expect((await give(attempt, factor.code())).status).toBe(200);
  expect(await nameIn(attempt)).toBe('Ada Admin');
});

test('a code opens once for two who give it together', async () => {
  const browsers = [await halfIn(), await halfIn(), await halfIn()];
  const answers = await Promise.all(browsers.map((browser) => give(browser, factor.code())));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401, 401]);
});

test('a code that was used is known to be after another start', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-codes-'));
  await cairn.close();
  cairn = await realCairn({ folder });
  factor = await secondFactorOf(await cairn.begun());
  const code = factor.code();
  expect((await give(await halfIn(), code)).status).toBe(200);
  await cairn.close();
  cairn = await realCairn({ folder });
  expect((await give(await halfIn(), code)).body.error.code).toBe('used_up');
  laterBy(30);
  expect((await give(await halfIn(), factor.code())).status).toBe(200);
  rmSync(folder, { recursive: true });
});

test('the code that switched it on does not open too', async () => {
  expect((await give(await halfIn(), factor.code(30))).body.error.code).toBe('used_up');
});

test('a spare code opens once, and once for two who give it together', async () => {
  const browsers = [await halfIn(), await halfIn()];
  const [spare] = factor.spares;
  const answers = await Promise.all(browsers.map((browser) => giveSpare(browser, spare!)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect((await giveSpare(await halfIn(), spare!)).status).toBe(401);
});

test('is not guessed: five codes for an attempt, ten for an account', async () => {
  const wrong = () => (factor.code() === '000000' ? '000001' : '000000');
  const one = await halfIn();
  for (let guess = 0; guess < 5; guess += 1) expect((await give(one, wrong())).status).toBe(401);
  expect((await give(one, factor.code())).body.error.code).toBe('too_many_requests');
  const two = await halfIn();
  for (let guess = 0; guess < 5; guess += 1) await give(two, wrong());
  laterBy(30);
  expect((await give(await halfIn(), factor.code())).status).toBe(429);
  expect(await nameIn(admin)).toBe('Ada Admin');
});

test('is asked for each time, though a browser asks to be trusted, and after a new password', async () => {
  const browser = await halfIn();
  await browser.post('/api/auth/two-factor/verify-totp', {
    ...{ code: factor.code(), trustDevice: true },
  });
  expect(await nameIn(browser)).toBe('Ada Admin');
  await browser.post('/api/auth/sign-out');
  await signIn(browser, ada);
  expect(await nameIn(browser)).toBe('');
  await cairn.client().post('/api/auth/request-password-reset', { email: ada });
  const { headers } = await cairn.client().post('/api/auth/reset-password', {
    ...{ token: cairn.word(), newPassword: otherPassword },
  });
  // The mark of the browser, by which nobody is signed in.
  const set = headers.getSetCookie().map((cookie) => cookie.split('=')[0]);
  expect(set).toEqual(['__Host-cairn.device']);
  await halfIn(otherPassword);
  await signIn(browser, ada, otherPassword);
  expect(await nameIn(browser)).toBe('');
});

test('is not switched off, nor its spare codes made anew, without the password', async () => {
  for (const path of ['disable', 'generate-backup-codes', 'enable'])
    for (const body of [{}, { password: otherPassword }, { password: [] }])
      expect((await admin.post(`/api/auth/two-factor/${path}`, body)).status).toBe(400);
  await halfIn();
});
