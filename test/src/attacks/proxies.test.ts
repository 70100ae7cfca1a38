import { afterEach, describe, expect, test } from 'vitest';
import { type AttackedCairn, attackedCairn, honest } from './harness/attacked-cairn.ts';
import { codeOf } from './harness/reply.ts';

let cairn: AttackedCairn;
afterEach(() => cairn.close());

const usual = { operations: 300, commands: 60, requests: 300, streams: 5, atOnce: 10 };
const query = { query: '{ viewer { demo } }' };

const forged = (value: number): Readonly<Record<string, string>>[] => [
  { 'x-forwarded-for': `203.0.113.${value}` },
  { 'x-forwarded-for': `2001:db8:${value}::1` },
  { 'x-forwarded-for': `203.0.113.${value}, 127.0.0.1` },
  { 'x-real-ip': `203.0.113.${value}` },
  { forwarded: `for=203.0.113.${value}` },
  { 'cf-connecting-ip': `203.0.113.${value}` },
  { 'true-client-ip': `203.0.113.${value}` },
  { 'x-client-ip': `203.0.113.${value}` },
];

describe('where no proxy is trusted', () => {
  test.each(forged(0).map((header, index) => [Object.keys(header)[0]!, index] as const))(
    'a forged %s (%i) does not make another address',
    async (_name, index) => {
      cairn = await attackedCairn({ config: { rates: { ...usual, requests: 3 } } });
      const statuses: number[] = [];
      for (let value = 1; value <= 4; value += 1)
        statuses.push((await cairn.ask(query, forged(value)[index])).status);
      expect(statuses).toEqual([200, 200, 200, 429]);
    },
  );

  test('the log says where a request came from, whatever it says of itself', async () => {
    cairn = await attackedCairn();
    await cairn.ask(query, { 'x-forwarded-for': '203.0.113.7', forwarded: 'for=203.0.113.7' });
    expect(cairn.logged.join('')).toMatch(/"address":"(::ffff:)?127\.0\.0\.1"/);
    expect(cairn.logged.join('')).not.toContain('203.0.113.7');
  });

  test('a forged host makes no foreign origin ours', async () => {
    cairn = await attackedCairn();
    const reply = await cairn.send('/graphql', {
      headers: {
        'content-type': 'application/json',
        origin: 'https://elsewhere.example',
        'x-forwarded-host': 'elsewhere.example',
        'x-forwarded-proto': 'https',
        forwarded: 'host=elsewhere.example;proto=https',
        'x-original-host': 'elsewhere.example',
      },
      body: JSON.stringify(query),
    });
    expect([reply.status, codeOf(reply)]).toEqual([403, 'foreign_origin']);
  });

  test('a forged host does not reach the demonstration under another name', async () => {
    cairn = await attackedCairn();
    const reply = await cairn.send('/graphql', {
      headers: { host: 'rebound.example', 'x-forwarded-host': 'localhost' },
    });
    expect([reply.status, codeOf(reply)]).toEqual([403, 'foreign_host']);
  });

  test('a forged protocol makes no promise of TLS', async () => {
    cairn = await attackedCairn();
    const { headers } = await cairn.send('/healthz', { headers: { 'x-forwarded-proto': 'https' } });
    expect(headers['strict-transport-security']).toBeUndefined();
  });
});

describe('where one proxy is trusted', () => {
  const behindOne = { proxies: 1, mode: 'real' as const };
  const own = {
    'content-type': 'application/json',
    'x-forwarded-host': 'cairn.example',
    'x-forwarded-proto': 'https',
  };

  test('its last word counts, and nothing that a client put in front of it', async () => {
    cairn = await attackedCairn({ config: { ...behindOne, rates: { ...usual, requests: 2 } } });
    const from = async (forwarded: string) =>
      (await cairn.ask(query, { 'x-forwarded-for': forwarded })).status;
    expect(await from('198.51.100.1, 203.0.113.7')).toBe(400);
    expect(await from('198.51.100.2, 203.0.113.7')).toBe(400);
    expect(await from('198.51.100.3, 203.0.113.7')).toBe(429);
    expect(await from('198.51.100.3, 203.0.113.8')).toBe(400);
  });

  test('a household is one address, and IPv4 in the clothes of IPv6 is IPv4', async () => {
    cairn = await attackedCairn({ config: { ...behindOne, rates: { ...usual, requests: 1 } } });
    const from = async (address: string) =>
      (await cairn.ask(query, { 'x-forwarded-for': address })).status;
    expect(await from('2001:db8:0:aa01::1')).toBe(400);
    expect(await from('2001:db8:0:aaff:1:2:3:4')).toBe(429);
    expect(await from('2001:db8:0:ab00::1')).toBe(400);
    expect(await from('::ffff:203.0.113.9')).toBe(400);
    expect(await from('::ffff:203.0.113.10')).toBe(400);
    expect(await from('203.0.113.9')).toBe(429);
  });

  test('its host and protocol make an origin ours, and TLS binding', async () => {
    cairn = await attackedCairn({ config: behindOne });
    const sent = (headers: Record<string, string>) =>
      cairn.send('/graphql', { headers: { ...own, ...headers }, body: JSON.stringify(query) });
    const ours = await sent({ origin: 'https://cairn.example' });
    expect([ours.status, codeOf(ours)]).toEqual([400, 'OWN_DOCUMENT']);
    expect(ours.headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    for (const origin of [
      'http://cairn.example',
      'https://localhost',
      'https://cairn.example:8443',
    ])
      expect(codeOf(await sent({ origin }))).toBe('foreign_origin');
  });

  test('nonsense in its headers is an address of its own, and no fault', async () => {
    cairn = await attackedCairn({ config: { proxies: 1 } });
    for (const address of ['unknown', '_hidden', '" OR 1=1', 'a'.repeat(5_000), ',,,'])
      expect((await cairn.ask(query, { ...honest, 'x-forwarded-for': address })).status).toBe(200);
  });
});
