import { resolve } from 'node:path';
import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Logger } from 'pino';
import type { App } from '../app.ts';
import { account } from './account/account.ts';
import { addressRate } from './address-rate.ts';
import { throughTheDoor } from './door.ts';
import { turnAway } from './edge-answer.ts';
import { jsonBody, unreadableBody } from './json-body.ts';
import { noOptions, nothingHere, readOnly } from './nothing-here.ts';
import { ownData } from './own-data.ts';
import { toOwnHostOnly } from './own-host.ts';
import { fromOwnOriginOnly } from './own-origin.ts';
import { persona } from './persona.ts';
import { type Readiness, readiness } from './readiness.ts';
import { requestLog } from './request-log.ts';
import { securityHeaders } from './security-headers.ts';
import { webFiles } from './web-files.ts';

export interface HttpOptions {
  readonly logger: Logger;
  readonly readiness: Readiness;
  /** Adds the API, behind the checks at the edge and before the web application's pages. */
  readonly mountApi: (express: Express, app: App) => void;
  /** Folder of the built web application; that of this checkout unless told. */
  readonly webFolder?: string;
}

/** Where the build of this checkout puts the web application. */
export const builtWeb = resolve(import.meta.dirname, '../../../web/dist');

/** Everything that a request passes, in the order in which it does. */
export function httpApp(app: App, options: HttpOptions): Express {
  const { logger, mountApi, webFolder = builtWeb } = options;
  const http = express();
  http.disable('x-powered-by');
  http.set('query parser', 'simple');
  // How many of those who say where a request comes from are ours; none, unless told.
  http.set('trust proxy', app.config.proxies);
  http.use(requestLog(logger));
  http.use(securityHeaders);
  http.use(readiness(app, options.readiness));
  http.use(toOwnHostOnly(app.config));
  http.use(fromOwnOriginOnly);
  http.use(noOptions);
  http.use(addressRate(app.config.rates));
  http.use(...jsonBody);
  http.use(persona(app));
  http.use(account(app));
  http.use(ownData(app));
  mountApi(http, app);
  http.all(['/api', '/api/{*path}'], nothingHere);
  http.use(throughTheDoor(app));
  http.use(webFiles(webFolder));
  http.use(readOnly, nothingHere);
  http.use(unreadableBody);
  http.use(unexpected);
  return http;
}

// The cause goes to the log, never to the outside. Express knows an error handler by its four
// parameters.
const unexpected: ErrorRequestHandler = (error, request, response, next) => {
  const status = (error as { readonly status?: number }).status;
  if (response.headersSent) return next(error);
  // An address that cannot be decoded, or that leaves the folder, is one at which there is nothing.
  if (status !== undefined && status < 500)
    return turnAway(response, 404, {
      code: 'unknown',
      message: 'There is nothing at this address.',
      remedy: 'Check the address.',
    });
  request.log.error({ err: error }, 'A request failed unexpectedly.');
  turnAway(response, 500, {
    code: 'unexpected',
    message: 'Something went wrong on the server, and it has been noted.',
    remedy: 'Try again; what was sent before is not recorded twice.',
  });
};
