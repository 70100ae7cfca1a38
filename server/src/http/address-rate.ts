import { type RequestHandler, Router } from 'express';
import { minute, type Rates } from '../rates.ts';
import { bounded } from './bounded.ts';

/**
 * Counts what one address asks of the API in a minute. Pages and their files cost nothing and are
 * not counted.
 */
export function addressRate({ requests }: Rates): RequestHandler {
  if (!Number.isFinite(requests)) return (_request, _response, next) => next();
  const limited = bounded({
    windowMs: minute,
    limit: requests,
    said: (seconds) => ({
      message: 'More comes from your network than Cairn answers.',
      remedy: `Try again in ${seconds} seconds.`,
    }),
  });
  return Router().use(['/graphql', '/api'], limited);
}
