import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { anotherPassword, isIn, joined, signIn } from '../../identity/testing/people.ts';
import {
  type Client,
  goodPassword,
  type RealCairn,
  realCairn,
} from '../../identity/testing/signed-in-cairn.ts';

const day = 86_400_000;
const pia = 'pia@crumb.example';
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

const asked: readonly [string, (client: Client) => ReturnType<Client['get']>][] = [
  ['its devices', (client) => client.get('/api/auth/list-sessions')],
  ['its passkeys', (client) => client.get('/api/auth/passkey/list-user-passkeys')],
  ['another passkey', (client) => client.get('/api/auth/passkey/generate-register-options')],
  [
    'another password',
    (client) =>
      client.post('/api/auth/change-password', {
        ...{ currentPassword: goodPassword, newPassword: anotherPassword },
      }),
  ],
  [
    'a second factor',
    (client) => client.post('/api/auth/two-factor/enable', { password: goodPassword }),
  ],
];

describe.each(asked)('a session that is over is nobody’s, also for %s', (_what, ask) => {
  test('after sixty days in which it was used', async () => {
    const begun = Date.now();
    vi.useFakeTimers({ toFake: ['Date'], now: begun });
    for (let days = 10; days < 60; days += 10) {
      vi.setSystemTime(begun + days * day);
      expect(await isIn(admin)).toBe(true);
    }
    vi.setSystemTime(begun + 61 * day);
    expect((await ask(admin)).body.error.code).toBe('not_signed_in');
  });

  test('once its owner has left', async () => {
    const { client, personId } = await joined(cairn, admin, pia);
    await admin.ask(
      'mutation ($i: RemovePersonInput!) { removePerson(input: $i) { error { message } } }',
      { i: { commandId: randomUUID(), personId } },
    );
    expect((await ask(client)).body.error.code).toBe('not_signed_in');
  });
});

test('whoever comes with the cookie of a session that is over signs in all the same', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61 * day });
  expect((await signIn(admin, 'ada@crumb.example')).status).toBe(200);
  expect(await isIn(admin)).toBe(true);
});
