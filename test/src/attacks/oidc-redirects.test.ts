import {
  aFreePort,
  type RealCairn,
  realCairn,
} from '@cairn/server/identity/testing/signed-in-cairn';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { invited, nameIn } from './harness/accounts.ts';
import { beginByProvider, cameBack, follow } from './harness/by-the-provider.ts';
import { client, type IdentityProvider, identityProvider } from './identity-provider.ts';

let idp: IdentityProvider;
let cairn: RealCairn;
let port: number;
beforeEach(async () => {
  port = await aFreePort();
  idp = await identityProvider(`http://localhost:${port}/api/auth/callback/oidc`);
});
afterEach(async () => {
  await cairn.close();
  await idp.close();
});

/** Starts with this provider, by its own name for itself or another. */
async function start(issuer = idp.issuer): Promise<void> {
  const oidc = { issuer, clientId: client.id, clientSecret: client.secret, name: 'Crumb’s' };
  cairn = await realCairn({ config: { port, oidc } });
  await invited(await cairn.begun());
}

async function signedIn(): Promise<string> {
  const browser = cairn.client();
  await follow(browser, await cameBack(browser, idp));
  return nameIn(browser);
}

test.each([
  ['for its tokens', '/token'],
  ['for its keys', '/jwks'],
  ['for what it knows of somebody', '/me'],
])('a provider that is asked %s is not followed to another host', async (_what, path) => {
  await start();
  // So that nothing is known of the person without asking for it.
  idp.tamper = ({ email: _, ...honest }, sign) => sign(honest);
  idp.elsewhere = path;
  expect([await signedIn(), idp.askedElsewhere]).toEqual(['', []]);
});

test('and comes in where it answers itself', async () => {
  await start();
  idp.tamper = ({ email: _, ...honest }, sign) => sign(honest);
  expect(await signedIn()).toBe('Pia Manager');
});

test('a provider whose description leads to another host is not used, and that is said at the start', async () => {
  idp.elsewhere = '/.well-known/';
  await start();
  expect((await beginByProvider(cairn.client())).status).toBe(404);
  expect(idp.askedElsewhere).toEqual([]);
  const said = cairn.logged.filter((line) => line.includes('leads elsewhere'));
  expect([...new Set(said.map((line) => JSON.parse(line).msg))]).toEqual([
    'The provider could not be asked; it is asked again when somebody wants to sign in by it.',
  ]);
});

test('nor one that calls itself otherwise than it was set', async () => {
  await start(idp.issuer.replace('127.0.0.1', 'localhost'));
  expect((await beginByProvider(cairn.client())).status).toBe(404);
  expect(cairn.logged.some((line) => line.includes('CAIRN_OIDC_ISSUER'))).toBe(true);
});
