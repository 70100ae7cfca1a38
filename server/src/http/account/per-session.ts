import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { sessionCookie } from '../../identity/sign-in-settings.ts';
import { cookieOf } from '../cookies.ts';
import { turnAway } from '../edge-answer.ts';
import { mostGuesses } from './guess-limits.ts';

/**
 * Bounds how often what asks for the password once more is tried within a session, within a quarter
 * of an hour: whoever sits down at an open page does not find it out there.
 */
export const perSession = (): RequestHandler =>
  rateLimit({
    windowMs: 15 * 60_000,
    limit: mostGuesses,
    skipSuccessfulRequests: true,
    standardHeaders: false,
    legacyHeaders: false,
    keyGenerator: ({ headers }) =>
      createHash('sha256')
        .update(cookieOf(headers.cookie, sessionCookie) ?? '')
        .digest('base64url'),
    handler: (_asked, answer) => {
      answer.set('Retry-After', '900');
      turnAway(answer, 429, {
        code: 'too_many',
        message: 'The password was tried too often here.',
        remedy: 'Wait a quarter of an hour, or ask for a new one where you sign in.',
      });
    },
  });
