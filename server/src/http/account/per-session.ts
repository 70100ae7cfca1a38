import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import { sessionCookie } from '../../identity/sign-in-settings.ts';
import { bounded } from '../bounded.ts';
import { cookieOf } from '../cookies.ts';
import { guessing } from './guess-limits.ts';

/**
 * Bounds how often what asks for the password once more is tried within a session: whoever sits down
 * at an open page does not find it out there.
 */
export const perSession = (): RequestHandler =>
  bounded({
    ...guessing,
    keyGenerator: ({ headers }) =>
      createHash('sha256')
        .update(cookieOf(headers.cookie, sessionCookie) ?? '')
        .digest('base64url'),
    said: () => ({
      message: 'The password was tried too often here.',
      remedy: 'Wait a quarter of an hour, or ask for a new one where you sign in.',
    }),
  });
