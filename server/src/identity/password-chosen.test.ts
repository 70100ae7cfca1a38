import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { anotherPassword, choose, isIn, joined, signIn } from './testing/people.ts';
import { type Client, goodPassword, type RealCairn, realCairn } from './testing/signed-in-cairn.ts';

const ada = 'ada@crumb.example';
let cairn: RealCairn;
let admin: Client;
beforeEach(async () => {
  cairn = await realCairn();
  admin = await cairn.begun();
});
afterEach(async () => {
  vi.useRealTimers();
  await cairn.close();
});

const wanted = { name: 'Figures', scopes: ['read'], days: 7 };
const subjects = () => cairn.letters().map(({ to, subject }) => `${to}: ${subject}`);
const resetLink = async () => {
  await cairn.client().post('/api/auth/request-password-reset', { email: ada });
  return cairn.word();
};
const change = () =>
  admin.post('/api/auth/change-password', {
    ...{ currentPassword: goodPassword, newPassword: anotherPassword },
  });
const program = async () => {
  const { body } = await admin.post('/api/tokens', wanted);
  return cairn.client({ authorization: `Bearer ${body.token}` });
};

describe('a password that its owner changes', () => {
  test('takes from a link that is about what it opens', async () => {
    const word = await resetLink();
    expect((await change()).status).toBe(200);
    expect((await choose(cairn.client(), word)).body.error.code).toBe('used_up');
    expect((await signIn(cairn.client(), ada, anotherPassword)).status).toBe(200);
  });

  test('is told by letter, and leaves access tokens, which the letter says', async () => {
    const reader = await program();
    await change();
    expect(cairn.letters()[0]).toMatchObject({
      to: ada,
      subject: 'Your password for Cairn was changed',
      text: expect.stringContaining('go on working'),
    });
    expect(await isIn(reader)).toBe(true);
  });

  test('is not told where the one before was not right', async () => {
    await admin.post('/api/auth/change-password', {
      ...{ currentPassword: 'not the right one', newPassword: anotherPassword },
    });
    expect(subjects()).toEqual([]);
  });
});

test('a password that was forgotten ends access tokens too, and the letter says so', async () => {
  const reader = await program();
  expect((await choose(cairn.client(), await resetLink(), anotherPassword)).status).toBe(200);
  expect(await isIn(reader)).toBe(false);
  expect(cairn.letters()[0]!.text).toContain('Your access tokens have ended too.');
});

describe('a first password', () => {
  test('is no news: neither of who founds, nor of who was invited', async () => {
    await joined(cairn, admin, 'pia@crumb.example');
    expect(subjects()).toEqual(['pia@crumb.example: Crumb uses Cairn, and you are in']);
  });

  test('is chosen without a word in the log where no letters go out', async () => {
    await cairn.close();
    cairn = await realCairn({ config: { mode: 'real', mail: undefined } });
    admin = await cairn.begun();
    await change();
    expect(cairn.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
  });
});

describe('an access token', () => {
  test('is told its owner by letter', async () => {
    await program();
    const [letter] = cairn.letters();
    expect(letter).toMatchObject({ to: ada, subject: 'A new access token for Cairn' });
    expect(letter!.text).toContain('Figures');
    expect(letter!.text).toContain('7 days');
  });

  test('is made by whoever signed in within the last half hour', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31 * 60_000 });
    const refused = await admin.post('/api/tokens', wanted);
    expect([refused.status, refused.body.error.code]).toEqual([403, 'not_fresh']);
    expect(refused.body.error.remedy).toBe('Sign in once more, then do it.');
    expect(cairn.letters()).toEqual([]);
    await signIn(admin, ada);
    expect((await admin.post('/api/tokens', wanted)).status).toBe(201);
  });
});
