import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ids } from '@cairn/server/graphql/small-organisation';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AttackedCairn, attackedCairn, honest } from './harness/attacked-cairn.ts';
import { sendRaw } from './harness/raw-request.ts';
import { type RealRoutes, realRoutes } from './harness/real-routes.ts';
import type { Reply } from './harness/reply.ts';
import { type FoundRoute, routesOf } from './harness/routes-of.ts';
import type { Send } from './harness/send-to.ts';

const webFolder = mkdtempSync(join(tmpdir(), 'cairn-headers-'));
let cairn: AttackedCairn;
let real: RealRoutes;
beforeAll(async () => {
  mkdirSync(join(webFolder, 'assets'));
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Cairn</title>');
  writeFileSync(join(webFolder, 'assets', 'index-4f2a.js'), 'console.log("stone")');
  cairn = await attackedCairn({ webFolder });
  real = await realRoutes({ proxies: 1 });
});
afterAll(async () => {
  await cairn.close();
  await real.close();
  rmSync(webFolder, { recursive: true });
});

const pages = ['/', '/objectives', '/assets/index-4f2a.js', '/assets/gone.js', '/%', '/.env'];

/** An answer of every route by every method, to us and to another site. */
async function* answersOf(
  routes: readonly FoundRoute[],
  send: Send,
): AsyncGenerator<[string, Reply]> {
  for (const { path, methods } of routes)
    for (const method of methods) {
      yield [`${method} ${path}`, await send(path, { method })];
      yield [
        `${method} ${path} from elsewhere`,
        await send(path, { method, headers: { 'sec-fetch-site': 'cross-site' } }),
      ];
    }
}

/** Those of the demonstration, of every page and of every thing that is none. */
async function* answersOfTheDemonstration(): AsyncGenerator<[string, Reply]> {
  yield* answersOf(routesOf(cairn), cairn.send);
  for (const path of pages)
    for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS'])
      yield [`${method} ${path}`, await cairn.send(path, { method })];
  yield ['an answer', await cairn.ask({ query: '{ viewer { demo } }' })];
  yield ['a refusal', await cairn.ask({ query: '{ nothing }' })];
  yield ['another host', await cairn.send('/', { headers: { host: 'rebound.example' } })];
}

async function* everyAnswer(): AsyncGenerator<[string, Reply]> {
  yield* answersOfTheDemonstration();
  // Each from an address of its own, or most were turned away for those before.
  let from = 0;
  const send: Send = (path, { headers, ...sending } = {}) => {
    from += 1;
    const address = { 'x-forwarded-for': `10.0.${from >> 8}.${from & 255}` };
    return real.send(path, { ...sending, headers: { ...headers, ...address } });
  };
  yield* answersOf(real.routes, send);
}

const policy =
  "default-src 'none';object-src 'none';script-src 'self';style-src 'self';img-src 'self';font-src 'self';connect-src 'self';manifest-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none';require-trusted-types-for 'script'";

describe('every answer of every route', () => {
  test('has the headers that keep a browser from being misled', async () => {
    let seen = 0;
    for await (const [what, { headers }] of everyAnswer()) {
      seen += 1;
      expect([what, headers]).toEqual([
        what,
        expect.objectContaining({
          'content-security-policy': policy,
          'x-content-type-options': 'nosniff',
          'x-frame-options': 'DENY',
          'referrer-policy': 'same-origin',
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-resource-policy': 'same-origin',
          'cross-origin-embedder-policy': 'require-corp',
          'permissions-policy': expect.stringContaining('camera=()'),
        }),
      ]);
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('server');
      // Over plain HTTP it would mean nothing.
      expect(headers).not.toHaveProperty('strict-transport-security');
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    }
    expect(seen).toBeGreaterThan(150);
  });

  test('that says something says in which letters', async () => {
    for await (const [what, { headers, text }] of everyAnswer())
      if (text !== '')
        expect([what, headers['content-type']]).toEqual([
          what,
          expect.stringMatching(/^(text|application)\/[\w.+-]+; ?charset=utf-8$/),
        ]);
  });

  test('of the API is kept by nobody', async () => {
    for await (const [what, { headers }] of everyAnswer())
      if (/ \/(api|graphql|healthz|readyz)|refusal|an answer/.test(what))
        expect([what, headers['cache-control']]).toEqual([what, 'no-store']);
  });
});

test('a stream is kept by nobody', async () => {
  const stop = new AbortController();
  const { headers } = await fetch(`http://localhost:${cairn.port}/graphql`, {
    method: 'POST',
    headers: { ...honest, accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { changes(after: 0) { position } }' }),
    signal: stop.signal,
  });
  stop.abort();
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('even what reaches no route is typed, and kept by nobody', async () => {
  const { headers } = await sendRaw(cairn.port, 'NONSENSE\r\n\r\n');
  expect(headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  });
});

describe('a cookie', () => {
  const choose = (target: AttackedCairn, headers = {}) =>
    target.send('/api/persona', {
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ personId: ids.member }),
    });

  test('is set by nothing but a choice, and no script reads it', async () => {
    for await (const [what, { headers }] of answersOfTheDemonstration())
      expect([what, headers['set-cookie']]).toEqual([what, undefined]);
    expect((await choose(cairn)).headers['set-cookie']).toEqual([
      `cairn_persona=${ids.member}; Path=/; HttpOnly; SameSite=Lax`,
    ]);
  });

  test('travels over TLS alone where that is how it was set', async () => {
    const behind = await attackedCairn({ config: { proxies: 1 } });
    const { headers } = await choose(behind, { 'x-forwarded-proto': 'https' });
    expect(headers['set-cookie']).toEqual([
      `cairn_persona=${ids.member}; Path=/; HttpOnly; Secure; SameSite=Lax`,
    ]);
    await behind.close();
  });
});
