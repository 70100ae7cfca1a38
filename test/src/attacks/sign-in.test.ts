import { randomUUID } from 'node:crypto';
import { mostGuesses } from '@cairn/server/http/account/guess-limits';
import { mostAMinute } from '@cairn/server/http/account/per-address';
import {
  type Client,
  goodPassword,
  type RealCairn,
  realCairn,
} from '@cairn/server/identity/testing/signed-in-cairn';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  ada,
  change,
  copyOf,
  invited,
  joined,
  nameIn,
  otherPassword,
  pia,
  secondFactorOf,
  sessionCookie,
  signIn,
} from './harness/accounts.ts';
import { softwarePasskey } from './harness/software-passkey.ts';

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

const choose = (token: string, newPassword: string) =>
  cairn.client().post('/api/auth/reset-password', { token, newPassword });
const askForReset = (email: string) =>
  cairn.client().post('/api/auth/request-password-reset', { email });

describe('a session', () => {
  test('is never the one that a stranger has put there before', async () => {
    const planted = admin.cookies.get(sessionCookie)!;
    const { browser } = await joined(admin, cairn);
    browser.cookies.set(sessionCookie, planted);
    await signIn(browser, pia, goodPassword);
    expect(browser.cookies.get(sessionCookie)).not.toBe(planted);
    expect(await nameIn(browser)).toBe('Pia Manager');

    const invented = cairn.client();
    invented.cookies.set(sessionCookie, `${'planted'.repeat(4)}.${'A'.repeat(43)}%3D`);
    await signIn(invented, pia, goodPassword);
    expect(invented.cookies.get(sessionCookie)).not.toContain('planted');
  });

  test('is another one at each sign-in', async () => {
    const seen = new Set<string>();
    for (let time = 0; time < 4; time += 1) {
      const { status } = await signIn(admin, ada, goodPassword);
      expect(status).toBe(200);
      seen.add(admin.cookies.get(sessionCookie)!.split('.')[0]!);
    }
    expect(seen.size).toBe(4);
    // 32 of 62 characters are more than 128 bits.
    for (const token of seen) expect(token).toMatch(/^[A-Za-z0-9]{32,}$/);
  });

  describe('that a browser came with is over once somebody signs in there', () => {
    /** Each signs in in Ada's browser, in which a session stands. */
    const ways: readonly (readonly [string, (browser: Client) => Promise<unknown>])[] = [
      ['by a password', (browser) => signIn(browser, ada)],
      [
        'by a password and a code',
        async (browser) => {
          const { code } = await secondFactorOf(browser);
          await signIn(browser, ada);
          await browser.post('/api/auth/two-factor/verify-totp', { code: code() });
        },
      ],
      [
        'by a passkey',
        async (browser) => {
          const passkey = softwarePasskey(cairn.address.replace('127.0.0.1', 'localhost'));
          const made = await browser.get('/api/auth/passkey/generate-register-options');
          await browser.post('/api/auth/passkey/verify-registration', {
            response: passkey.register(made.body),
          });
          const asked = await browser.get('/api/auth/passkey/generate-authenticate-options');
          await browser.post('/api/auth/passkey/verify-authentication', {
            response: passkey.answer(asked.body),
          });
        },
      ],
      [
        'as somebody else, who was invited',
        async (browser) => {
          await invited(admin);
          const link = { token: cairn.word(), newPassword: goodPassword };
          await browser.post('/api/auth/reset-password', link);
          await signIn(browser, pia);
        },
      ],
    ];
    test.each(ways)('%s', async (_how, enter) => {
      const elsewhere = cairn.client();
      await signIn(elsewhere, ada);
      const before = copyOf(admin, cairn);
      await enter(admin);
      expect(await nameIn(before)).toBe('');
      expect(await nameIn(admin)).not.toBe('');
      expect(await nameIn(elsewhere)).toBe('Ada Admin');
      const { body: sessions } = await elsewhere.get('/api/auth/list-sessions');
      expect(sessions.length).toBe((await nameIn(admin)) === 'Ada Admin' ? 2 : 1);
    });

    test('and not while somebody only tries to', async () => {
      await signIn(admin, ada, 'a wrong one that is long');
      await signIn(admin, 'eve@crumb.example');
      await admin.post('/api/auth/passkey/verify-authentication', { response: { id: 'x' } });
      expect(await nameIn(admin)).toBe('Ada Admin');
    });
  });

  test('is over for whoever copied it, once its owner has signed out', async () => {
    const thief = copyOf(admin, cairn);
    expect(await nameIn(thief)).toBe('Ada Admin');
    await admin.post('/api/auth/sign-out');
    expect(await nameIn(thief)).toBe('');
    expect((await thief.get('/api/auth/list-sessions')).status).toBe(401);
  });

  test('and all others are over once the password was changed that way, save the new one', async () => {
    const thief = copyOf(admin, cairn);
    const { status } = await admin.post('/api/auth/change-password', {
      ...{ currentPassword: goodPassword, newPassword: otherPassword },
    });
    expect(status).toBe(200);
    expect(await nameIn(thief)).toBe('');
    expect(await nameIn(admin)).toBe('Ada Admin');
  });

  test('of somebody who was erased is nobody’s, and their password opens nothing', async () => {
    const { personId, browser } = await joined(admin, cairn);
    await change(admin, 'removePerson', { personId });
    await change(admin, 'erasePerson', { personId });
    expect(await nameIn(browser)).toBe('');
    expect((await signIn(cairn.client(), pia, goodPassword)).status).toBe(401);
    expect((await browser.get('/api/auth/list-sessions')).status).toBe(401);
  });

  test('tells its owner from where it truly came', async () => {
    const forging = cairn.client({
      'x-cairn-address': '203.0.113.9',
      'x-forwarded-for': '203.0.113.9',
      'x-real-ip': '203.0.113.9',
    });
    await signIn(forging, ada, goodPassword);
    const { body } = await forging.get('/api/auth/list-sessions');
    expect(body).toHaveLength(2);
    expect(JSON.stringify(body)).not.toContain('203.0.113');
    for (const { ipAddress } of body) expect(ipAddress).toMatch(/127\.0\.0\.1/);
  });
});

describe('a link', () => {
  test('opens the account that it was made for, whatever else the body names', async () => {
    const { personId } = await joined(admin, cairn);
    await askForReset(pia);
    const [{ id: own }] = [
      (await admin.ask('{ viewer { person { id } } }')).body.data.viewer.person,
    ];
    const { status } = await cairn.client().post('/api/auth/reset-password', {
      ...{ token: cairn.word(), newPassword: otherPassword },
      ...{ email: ada, userId: own, id: own, value: own },
    });
    expect([status, personId === own]).toEqual([200, false]);
    expect((await signIn(cairn.client(), ada, otherPassword)).status).toBe(401);
    expect((await signIn(cairn.client(), pia, otherPassword)).status).toBe(200);
  });

  test('that two send at once opens to one of them', async () => {
    await askForReset(ada);
    const token = cairn.word();
    const tries = await Promise.all(
      Array.from({ length: 8 }, (_, at) => choose(token, `${otherPassword}, ${at}`)),
    );
    expect(tries.map(({ status }) => status).toSorted()).toEqual([200, ...Array(7).fill(400)]);
  });

  test('opens nothing any more once a newer invitation was made', async () => {
    const personId = await invited(admin);
    const old = cairn.word();
    await admin.post('/api/invitations', { personId });
    expect(cairn.word()).not.toBe(old);
    expect((await choose(old, otherPassword)).body.error.code).toBe('used_up');
    expect((await choose(cairn.word(), otherPassword)).status).toBe(200);
  });

  test('opens nothing any more once another one was used', async () => {
    await askForReset(ada);
    const kept = cairn.word();
    await askForReset(ada);
    expect((await choose(cairn.word(), otherPassword)).status).toBe(200);
    expect((await choose(kept, goodPassword)).body.error.code).toBe('used_up');
    expect((await signIn(cairn.client(), ada, otherPassword)).status).toBe(200);
  });
});

describe('guessing', () => {
  test('of a thousand words from a thousand addresses ten are looked at', async () => {
    await cairn.close();
    cairn = await realCairn({ config: { proxies: 1 } });
    await cairn.begun();
    const tally = new Map<number, number>();
    for (let batch = 0; batch < 20; batch += 1) {
      const tries = Array.from({ length: 50 }, (_, at) =>
        signIn(
          cairn.client({ 'x-forwarded-for': `10.${batch}.${at}.1` }),
          at % 2 ? ada : ` ${ada.toUpperCase()} `.trim(),
          `guess ${batch} ${at} of many`,
        ),
      );
      for (const { status } of await Promise.all(tries))
        tally.set(status, (tally.get(status) ?? 0) + 1);
    }
    expect(Object.fromEntries(tally)).toEqual({ 401: mostGuesses, 429: 1_000 - mostGuesses });
  });

  test('is not spread over addresses that a client claims to have', async () => {
    const answers: number[] = [];
    for (let at = 0; at < mostAMinute + 10; at += 1) {
      const forging = cairn.client({
        'x-forwarded-for': `10.0.${at}.1`,
        'x-cairn-address': `10.1.${at}.1`,
      });
      answers.push((await forging.post('/api/auth/two-factor/verify-totp', { code: '1' })).status);
    }
    expect(answers.slice(-10)).toEqual(Array(10).fill(429));
  });
});

describe('who has an account', () => {
  test('is not told by signing in, by asking for a new password or by a link', async () => {
    const personId = await invited(admin);
    const [known, invitedOnly, unknown] = [ada, pia, 'eve@crumb.example'];
    const same = async (ask: (email: string) => ReturnType<Client['post']>) => {
      const first = await ask(known);
      for (const email of [invitedOnly, unknown]) {
        const { status, body } = await ask(email);
        expect([status, body]).toEqual([first.status, first.body]);
      }
    };
    await same((email) => signIn(cairn.client(), email, 'not the password'));
    await same(askForReset);
    const stranger = cairn.client();
    const answers = await Promise.all(
      [personId, randomUUID()].map((id) => stranger.post('/api/invitations', { personId: id })),
    );
    expect(answers[0]!.body).toEqual(answers[1]!.body);
    expect(answers.map(({ status }) => status)).toEqual([401, 401]);
  });
});

describe('what is somebody else’s', () => {
  test('is neither seen nor ended: sessions, tokens, passkeys, the second factor', async () => {
    const { browser } = await joined(admin, cairn);
    await admin.post('/api/tokens', { name: 'Figures', scopes: ['read'], days: 1 });
    const [{ id: tokenId }] = (await admin.get('/api/tokens')).body.tokens;
    const [{ token, id }] = (await admin.get('/api/auth/list-sessions')).body;
    for (const word of [token, id]) await browser.post('/api/auth/revoke-session', { token: word });
    await browser.post('/api/auth/revoke-other-sessions');
    expect((await browser.post('/api/tokens/end', { id: tokenId })).status).toBe(404);
    for (const guessed of [tokenId, id, randomUUID(), '', { ne: '' }]) {
      const { status } = await browser.post('/api/auth/passkey/delete-passkey', { id: guessed });
      expect([400, 401, 404]).toContain(status);
    }
    const told = [
      await browser.get('/api/auth/list-sessions'),
      await browser.get('/api/tokens'),
      await browser.get('/api/auth/passkey/list-user-passkeys'),
    ].map(({ body }) => JSON.stringify(body));
    for (const text of told) expect(text).not.toContain(token);
    expect(await nameIn(admin)).toBe('Ada Admin');
    expect((await admin.get('/api/tokens')).body.tokens).toHaveLength(1);
  });
});
