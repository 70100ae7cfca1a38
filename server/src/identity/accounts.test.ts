import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Accounts } from './accounts.ts';
import { isPasswordOf } from './password-hash.ts';
import { lasting, sessionCookie } from './sign-in-settings.ts';
import { goodPassword } from './testing/signed-in-cairn.ts';

const ada = { personId: 'ada', name: 'Ada Admin', email: 'ada@crumb.example' };
const address = 'http://localhost:4600';

let file: DatabaseSync;
let accounts: Accounts;
beforeEach(async () => {
  file = new DatabaseSync(':memory:');
  accounts = await Accounts.open({
    file,
    address,
    secret: Buffer.alloc(32, 7).toString('base64'),
    post: { send: async () => {} },
    onError: () => {},
  });
  await accounts.begin(ada, goodPassword);
});
afterEach(() => accounts.close());

async function signedIn(): Promise<Headers> {
  const answer = await accounts.handle(
    new Request(`${address}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address },
      body: JSON.stringify({ email: ada.email, password: goodPassword }),
    }),
  );
  const cookie = answer.headers.getSetCookie().find((each) => each.startsWith(sessionCookie))!;
  return new Headers({ cookie: cookie.split(';')[0]! });
}

describe('a session ends', () => {
  const ago = (seconds: number) => new Date(Date.now() - seconds * 1_000).toISOString();
  const setAll = (column: string, value: string) =>
    file.prepare(`UPDATE session SET "${column}" = ?`).run(value);

  test('two weeks after it was last used', async () => {
    const headers = await signedIn();
    const { expiresAt } = file.prepare('SELECT expiresAt FROM session').get() as {
      expiresAt: string;
    };
    const left = (Date.parse(expiresAt) - Date.now()) / 1_000;
    expect(left).toBeGreaterThan(14 * 86_400 - 60);
    expect(left).toBeLessThanOrEqual(14 * 86_400);
    setAll('expiresAt', ago(1));
    expect(await accounts.signedIn(headers)).toBeUndefined();
  });

  test('sixty days after it began, however much it is used', async () => {
    const headers = await signedIn();
    setAll('createdAt', ago(lasting.wholeSession - 60));
    const found = await accounts.signedIn(headers);
    expect(found?.personId).toBe('ada');
    setAll('createdAt', ago(lasting.wholeSession + 60));
    expect(await accounts.signedIn(headers)).toBeUndefined();
    expect(accounts.stands(found!.sessionToken)).toBe(false);
  });
});

describe('the file of accounts', () => {
  test('holds of a password what argon2id makes of it', async () => {
    const { password: hash } = file.prepare('SELECT password FROM account').get() as {
      password: string;
    };
    expect(hash).toMatch(/^\$argon2id\$/);
    expect(await isPasswordOf({ hash, password: goodPassword })).toBe(true);
  });

  test('holds neither a link, nor an access token, nor the cookie of a session', async () => {
    const { token: link } = /=(?<token>\S+)$/.exec((await accounts.passwordLink(ada.email))!)!
      .groups as { token: string };
    const token = (await accounts.tokens.make('ada', {
      ...{ name: 'Figures', scopes: ['read'], days: 1 },
    }))!;
    const cookie = (await signedIn()).get('cookie')!.split('=')[1]!;
    const tables = ['verification', 'apikey', 'session'];
    const all = JSON.stringify(tables.map((each) => file.prepare(`SELECT * FROM ${each}`).all()));
    for (const secret of [link, token, cookie, decodeURIComponent(cookie)])
      expect(all).not.toContain(secret);
  });
});
