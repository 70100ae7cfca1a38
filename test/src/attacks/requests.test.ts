import { deflateSync, gzipSync } from 'node:zlib';
import { ids, metricCheckIn } from '@cairn/server/graphql/small-organisation';
import { patience } from '@cairn/server/http/patience';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AttackedCairn, attackedCairn, honest } from './harness/attacked-cairn.ts';
import { sendRaw, sendSlowly } from './harness/raw-request.ts';
import { codeOf, type Reply, saidIn } from './harness/reply.ts';
import type { Sending } from './harness/send-to.ts';
import { staysUnhurt } from './harness/unhurt.ts';

let cairn: AttackedCairn;
beforeAll(async () => {
  cairn = await attackedCairn();
});
afterAll(() => cairn.close());
staysUnhurt(() => cairn);

const ok = JSON.stringify({ query: '{ viewer { demo } }' });
const json = { 'content-type': 'application/json' };
const deep = (opening: string, closing: string) =>
  `${opening.repeat(45_000)}${closing.repeat(45_000)}`;

const bodies: Readonly<Record<string, [Sending, number, string]>> = {
  'of a megabyte': [{ headers: json, body: 'x'.repeat(1_000_000) }, 413, 'too_large'],
  'of a megabyte that is not announced': [
    { headers: { ...json, 'transfer-encoding': 'chunked' }, body: 'x'.repeat(1_000_000) },
    413,
    'too_large',
  ],
  'of lists forty-five thousand deep': [
    { headers: json, body: deep('[', ']') },
    400,
    'BAD_REQUEST',
  ],
  'of lists a hundred thousand deep': [
    { headers: json, body: `${'['.repeat(100_000)}${']'.repeat(100_000)}` },
    413,
    'too_large',
  ],
  'of objects fourteen thousand deep': [
    { headers: json, body: `${'{"a":'.repeat(14_000)}1${'}'.repeat(14_000)}` },
    400,
    'BAD_USER_INPUT',
  ],
  'that ends too early': [{ headers: json, body: '{"query":"{ viewer' }, 400, 'malformed'],
  'that goes on after its end': [{ headers: json, body: `${ok}${ok}` }, 400, 'malformed'],
  'that is a bare word': [{ headers: json, body: 'undefined' }, 400, 'malformed'],
  'that is a number': [{ headers: json, body: '7' }, 400, 'malformed'],
  'with a comment in it': [{ headers: json, body: `/* */${ok}` }, 400, 'malformed'],
  'in Latin-1': [
    { headers: json, body: Buffer.from('{"query":"{ viewer { demo } } #\xe9"}', 'latin1') },
    400,
    'malformed',
  ],
  'with half a character': [
    { headers: json, body: Buffer.from([0x22, 0xf0, 0x9f, 0x98, 0x22]) },
    400,
    'malformed',
  ],
  'with a character longer than it needs to be': [
    { headers: json, body: Buffer.from([0x22, 0xc0, 0xaf, 0x22]) },
    400,
    'malformed',
  ],
  'in a charset of no name': [
    { headers: { 'content-type': 'application/json; charset=x-none' }, body: ok },
    415,
    'wrong_type',
  ],
  'in UTF-7': [
    { headers: { 'content-type': 'application/json; charset=utf-7' }, body: ok },
    415,
    'wrong_type',
  ],
  packed: [
    { headers: { ...json, 'content-encoding': 'gzip' }, body: gzipSync(ok) },
    415,
    'wrong_type',
  ],
  'that unpacks to a hundred megabytes': [
    { headers: { ...json, 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(50_000_000)) },
    415,
    'wrong_type',
  ],
  'packed twice': [
    { headers: { ...json, 'content-encoding': 'deflate, gzip' }, body: gzipSync(deflateSync(ok)) },
    415,
    'wrong_type',
  ],
  'that calls itself packed and is not': [
    { headers: { ...json, 'content-encoding': 'br' }, body: ok },
    415,
    'wrong_type',
  ],
  'of XML': [
    {
      headers: { 'content-type': 'application/xml' },
      body: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    },
    415,
    'wrong_type',
  ],
};

describe('a body', () => {
  test.each(Object.entries(bodies))('%s is turned down', async (_name, [sending, status, code]) => {
    const reply = await cairn.send('/graphql', sending);
    expect([reply.status, codeOf(reply)]).toEqual([status, code]);
  });

  test('that is turned down repeats nothing of what was sent', async () => {
    const secret = 'what-i-wrote-of-my-week';
    for (const body of [`{"query": ${secret}`, `{"${secret}":1}`, `["${secret}"`]) {
      const { text } = await cairn.send('/api/persona', { headers: json, body });
      expect(text).not.toContain(secret);
    }
    expect(cairn.logged.join('')).not.toContain(secret);
  });
});

const post = (headers: string, body = '') =>
  `POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n${headers}\r\n${body}`;
const get = (rest: string) => `GET ${rest}`;

const raw: Readonly<Record<string, [string, number, string | undefined]>> = {
  'two lengths that differ': [
    post(`Content-Length: 5\r\nContent-Length: ${ok.length}\r\n`, ok),
    400,
    'malformed',
  ],
  'two lengths that agree': [
    post(`Content-Length: ${ok.length}\r\nContent-Length: ${ok.length}\r\n`, ok),
    400,
    'malformed',
  ],
  'a length and chunks': [
    post(`Content-Length: 5\r\nTransfer-Encoding: chunked\r\n`, '0\r\n\r\n'),
    400,
    'malformed',
  ],
  'a length below nothing': [post('Content-Length: -1\r\n', ok), 400, 'malformed'],
  'a length in hexadecimal': [post('Content-Length: 0x20\r\n', ok), 400, 'malformed'],
  'chunks of no size': [post('Transfer-Encoding: chunked\r\n', 'zz\r\n'), 400, 'malformed'],
  'chunks in disguise': [post('Transfer-Encoding: xchunked\r\n', '0\r\n\r\n'), 400, 'malformed'],
  'a header of a hundred kilobytes': [
    get(`/ HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'a'.repeat(100_000)}\r\n\r\n`),
    431,
    'too_large',
  ],
  'a cookie of twenty kilobytes': [
    get(`/ HTTP/1.1\r\nHost: localhost\r\nCookie: a=${'b'.repeat(20_000)}\r\n\r\n`),
    431,
    'too_large',
  ],
  'ten thousand headers': [
    get(`/ HTTP/1.1\r\nHost: localhost\r\n${'X: y\r\n'.repeat(10_000)}\r\n`),
    431,
    'too_large',
  ],
  'an address of fifty kilobytes': [
    get(`/${'a'.repeat(50_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`),
    431,
    'too_large',
  ],
  'a line feed in a header': [
    get('/ HTTP/1.1\r\nHost: localhost\r\nX-A: b\nX-C: \x00\r\n\r\n'),
    400,
    'malformed',
  ],
  'a space before the colon': [get('/ HTTP/1.1\r\nHost : localhost\r\n\r\n'), 400, 'malformed'],
  'no host': [get('/ HTTP/1.1\r\nConnection: close\r\n\r\n'), 400, undefined],
  'a method that does not exist': ['STEAL / HTTP/1.1\r\nHost: localhost\r\n\r\n', 400, 'malformed'],
  'a version that does not exist': [get('/ HTTP/9.9\r\nHost: localhost\r\n\r\n'), 400, 'malformed'],
  'the greeting of another protocol': [
    '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
    400,
    'malformed',
  ],
  'the preface of HTTP/2': ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'malformed'],
  'an address of somebody else': [
    get(
      'http://elsewhere.example/ HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n',
    ),
    403,
    'foreign_host',
  ],
};

describe('a request with', () => {
  test.each(Object.entries(raw))('%s is turned down', async (_name, [bytes, status, code]) => {
    const reply = await sendRaw(cairn.port, bytes);
    expect(reply.status).toBe(status);
    if (code !== undefined) expect(codeOf(reply)).toBe(code);
  });

  test('a second request hidden in its body is one request', async () => {
    const hidden = 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n';
    const { text } = await sendRaw(
      cairn.port,
      post(`Content-Length: ${hidden.length}\r\n`, hidden),
    );
    expect(text).not.toContain('"ok":true');
  });
});

const methods = ['TRACE', 'TRACK', 'PROPFIND', 'MOVE', 'PURGE', 'PATCH', 'DELETE', 'PUT'];
const strangeMethods = async (path: string) => {
  const replies: [string, Reply][] = [];
  for (const method of methods.filter((each) => each !== 'TRACK'))
    replies.push([method, await cairn.send(path, { method, headers: { 'x-secret': 'canary' } })]);
  return replies;
};

describe('a method', () => {
  test('that no page has is refused on a page, and nothing is sent back', async () => {
    for (const [method, reply] of await strangeMethods('/objectives')) {
      expect([method, reply.status, codeOf(reply)]).toEqual([method, 405, 'wrong_method']);
      expect(reply.text).not.toContain('canary');
    }
  });

  test('that the API does not have is refused there', async () => {
    for (const [method, reply] of await strangeMethods('/graphql'))
      expect([method, reply.status]).toEqual([
        method,
        expect.toSatisfy((s) => s === 405 || s === 403),
      ]);
  });

  test('for a tunnel gets none', async () => {
    const reply = await sendRaw(
      cairn.port,
      'CONNECT localhost:22 HTTP/1.1\r\nHost: localhost\r\n\r\n',
    );
    expect(reply.status).not.toBe(200);
  });

  test('for another protocol stays with this one', async () => {
    const reply = await sendRaw(
      cairn.port,
      'GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n',
    );
    expect(reply.status).not.toBe(101);
  });
});

const paths = [
  '/../../../../etc/passwd',
  '/..%2f..%2f..%2fetc%2fpasswd',
  '/%2e%2e/%2e%2e/package.json',
  '/assets/../../package.json',
  '/assets/..%5c..%5cpackage.json',
  '/assets/%2e%2e%2f.known%2foperations.json',
  '/.known/operations.json',
  '/.vite/manifest.json',
  '/%2eknown/operations.json',
  '/.git/config',
  '/.env',
  '/%00',
  '/assets/index.js%00.html',
  '/%c0%ae%c0%ae/etc/passwd',
  '/%',
  '/%ff',
  '//elsewhere.example/',
  '/\\elsewhere.example',
  '/api/../graphql',
  '/api/%2e%2e/log.sqlite',
  '/assets/constructor',
  '/__proto__',
];

test.each(paths)('the address %s leads to nothing but a page', async (path) => {
  const { status, headers, text } = await cairn.send(path);
  expect([200, 404]).toContain(status);
  expect(headers.location).toBeUndefined();
  expect(text).not.toMatch(/root:|"dependencies"|subscription Changes|"isEntry"|\[core\]/);
  if (status === 404) expect(JSON.parse(text).error.code).toBe('unknown');
});

describe('a slow client', () => {
  const post = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\n';
  let hasty: AttackedCairn;
  beforeAll(async () => {
    hasty = await attackedCairn({
      patience: {
        ...patience,
        headersTimeout: 400,
        requestTimeout: 800,
        connectionsCheckingInterval: 50,
      },
    });
  });
  afterAll(() => hasty.close());

  test.each([
    ['headers one by one', post, 'X-A: b\r\n'],
    ['one letter and no more', 'P', ''],
    [
      'a body byte by byte',
      `${post}Content-Type: application/json\r\nContent-Length: 50000\r\n\r\n`,
      ' ',
    ],
  ])('that sends %s is let go of', async (_what, beginning, drop) => {
    const reply = await sendSlowly(hasty.port, beginning, drop);
    expect([reply.status, codeOf(reply)]).toEqual([408, 'too_slow']);
  });

  test('does not hold up the others', async () => {
    const slow = Array.from({ length: 50 }, () => sendSlowly(hasty.port, post, 'X-A: b\r\n'));
    expect((await hasty.ask({ query: '{ viewer { demo } }' })).status).toBe(200);
    const statuses = (await Promise.all(slow)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([408]));
  });

  test('has ten seconds for the headers and twenty for all, where nothing else is said', () => {
    expect(patience).toMatchObject({ headersTimeout: 10_000, requestTimeout: 20_000 });
  });
});

test('a command that was cut off midway is not carried out', async () => {
  const { app } = cairn.organisation;
  const before = app.live.position;
  const body = JSON.stringify({
    query: 'mutation ($input: CheckInInput!) { checkIn(input: $input) { ok { position } } }',
    variables: { input: metricCheckIn(12, 7) },
  });
  const cookie = `Cookie: cairn_persona=${ids.pm}\r\n`;
  await sendRaw(
    cairn.port,
    post(`${cookie}Content-Length: ${body.length}\r\n`, body.slice(0, -20)),
  );
  expect(app.live.position).toBe(before);
  const whole = await cairn.send('/graphql', { headers: honest, body });
  expect([whole.status, saidIn(whole)]).toEqual([200, undefined]);
  expect(app.live.position).toBe(before + 1);
});
