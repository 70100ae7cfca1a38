import { aFreePort, realCairn } from '@cairn/server/identity/testing/signed-in-cairn';
import { expect, test } from 'vitest';
import { ada, nameIn } from './harness/accounts.ts';
import { cameBack } from './harness/by-the-provider.ts';
import { client, identityProvider } from './identity-provider.ts';

test('a provider that was down when Cairn started lets people in once it is there', async () => {
  const [port, itsPort] = [await aFreePort(), await aFreePort()];
  const oidc = {
    issuer: `http://127.0.0.1:${itsPort}`,
    clientId: client.id,
    clientSecret: client.secret,
    name: 'Crumb’s account',
  };
  const cairn = await realCairn({ config: { port, oidc } });
  await cairn.begun();
  const asked = await cairn.client().post('/api/auth/sign-in/social', {
    ...{ provider: 'oidc', callbackURL: '/', errorCallbackURL: '/sign-in' },
  });
  expect([asked.status, asked.body.error.message]).toEqual([
    404,
    expect.stringContaining('cannot be reached'),
  ]);

  const idp = await identityProvider(`http://localhost:${port}/api/auth/callback/oidc`, itsPort);
  idp.claims = { sub: 'ada', email: ada, email_verified: true };
  const browser = cairn.client();
  const { pathname, search } = await cameBack(browser, idp);
  await browser.get(pathname + search);
  expect(await nameIn(browser)).toBe('Ada Admin');
  await idp.close();
  await cairn.close();
});
