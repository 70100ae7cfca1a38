import type { Client } from '@cairn/server/identity/testing/signed-in-cairn';
import { expect } from 'vitest';
import type { IdentityProvider } from '../identity-provider.ts';

/** Begins to sign in by the provider, and comes back from it with the address of the callback. */
export async function cameBack(browser: Client, { issuer }: IdentityProvider): Promise<URL> {
  const begun = await browser.post('/api/auth/sign-in/social', {
    ...{ provider: 'oidc', callbackURL: '/triage', errorCallbackURL: '/sign-in' },
  });
  expect(begun.status).toBe(200);
  let next = new URL(begun.body.url as string);
  const cookies = new Map<string, string>();
  while (next.origin === issuer) {
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
