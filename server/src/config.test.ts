import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('without a word from the environment it is the demonstration, on this machine alone', () => {
  const config = readConfig({});
  expect(config).toMatchObject({ mode: 'demo', host: '127.0.0.1', port: 4_600, logLevel: 'warn' });
  expect(config.dataFolder).toMatch(/[\\/]data[\\/]demo$/);
  expect(config.masterKey).toBeUndefined();
  expect(config.notesBreaches).toBe(true);
  expect(config.secondFactor).toBe('offered');
  expect(readConfig({ CAIRN_SECOND_FACTOR: 'demanded' }).secondFactor).toBe('demanded');
  expect(readConfig({ CAIRN_NOTE_BREACHES: 'no' }).notesBreaches).toBe(false);
});

test('a real organisation has a folder of its own', () => {
  expect(readConfig({ CAIRN_MODE: 'real' }).dataFolder).toMatch(/[\\/]data[\\/]real$/);
});

test('takes what it is told', () => {
  const key = 'AB'.repeat(32);
  const told = { CAIRN_DATA: '/srv/cairn', PORT: '0', HOST: '::1', CAIRN_MASTER_KEY: key };
  expect(readConfig(told)).toMatchObject({
    dataFolder: '/srv/cairn',
    port: 0,
    host: '::1',
    masterKey: key.toLowerCase(),
  });
});

test.each([
  ['PORT', 'high'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['HOST', ''],
  ['CAIRN_MODE', 'Demo'],
  ['CAIRN_DATA', ''],
  ['CAIRN_MASTER_KEY', 'secret'],
  ['CAIRN_NOTE_BREACHES', 'maybe'],
  ['LOG_LEVEL', 'loud'],
  ['CAIRN_SECOND_FACTOR', 'yes'],
  ['CAIRN_PROXIES', 'true'],
  ['CAIRN_PROXIES', '-1'],
  ['CAIRN_OPERATIONS', '0'],
  ['CAIRN_COMMANDS', 'Infinity'],
  ['CAIRN_REQUESTS', '1e9'],
  ['CAIRN_ADDRESS', 'http://cairn.example.org'],
  ['CAIRN_ADDRESS', 'https://cairn.example.org/below'],
  ['CAIRN_MAIL', 'mail.example.org'],
  ['CAIRN_MAIL', 'smtp://mail.example.org:99999'],
  ['CAIRN_OIDC_ISSUER', 'http://id.example.org'],
])('refuses %s=%s in one line that names it', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} [^\\n]*\\.$`));
});

test('is told together what stands between browsers and it, and where they find it', () => {
  const real = { CAIRN_MODE: 'real' };
  const behind = { ...real, CAIRN_ADDRESS: 'https://cairn.example.org' };
  expect(() => readConfig(behind)).toThrow(/^CAIRN_PROXIES is missing.* usually 1\.$/);
  expect(readConfig({ ...behind, CAIRN_PROXIES: '1' }).proxies).toBe(1);
  expect(() => readConfig({ ...real, HOST: '0.0.0.0' })).toThrow(/^CAIRN_ADDRESS is missing/);
  const container = { ...real, HOST: '0.0.0.0', CAIRN_ADDRESS: 'http://localhost:4600' };
  expect(readConfig(container).address).toBe('http://localhost:4600');
  // The demonstration sends nobody a link.
  expect(readConfig({ HOST: '0.0.0.0' }).mode).toBe('demo');
});

test.each([
  { HOST: '0.0.0.0', CAIRN_ADDRESS: 'http://localhost:4600' },
  { CAIRN_ADDRESS: 'https://cairn.example.org', CAIRN_PROXIES: '1' },
])('shows letters on a page to this machine alone, not with %j', (more) => {
  const told = { CAIRN_MODE: 'real', CAIRN_MAIL: 'page' };
  expect(() => readConfig({ ...told, ...more })).toThrow(/^CAIRN_MAIL is page/);
  expect(readConfig({ ...told, CAIRN_ADDRESS: 'http://localhost:4600' }).mail).toEqual({
    to: 'page',
  });
});

test('never repeats a key that it refuses', () => {
  expect(() => readConfig({ CAIRN_MASTER_KEY: 'hunter2' })).toThrow(/^(?!.*hunter2)/);
});

test('trusts no proxy and lets nobody ask without end unless told otherwise', () => {
  expect(readConfig({ CAIRN_MODE: 'real' })).toMatchObject({
    proxies: 0,
    rates: { operations: 300, commands: 60, requests: 6_000, streams: 5, atOnce: 10 },
  });
  const told = { CAIRN_MODE: 'real', CAIRN_PROXIES: '2', CAIRN_COMMANDS: '7' };
  expect(readConfig(told)).toMatchObject({ proxies: 2, rates: { operations: 300, commands: 7 } });
  expect(readConfig({}).rates.operations).toBeGreaterThan(300);
});
