import type { DatabaseSync } from 'node:sqlite';
import type { Auth } from './auth.ts';
import { cookiePrefix, sessionCookie } from './sign-in-settings.ts';

/** What of a request about signing in tells whose account it is about. */
export interface AskedAbout {
  /** Below `/api/auth`. */
  readonly path: string;
  readonly body: unknown;
  /** The value of a cookie that came along. */
  readonly cookie: (name: string) => string | undefined;
}

/** Whose account a request is about, as far as it tells: not that it is they who ask. */
export type WhoseAccount = (asked: AskedAbout) => Promise<string | undefined>;

export function whoseAccount(file: DatabaseSync, auth: Auth): WhoseAccount {
  const by = (where: string) => {
    const statement = file.prepare(`SELECT ${where} = ?`);
    return (value: unknown): string | undefined =>
      typeof value === 'string' ? (statement.get(value)?.person as string | undefined) : undefined;
  };
  const byId = by('id AS person FROM user WHERE id');
  const byAddress = by('id AS person FROM user WHERE email');
  const byPasskey = by('userId AS person FROM passkey WHERE credentialID');
  const bySession = by('userId AS person FROM session WHERE token');
  // What else is under way is kept in the same table, so what is found has to be a person.
  const byWord = async (word: string): Promise<string | undefined> =>
    byId((await (await auth.$context).internalAdapter.findVerificationValue(word))?.value);

  return async ({ path, body, cookie }) => {
    const { email, token, response } = (body ?? {}) as {
      readonly [field in 'email' | 'token' | 'response']?: unknown;
    };
    if (path === '/sign-in/email' || path === '/request-password-reset')
      return typeof email === 'string' ? byAddress(email.toLowerCase()) : undefined;
    if (path === '/reset-password')
      return typeof token === 'string' ? byWord(`reset-password:${token}`) : undefined;
    if (path === '/passkey/verify-authentication')
      return byPasskey((response as { readonly id?: unknown } | undefined)?.id);
    const session = bySession(valueIn(cookie(sessionCookie)));
    if (session !== undefined || !path.startsWith('/two-factor/verify')) return session;
    return byWord(valueIn(cookie(`${cookiePrefix}.two_factor`)));
  };
}

/** What is signed stands before the point. */
const valueIn = (cookie: string | undefined): string => cookie?.split('.')[0] ?? '';
