import type { RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

/** What an operator wants to see without asking: who was turned away, or asked too much. */
const forbidden = new Set([401, 403, 429]);

interface Logged {
  readonly id: unknown;
  readonly method: string;
  readonly url: string;
  readonly raw: { readonly ip?: string };
}

interface Answered {
  readonly statusCode: number;
  /** Not yet there for what is turned away before anything is looked at. */
  readonly raw: { readonly locals?: { readonly about?: string } };
}

/**
 * Notes in the line of a request whose account it is about. That is what was asked for, which says
 * nothing of who asks: `whoAsks` does.
 *
 * @param personId by which the log of events knows them too; never a name or an address
 */
export function isAbout({ locals }: Response, personId: string | undefined): void {
  locals.about = personId;
}

export const whomItIsAbout = ({ locals }: Response): string | undefined =>
  locals.about as string | undefined;

/**
 * A line for each request: from where, what was asked, what came of it, how long it took, and of one
 * about signing in whose account it was. Neither cookies nor bodies nor query strings, which can hold
 * what people wrote.
 */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    autoLogging: { ignore: ({ url }) => url === '/healthz' || url === '/readyz' },
    customLogLevel: (_request, { statusCode }, error) =>
      error || statusCode >= 500
        ? 'error'
        : forbidden.has(statusCode)
          ? 'warn'
          : statusCode >= 400
            ? 'info'
            : 'debug',
    serializers: {
      req: ({ id, method, url, raw }: Logged) => ({
        id,
        method,
        path: url.split('?')[0],
        address: raw.ip,
      }),
      res: ({ statusCode, raw }: Answered) => ({ statusCode, about: raw.locals?.about }),
    },
  });
}
