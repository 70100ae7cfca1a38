import type { RequestHandler } from 'express';
import type { Accounts } from '../../identity/accounts.ts';
import { bounded } from '../bounded.ts';
import { turnAway } from '../edge-answer.ts';
import { guessing } from './guess-limits.ts';
import { headersOf } from './headers-of.ts';
import { signInAgain } from './refusals.ts';

/**
 * Bounds how often what asks for the password once more is tried within a session: whoever sits down
 * at an open page does not find it out there. It is the session that counts, not the text of its
 * cookie, which can be written in many ways.
 */
export function perSession(accounts: Accounts): RequestHandler {
  const counted = bounded({
    ...guessing,
    keyGenerator: (_asked, answer) => answer.locals.sessionToken as string,
    said: () => ({
      message: 'The password was tried too often here.',
      remedy: 'Wait a quarter of an hour, or ask for a new one where you sign in.',
    }),
  });
  return async (asked, answer, next) => {
    const found = await accounts.signedIn(headersOf(asked));
    if (!found) return turnAway(answer, 401, signInAgain);
    answer.locals.sessionToken = found.sessionToken;
    return counted(asked, answer, next);
  };
}
