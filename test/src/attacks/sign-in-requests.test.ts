import {
  type Client,
  goodPassword,
  type RealCairn,
  realCairn,
} from '@cairn/server/identity/testing/signed-in-cairn';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ada, nameIn } from './harness/accounts.ts';

let cairn: RealCairn;
let admin: Client;
// Each test comes from an address of its own, so that none is turned away for those before it.
let from = 0;
beforeAll(async () => {
  cairn = await realCairn({ config: { proxies: 1 } });
  admin = await cairn.begun();
});
afterAll(() => cairn.close());
beforeEach(() => {
  from += 1;
});

describe('a request about signing in', () => {
  const posts = [
    ...['sign-in/email', 'sign-in/social', 'sign-out', 'request-password-reset', 'reset-password'],
    ...['change-password', 'revoke-session', 'revoke-other-sessions', 'two-factor/enable'],
    ...['two-factor/disable', 'two-factor/verify-totp', 'two-factor/verify-backup-code'],
    ...['two-factor/generate-backup-codes', 'passkey/verify-registration'],
    ...['passkey/verify-authentication', 'passkey/delete-passkey'],
  ].map((path) => `/api/auth/${path}`);
  const others = ['/api/begin', '/api/invitations', '/api/tokens', '/api/tokens/end'];

  const send = async (path: string, init: RequestInit) => {
    const all = [...admin.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const { status } = await fetch(cairn.address + path, {
      redirect: 'manual',
      ...init,
      headers: { cookie: all, 'x-forwarded-for': `10.0.0.${from}`, ...(init.headers as object) },
    });
    return status;
  };

  test('by GET, as a form or from another site does nothing', async () => {
    for (const path of [...posts, ...others]) {
      const form = `email=${ada}&password=${encodeURIComponent(goodPassword)}`;
      if (path !== '/api/tokens') expect(await send(`${path}?${form}`, {})).toBe(404);
      const type = { 'content-type': 'application/x-www-form-urlencoded' };
      expect(await send(path, { method: 'POST', headers: type, body: form })).toBe(415);
      const foreigners: Record<string, string>[] = [
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { origin: 'https://elsewhere.example' },
        { origin: 'null' },
      ];
      for (const foreign of foreigners) {
        const headers = { 'content-type': 'application/json', ...foreign };
        expect(await send(path, { method: 'POST', headers, body: '{}' })).toBe(403);
      }
    }
    expect(await nameIn(admin)).toBe('Ada Admin');
    expect((await admin.get('/api/tokens')).body.tokens).toEqual([]);
  });

  const long = 'x'.repeat(20_000);
  const odd: readonly (readonly [string, (name: string) => string])[] = [
    ['keys that every object has', () => '{"__proto__":{"email":"a","role":"administrator"}}'],
    ['a constructor', () => '{"constructor":{"prototype":{"isAdmin":true}},"toString":1}'],
    ['objects that are no text', (name) => `{"${name}":{"toString":"x","valueOf":1}}`],
    ['conditions of a query', (name) => `{"${name}":{"$ne":null}}`],
    ['lists', (name) => `{"${name}":["a","b"]}`],
    ['nothing', (name) => `{"${name}":null}`],
    ['numbers', (name) => `{"${name}":1e308}`],
    ['very long words', (name) => `{"${name}":"${long}"}`],
    ['no object', () => '[]'],
    ['no body', () => '{}'],
  ];
  const names = ['email', 'password', 'token', 'newPassword', 'code', 'id', 'response', 'provider'];

  test.each(odd)('with %s is refused as one', async (_what, body) => {
    for (const path of [...posts, ...others]) {
      if (/sign-out|revoke-other/.test(path)) continue;
      const given = names.map((name) => JSON.parse(body(name)) as object);
      const whole = body('') === '[]' ? '[]' : JSON.stringify(Object.assign({}, ...given));
      const text = body('').includes('__proto__') ? body('') : whole;
      const headers = { 'content-type': 'application/json' };
      const status = await send(path, { method: 'POST', headers, body: text });
      expect([path, status >= 400 && status < 500]).toEqual([path, true]);
    }
    expect(await nameIn(admin)).toBe('Ada Admin');
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  });
});
