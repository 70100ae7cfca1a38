import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { Accounts } from '../../identity/accounts.ts';
import type { Identity } from '../../identity/identity.ts';
import { cookiePrefix } from '../../identity/sign-in-settings.ts';
import { bounded } from '../bounded.ts';
import { cookieOf } from '../cookies.ts';
import { headersOf } from './headers-of.ts';

/** Wrong passwords for one account within a quarter of an hour, before the rest wait. */
export const mostGuesses = 10;
export const guessing = {
  windowMs: 15 * 60_000,
  limit: mostGuesses,
  skipSuccessfulRequests: true,
} as const;
const oneYear = 365 * 86_400_000;
const cookieName = `${cookiePrefix}.device`;

export interface GuessLimits {
  /** Lets a password be tried, or says to wait. */
  readonly bound: RequestHandler;
  /** Marks the browser as one from which the right password of an account was given or chosen. */
  readonly know: (asked: Request, answer: Response, account: string) => void;
}

/**
 * Bounds how often the password of one account is guessed, from however many addresses. A browser
 * from which the right one was given or chosen counts by itself, so whoever guesses locks only
 * strangers out and not the person whose account it is. Its mark is good for that password alone:
 * those that somebody gathered end with it.
 *
 * @param secret signs the mark of such a browser
 */
export function guessLimits({
  secret,
  accounts,
}: Pick<Identity, 'secret' | 'accounts'>): GuessLimits {
  const signed = (...parts: string[]): string =>
    createHmac('sha256', secret).update(parts.join(':')).digest('base64url');
  const markOf = (word: string, account: string): string =>
    signed(word, accounts.holderOf(account) ?? account, accounts.keptPassword(account));

  const knownWord = (asked: Request, account: string): string | undefined => {
    const [word, mark] = (cookieOf(asked.headers.cookie, cookieName) ?? '').split('.');
    if (!word || !mark) return undefined;
    const [given, right] = [Buffer.from(mark), Buffer.from(markOf(word, account))];
    return given.length === right.length && timingSafeEqual(given, right) ? word : undefined;
  };

  const bound = bounded({
    ...guessing,
    keyGenerator: (asked) => {
      const account = named(asked);
      const word = knownWord(asked, account);
      return word === undefined ? `account:${signed('', account)}` : `device:${word}`;
    },
    said: () => ({
      message: 'This password was tried too often.',
      remedy:
        'Ask for a new password and sign in where you chose it, use a passkey, or try again in a ' +
        'quarter of an hour. A browser that you have signed in from before is let through.',
    }),
  });

  const know = (asked: Request, answer: Response, account: string): void => {
    const word = knownWord(asked, account) ?? randomBytes(16).toString('base64url');
    answer.cookie(cookieName, `${word}.${markOf(word, account)}`, {
      httpOnly: true,
      secure: true,
      sameSite: 'lax',
      path: '/',
      maxAge: oneYear,
    });
  };
  return { bound, know };
}

function named({ body }: Request): string {
  const { email } = (body ?? {}) as { email?: unknown };
  return typeof email === 'string' ? email.trim().toLowerCase() : '';
}

/** The address of the account whose password a request gives or chooses, told before it does. */
export async function accountOf(accounts: Accounts, asked: Request): Promise<string | undefined> {
  const { token } = (asked.body ?? {}) as { token?: unknown };
  switch (asked.path) {
    case '/api/auth/sign-in/email':
      return named(asked);
    case '/api/auth/reset-password':
      return typeof token === 'string' ? accounts.addressOfLink(token) : undefined;
    case '/api/auth/change-password': {
      const found = await accounts.signedIn(headersOf(asked));
      return found && accounts.addressOf(found.personId);
    }
    default:
      return undefined;
  }
}
