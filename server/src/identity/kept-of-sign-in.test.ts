import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Accounts } from './accounts.ts';
import { goodPassword } from './testing/signed-in-cairn.ts';

let file: DatabaseSync;
let accounts: Accounts;
beforeEach(async () => {
  file = new DatabaseSync(':memory:');
  accounts = await Accounts.open({
    file,
    address: 'http://localhost:4600',
    secret: Buffer.alloc(32, 7).toString('base64'),
    post: { send: async () => {} },
    onError: () => {},
  });
  await accounts.begin({ personId: 'ada', name: 'Ada', email: 'Ada@Crumb.example' }, goodPassword);
});
afterEach(() => accounts.close());

const day = (number: number) => `2026-07-0${number}T09:00:00.000Z`;

test('of how somebody signs in everything is told but what would let another in', async () => {
  const secret = 'not-to-be-told';
  file.exec(`
    UPDATE user SET twoFactorEnabled = 1;
    INSERT INTO twoFactor (id, secret, backupCodes, userId) VALUES ('f', '${secret}', '${secret}', 'ada');
    INSERT INTO account (id, accountId, providerId, userId, accessToken, refreshToken, idToken, createdAt, updatedAt)
      VALUES ('a', 'ada-at-home', 'oidc', 'ada', '${secret}', '${secret}', '${secret}', '${day(1)}', '${day(2)}');
    INSERT INTO passkey (id, name, publicKey, userId, credentialID, counter, deviceType, backedUp, createdAt)
      VALUES ('p', 'A key on a string', '${secret}', 'ada', '${secret}', 0, 'singleDevice', 0, '${day(3)}');
    INSERT INTO session (id, token, userId, createdAt, updatedAt, expiresAt, ipAddress, userAgent)
      VALUES ('s', '${secret}', 'ada', '${day(4)}', '${day(5)}', '${day(6)}', '203.0.113.7', 'Firefox');`);
  const token = await accounts.tokens.make('ada', { name: 'Figures', scopes: ['read'], days: 7 });
  const kept = accounts.keptOf('ada')!;
  expect(kept).toEqual({
    address: 'ada@crumb.example',
    wantedAddress: null,
    password: true,
    secondFactor: true,
    providers: [{ knownAs: 'ada-at-home', since: day(1) }],
    passkeys: [{ name: 'A key on a string', added: day(3) }],
    sessions: [
      {
        began: day(4),
        lastUsed: day(5),
        ends: day(6),
        from: '203.0.113.7',
        browser: 'Firefox',
      },
    ],
    tokens: [
      {
        name: 'Figures',
        start: token!.slice(0, 10),
        scopes: ['read'],
        createdAt: expect.any(String),
        expiresAt: expect.any(String),
        lastUsedAt: null,
      },
    ],
  });
  const hash = file.prepare('SELECT password FROM account WHERE password IS NOT NULL').get()!;
  for (const hidden of [secret, token!, hash.password as string])
    expect(JSON.stringify(kept)).not.toContain(hidden);
});

test('nothing is told of somebody without an account', () => {
  expect(accounts.keptOf('eve')).toBeUndefined();
});
