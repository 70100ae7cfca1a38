import type { Accounts } from '../../identity/accounts.ts';
import { lasting, sessionCookie } from '../../identity/sign-in-settings.ts';

/**
 * The cookies of a request without that of a session that is over. The library knows of two weeks
 * and of nothing else: neither of sixty days nor of somebody who has left.
 */
export async function standingCookies(
  accounts: Accounts,
  cookie: string | undefined,
): Promise<string | undefined> {
  const pairs = cookie?.split(';') ?? [];
  const others = pairs.filter((pair) => pair.split('=', 1)[0]?.trim() !== sessionCookie);
  if (others.length === pairs.length) return cookie;
  if (await accounts.signedIn(new Headers({ cookie: cookie! }))) return cookie;
  return others.join(';').trim() || undefined;
}

/**
 * The cookie of a session stays in the browser for as long as one can last. The library would have
 * it end two weeks after it was given, however much it is used; that is for the server to find.
 */
export const forAWholeSession = (cookie: string): string =>
  cookie.startsWith(`${sessionCookie}=`)
    ? cookie.replace(`Max-Age=${lasting.session};`, `Max-Age=${lasting.wholeSession};`)
    : cookie;
