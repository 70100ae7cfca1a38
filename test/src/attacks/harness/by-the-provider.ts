import type { Client } from '@cairn/server/identity/testing/signed-in-cairn';
import type { IdentityProvider } from '../identity-provider.ts';

/** Begins to sign in by the provider; an address there, where it can be asked. */
export const beginByProvider = (browser: Client) =>
  browser.post('/api/auth/sign-in/social', {
    ...{ provider: 'oidc', callbackURL: '/triage', errorCallbackURL: '/sign-in' },
  });

/** Signs in at the provider, and comes back from it with the address of the callback. */
export async function cameBack(browser: Client, idp: IdentityProvider): Promise<URL> {
  const begun = await beginByProvider(browser);
  let next = new URL(begun.body.url as string);
  const cookies = new Map<string, string>();
  while (next.origin === idp.issuer) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(next, { redirect: 'manual', headers: { cookie } });
    for (const set of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!;
      cookies.set(name!, value!);
    }
    const location = response.headers.get('location');
    if (!location) throw new Error(`The provider answered ${await response.text()}`);
    next = new URL(location, next);
  }
  return next;
}

/** Comes back from the provider to Cairn. */
export const follow = (browser: Client, { pathname, search }: URL) =>
  browser.get(pathname + search);
