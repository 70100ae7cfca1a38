import type { RequestHandler } from 'express';
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

/**
 * A line for each request: from where, what was asked, what came of it, how long it took. Neither cookies nor
 * bodies nor query strings, which can hold what people wrote.
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
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
  });
}
