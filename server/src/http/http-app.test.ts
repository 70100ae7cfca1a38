import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { founder } from '@cairn/shared/organisation/permission';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../app.ts';
import { appInMemory, type InMemoryOptions } from '../app-in-memory.ts';
import { headersOf } from './account/headers-of.ts';
import { httpApp } from './http-app.ts';
import { visitorOf } from './visitor.ts';

let webFolder: string;
let app: App;
let server: Server | undefined;
const state = { ready: true };
const logged: string[] = [];
const script = `console.log(${'"stone"'.repeat(200)})`;

beforeEach(() => {
  webFolder = mkdtempSync(join(tmpdir(), 'cairn-web-'));
  mkdirSync(join(webFolder, 'assets'));
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Cairn</title>');
  writeFileSync(join(webFolder, 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(webFolder, 'assets', 'index-4f2a.js'), script);
  writeFileSync(join(webFolder, 'assets', 'index-4f2a.js.br'), brotliCompressSync(script));
  state.ready = true;
  logged.length = 0;
});
afterEach(async () => {
  server?.close();
  server?.closeAllConnections();
  await app.close();
  rmSync(webFolder, { recursive: true });
});

async function listen(options: InMemoryOptions = {}): Promise<void> {
  app = await appInMemory(options);
  const logger = pino({ level: 'debug' }, { write: (line: string) => logged.push(line) });
  const http = httpApp(app, {
    logger,
    readiness: state,
    webFolder,
    mountApi: (express) => {
      express.all('/graphql', async (asked, response) => {
        if (asked.body?.fail) throw new Error('The inside of the machine.');
        const { personId } = await visitorOf(app, headersOf(asked));
        response.json({ viewer: personId ?? null });
      });
    },
  });
  await new Promise<void>((resolve) => {
    server = http.listen(0, '127.0.0.1', () => resolve());
  });
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function ask(path: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> {
  const { port } = server!.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = request(
      { port, path, method: body === undefined ? 'GET' : 'POST', headers },
      async (response) => {
        const body = Buffer.concat(await response.toArray());
        resolve({ status: response.statusCode!, headers: response.headers, body });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const json = { 'content-type': 'application/json' };
const errorOf = ({ body }: Answer) => JSON.parse(body.toString()).error;

describe('the edge', () => {
  test('allows nothing inline and nothing from elsewhere', async () => {
    await listen();
    const { headers } = await ask('/');
    const policy = headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  const foreign: readonly [string, Record<string, string>][] = [
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling of the site', { 'sec-fetch-site': 'same-site' }],
    ['another origin', { origin: 'https://elsewhere.example' }],
    ['an opaque origin', { origin: 'null' }],
    ['a page that lies about its origin', { 'sec-fetch-site': 'cross-site', origin: 'OWN' }],
  ];
  test.each(foreign)('turns away what %s sends, on every route', async (_name, headers) => {
    await listen();
    const { port } = server!.address() as AddressInfo;
    const own = Object.fromEntries(
      Object.entries(headers).map(([k, v]) => [k, v.replace('OWN', `http://localhost:${port}`)]),
    );
    for (const path of ['/graphql', '/api/persona', '/anything']) {
      const answer = await ask(path, { ...json, ...own }, '{}');
      expect(answer.status).toBe(403);
      expect(errorOf(answer).code).toBe('foreign_origin');
    }
  });

  test('lets our own pages and programs through', async () => {
    await listen();
    const { port } = server!.address() as AddressInfo;
    const own: readonly Record<string, string>[] = [
      { 'sec-fetch-site': 'same-origin' },
      { origin: `http://localhost:${port}` },
      {},
    ];
    for (const headers of own)
      expect((await ask('/graphql', { ...json, ...headers }, '{}')).status).toBe(200);
  });

  test('of the demonstration answers to this machine’s names only', async () => {
    await listen();
    expect((await ask('/graphql', { host: 'localhost:4600' })).status).toBe(200);
    const answer = await ask('/graphql', { host: 'rebound.example' });
    expect(answer.status).toBe(403);
    expect(errorOf(answer).code).toBe('foreign_host');
  });

  test('of a real organisation leaves host names to what stands before it', async () => {
    await listen({ config: { mode: 'real' } });
    expect((await ask('/graphql', { host: 'cairn.example' })).status).toBe(200);
  });

  test('reads no more than 100 kB, announced or not', async () => {
    await listen();
    const large = JSON.stringify({ text: 'x'.repeat(100_001) });
    for (const headers of [json, { ...json, 'transfer-encoding': 'chunked' }]) {
      const answer = await ask('/graphql', headers, large);
      expect(answer.status).toBe(413);
      expect(errorOf(answer)).toMatchObject({ code: 'too_large', remedy: 'Send less at once.' });
    }
  });

  test('takes JSON alone, and says so', async () => {
    await listen();
    const form = await ask('/graphql', { 'content-type': 'text/plain' }, '{"query":"{a}"}');
    expect([form.status, errorOf(form).code]).toEqual([415, 'wrong_type']);
    const broken = await ask('/graphql', json, '{"query":');
    expect([broken.status, errorOf(broken).code]).toEqual([400, 'malformed']);
  });

  test('keeps the inside inside, and logs it', async () => {
    await listen();
    const answer = await ask('/graphql', json, '{"fail":true}');
    expect(answer.status).toBe(500);
    expect(answer.body.toString()).not.toContain('machine');
    expect(errorOf(answer).code).toBe('unexpected');
    expect(logged.join('')).toContain('The inside of the machine.');
  });

  test('logs neither cookies nor what is asked for in the query string', async () => {
    await listen();
    await ask('/graphql?note=canary-1', { cookie: 'cairn_persona=canary-2' });
    expect(logged.join('')).toContain('/graphql');
    expect(logged.join('')).not.toContain('canary');
  });
});

describe('health', () => {
  test('is told apart from readiness', async () => {
    await listen();
    expect((await ask('/readyz')).status).toBe(200);
    state.ready = false;
    expect((await ask('/readyz')).status).toBe(503);
    expect((await ask('/healthz')).status).toBe(200);
  });

  test('tells strangers nothing of the log, not even how far it is', async () => {
    await listen();
    expect(JSON.parse(String((await ask('/readyz')).body))).toEqual({ ready: true });
    expect(JSON.parse(String((await ask('/healthz')).body))).toEqual({ ok: true });
  });

  test('a world that no longer follows its log is not ready', async () => {
    await listen();
    await app.live.close();
    expect((await ask('/readyz')).status).toBe(503);
  });
});

describe('the web application', () => {
  test('has one page for all its addresses, asked for anew each time', async () => {
    await listen();
    for (const path of ['/', '/objectives/4711', '/growth?asOf=2026']) {
      const { status, headers, body } = await ask(path);
      expect([status, headers['cache-control']]).toEqual([200, 'no-cache']);
      expect(body.toString()).toContain('<title>Cairn</title>');
    }
  });

  test('has its assets compressed and kept for good', async () => {
    await listen();
    const plain = await ask('/assets/index-4f2a.js');
    const packed = await ask('/assets/index-4f2a.js', { 'accept-encoding': 'gzip, br' });
    expect(plain.body.toString()).toBe(script);
    expect(packed.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(packed.body).toString()).toBe(script);
    for (const { headers } of [plain, packed]) {
      expect(headers['cache-control']).toBe('public,max-age=31536000,immutable');
      expect(headers['content-type']).toMatch(/^text\/javascript/);
    }
  });

  test('has no page in place of an asset or an API that is not there', async () => {
    await listen();
    for (const path of ['/assets/gone.js', '/assets/..%2findex.html', '/%', '/api/nothing'])
      expect((await ask(path, { 'accept-encoding': 'br' })).status).toBe(404);
  });
});

describe('the persona', () => {
  const people = ['p-admin', 'p-pm', 'p-other'];

  async function inhabited(options: InMemoryOptions = {}): Promise<void> {
    await listen(options);
    const as = { personId: founder, source: 'demo' } as const;
    const acts = [
      ...people.map((personId) => ({ type: 'AddPerson', personId, role: 'member' })),
      { type: 'FormTeam', teamId: 't-1', name: 'First Orders' },
      { type: 'AddMember', teamId: 't-1', personId: 'p-other', role: 'member' },
      { type: 'AddMember', teamId: 't-1', personId: 'p-pm', role: 'pm' },
    ];
    for (const act of acts)
      expect(await app.commands.execute({ ...act, commandId: randomUUID() }, as)).toMatchObject({
        ok: true,
      });
  }

  const viewer = async (cookie = '') =>
    JSON.parse((await ask('/graphql', { cookie })).body.toString()).viewer;

  test('is the PM of First Orders until another is chosen', async () => {
    await inhabited();
    expect(await viewer()).toBe('p-pm');
    const chosen = await ask('/api/persona', json, '{"personId":"p-other"}');
    expect(chosen.status).toBe(204);
    const cookie = chosen.headers['set-cookie']![0]!;
    expect(cookie).toMatch(/^cairn_persona=p-other; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await viewer(`theme=dark; ${cookie.split(';')[0]}`)).toBe('p-other');
  });

  test('falls back when the cookie is stale', async () => {
    await inhabited();
    expect(await viewer('cairn_persona=p-gone')).toBe('p-pm');
  });

  test('can only be somebody who is here', async () => {
    await inhabited();
    for (const body of ['{"personId":"p-gone"}', '{"personId":7}', '{}', '[]'])
      expect((await ask('/api/persona', json, body)).status).toBe(400);
  });

  test('does not exist over a real organisation', async () => {
    await inhabited({ config: { mode: 'real' } });
    expect((await ask('/api/persona', json, '{"personId":"p-other"}')).status).toBe(404);
    expect(await viewer('cairn_persona=p-other')).toBeNull();
  });
});
