import { type RequestHandler, Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import { minute, type Rates } from '../rates.ts';
import { turnAway } from './edge-answer.ts';

/**
 * Counts what one address asks of the API in a minute. An IPv6 address counts with its /56, which a
 * single household is given; an IPv4 address written as IPv6 is the same address. Pages and their
 * files cost nothing and are not counted.
 */
export function addressRate({ requests }: Rates): RequestHandler {
  if (!Number.isFinite(requests)) return (_request, _response, next) => next();
  const limited = rateLimit({
    windowMs: minute,
    limit: requests,
    ipv6Subnet: 56,
    standardHeaders: false,
    legacyHeaders: false,
    // A forged header is nothing to warn the operator of: anybody can send one.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    handler(request, response) {
      const { rateLimit: counted } = request as typeof request & {
        readonly rateLimit?: { readonly resetTime?: Date };
      };
      const left = (counted?.resetTime?.getTime() ?? 0) - Date.now();
      const seconds = Math.max(1, Math.ceil(left / 1_000));
      response.set('Retry-After', String(seconds));
      turnAway(response, 429, {
        code: 'too_many_requests',
        message: 'More comes from your network than Cairn answers.',
        remedy: `Try again in ${seconds} seconds.`,
      });
    },
  });
  return Router().use(['/graphql', '/api'], limited);
}
