import { mostGuesses } from '@cairn/server/http/account/guess-limits';
import {
  type Client,
  goodPassword,
  type RealCairn,
  realCairn,
} from '@cairn/server/identity/testing/signed-in-cairn';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  ada,
  copyOf,
  invited,
  otherPassword,
  pia,
  sessionCookie,
  signIn,
} from './harness/accounts.ts';

const mark = '__Host-cairn.device';

let cairn: RealCairn;
let admin: Client;
beforeEach(async () => {
  cairn = await realCairn();
  admin = await cairn.begun();
});
afterEach(() => cairn.close());

async function guessedAt(email: string): Promise<void> {
  const guesses = Array.from({ length: mostGuesses }, (_, at) => `wrong guess number ${at}`);
  await Promise.all(guesses.map((guess) => signIn(cairn.client(), email, guess)));
  expect((await signIn(cairn.client(), email)).status).toBe(429);
}

describe('whoever guesses does not keep out', () => {
  test('somebody who was just invited and chooses a first password', async () => {
    await invited(admin);
    const token = cairn.word();
    await guessedAt(pia);
    const browser = cairn.client();
    await browser.post('/api/auth/reset-password', { token, newPassword: goodPassword });
    expect((await signIn(browser, pia)).status).toBe(200);
    // For strangers it stays shut, with whatever password.
    expect((await signIn(cairn.client(), pia)).status).toBe(429);
  });

  test('somebody who does what the refusal says, and asks for a new password', async () => {
    await guessedAt(ada);
    const browser = cairn.client();
    await browser.post('/api/auth/request-password-reset', { email: ada });
    const chosen = { token: cairn.word(), newPassword: otherPassword };
    expect((await browser.post('/api/auth/reset-password', chosen)).status).toBe(200);
    expect((await signIn(browser, ada, otherPassword)).status).toBe(200);
  });

  test('somebody who changed the password, where they did', async () => {
    const changed = { currentPassword: goodPassword, newPassword: otherPassword };
    await admin.post('/api/auth/change-password', { ...changed, revokeOtherSessions: true });
    await admin.post('/api/auth/sign-out');
    await guessedAt(ada);
    expect((await signIn(admin, ada, otherPassword)).status).toBe(200);
  });
});

describe('the mark of a browser', () => {
  test('is not given for a link that opens nothing, nor for a password that is refused', async () => {
    await invited(admin);
    const token = cairn.word();
    for (const body of [
      { token: 'guessed', newPassword: goodPassword },
      { token, newPassword: 'weak' },
    ]) {
      const browser = cairn.client();
      expect((await browser.post('/api/auth/reset-password', body)).status).toBe(400);
      expect(browser.cookies.has(mark)).toBe(false);
    }
  });

  test('ends with the password, so that none that were gathered let anybody guess on', async () => {
    const gathered: Client[] = [];
    for (let time = 0; time < 3; time += 1) {
      const browser = cairn.client();
      await signIn(browser, ada);
      gathered.push(copyOf(browser, cairn));
    }
    const changed = { currentPassword: goodPassword, newPassword: otherPassword };
    await admin.post('/api/auth/change-password', { ...changed, revokeOtherSessions: true });
    const answers: number[] = [];
    for (const browser of gathered)
      await Promise.all(
        Array.from({ length: mostGuesses }, async (_, at) => {
          answers.push((await signIn(browser, ada, `wrong guess number ${at}`)).status);
        }),
      );
    expect(answers.filter((status) => status === 401)).toHaveLength(mostGuesses);
    expect((await signIn(admin, ada, otherPassword)).status).toBe(200);
  });
});

describe('at an open page', () => {
  const change = (cookie: string, currentPassword: string) =>
    cairn
      .client({ cookie })
      .post('/api/auth/change-password', { currentPassword, newPassword: otherPassword });

  test('the password is guessed at no more often for writing the cookie in other ways', async () => {
    const token = admin.cookies.get(sessionCookie)!;
    const written = Array.from({ length: mostGuesses + 5 }, (_, at) => {
      const coded = `%${token.charCodeAt(at).toString(16)}`;
      return `${sessionCookie}=${token.slice(0, at)}${coded}${token.slice(at + 1)}`;
    });
    const answers = await Promise.all(
      written.map((cookie, at) => change(cookie, `wrong guess number ${at}`)),
    );
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(mostGuesses);
    expect((await change(`${sessionCookie}=${token}`, goodPassword)).status).toBe(429);
  });

  test('and whoever is not signed in is told just that, however often', async () => {
    for (let time = 0; time <= mostGuesses; time += 1) {
      const { status, body } = await change(`${sessionCookie}=x${time}`, 'wrong guess');
      expect([status, body.error.code]).toEqual([401, 'not_signed_in']);
    }
  });
});
