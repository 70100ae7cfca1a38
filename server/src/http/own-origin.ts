import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'express';
import { turnAway } from './edge-answer.ts';

const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Lets requests that may change something through only when a page of ours sent them. A browser
 * says where a request comes from in `Sec-Fetch-Site`, an older one in `Origin`; a request with
 * neither comes from a program, which has no visitor's cookies to misuse.
 */
export const fromOwnOriginOnly: RequestHandler = (request, response, next) => {
  if (readingMethods.has(request.method) || isOwn(request.headers)) return next();
  turnAway(response, 403, {
    code: 'foreign_origin',
    message: 'The request came from another site.',
    remedy: 'Open Cairn in a tab of its own and try again there.',
  });
};

function isOwn(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
