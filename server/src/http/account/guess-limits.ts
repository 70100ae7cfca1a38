import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { cookiePrefix } from '../../identity/sign-in-settings.ts';
import { bounded } from '../bounded.ts';
import { cookieOf } from '../cookies.ts';

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
  /** Marks the browser as one from which the account was signed in to. */
  readonly know: (asked: Request, answer: Response) => void;
}

/**
 * Bounds how often the password of one account is guessed, from however many addresses. A browser
 * from which the right one was once given counts by itself, so whoever guesses locks only
 * strangers out and not the person whose account it is.
 *
 * @param secret signs the mark of such a browser
 */
export function guessLimits(secret: string): GuessLimits {
  const markOf = (word: string, account: string): string =>
    createHmac('sha256', secret).update(`${word}:${account}`).digest('base64url');

  const knownWord = (asked: Request, account: string): string | undefined => {
    const [word, mark] = (cookieOf(asked.headers.cookie, cookieName) ?? '').split('.');
    if (!word || !mark) return undefined;
    const [given, right] = [Buffer.from(mark), Buffer.from(markOf(word, account))];
    return given.length === right.length && timingSafeEqual(given, right) ? word : undefined;
  };

  const bound = bounded({
    ...guessing,
    keyGenerator: (asked) => {
      const account = accountOf(asked);
      const word = knownWord(asked, account);
      return word === undefined ? `account:${markOf('', account)}` : `device:${word}`;
    },
    said: () => ({
      message: 'This password was tried too often.',
      remedy:
        'Ask for a new password, use a passkey, or try again in a quarter of an hour. ' +
        'A browser that you have signed in from before is let through.',
    }),
  });

  const know = (asked: Request, answer: Response): void => {
    const account = accountOf(asked);
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

function accountOf({ body }: Request): string {
  const { email } = (body ?? {}) as { email?: unknown };
  return typeof email === 'string' ? email.trim().toLowerCase() : '';
}
