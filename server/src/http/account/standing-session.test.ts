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

describe('a browser', () => {
  /** Until when a browser keeps the cookie of a session, in milliseconds since 1970. */
  async function keptUntil(): Promise<number> {
    const { headers } = await signIn(admin, 'ada@crumb.example');
    const cookie = headers.getSetCookie().find((each) => each.includes('session_token='))!;
    return Date.now() + Number(/Max-Age=(\d+)/.exec(cookie)![1]) * 1_000;
  }

  test('that is used every week stays signed in for sixty days', async () => {
    const begun = Date.now();
    const until = await keptUntil();
    vi.useFakeTimers({ toFake: ['Date'], now: begun });
    for (const days of [7, 14, 21, 28, 35, 42, 49, 56, 59]) {
      vi.setSystemTime(begun + days * day);
      expect(until, `day ${days}`).toBeGreaterThan(Date.now());
      expect(await isIn(admin), `day ${days}`).toBe(true);
    }
    vi.setSystemTime(begun + 60 * day + 60_000);
    expect(await isIn(admin)).toBe(false);
  });

  test('that is not used is signed out after two weeks, though it still has the cookie', async () => {
    const begun = Date.now();
    await keptUntil();
    vi.useFakeTimers({ toFake: ['Date'], now: begun + 14 * day + 60_000 });
    expect(await isIn(admin)).toBe(false);
  });

  test('forgets the cookie at once where its owner signs out', async () => {
    await admin.post('/api/auth/sign-out');
    expect(admin.cookies.has('__Host-cairn.session_token')).toBe(false);
  });
});
