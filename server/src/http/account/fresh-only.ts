import type { RequestHandler } from 'express';
import type { Accounts } from '../../identity/accounts.ts';
import { turnAway } from '../edge-answer.ts';
import { headersOf } from './headers-of.ts';

/** Lets through who signed in lately, so that a page left open gives away nothing that lasts. */
export const freshOnly =
  (accounts: Accounts): RequestHandler =>
  async (asked, answer, next) => {
    const found = await accounts.signedIn(headersOf(asked));
    if (found && accounts.isFresh(found.sessionToken)) return next();
    turnAway(answer, 403, {
      code: 'not_fresh',
      message: 'You signed in a while ago, and this changes who can act as you.',
      remedy: 'Sign in once more, then do it.',
    });
  };
