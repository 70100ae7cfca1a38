import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { turnAway } from '../edge-answer.ts';

/** Requests about signing in from one address within a minute: an office on a Monday morning. */
export const mostAMinute = 120;

/** IPv6 addresses of one household or office open alike. */
const ipv6Prefix = 56;

/** Bounds how much one address asks of a route that costs a password's hash. */
export const perAddress = (): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit: mostAMinute,
    standardHeaders: false,
    legacyHeaders: false,
    keyGenerator: ({ ip = '' }) => ipKeyGenerator(ip, ipv6Prefix),
    handler: (_asked, answer) => {
      answer.set('Retry-After', '60');
      turnAway(answer, 429, {
        code: 'too_many',
        message: 'Too much about signing in came from this address within a minute.',
        remedy: 'Wait a minute and try again.',
      });
    },
  });
