import type { Request, RequestHandler } from 'express';
import { turnAway } from './edge-answer.ts';

const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Lets requests that may change something through only when a page of ours sent them. A browser
 * says where a request comes from in `Sec-Fetch-Site`, an older one in `Origin`; a request with
 * neither comes from a program, which has no visitor's cookies to misuse.
 */
export const fromOwnOriginOnly: RequestHandler = (request, response, next) => {
  if (readingMethods.has(request.method) || isOwn(request)) return next();
  turnAway(response, 403, {
    code: 'foreign_origin',
    message: 'The request came from another site.',
    remedy: 'Open Cairn in a tab of its own and try again there.',
  });
};

function isOwn({ headers, host, secure }: Request): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin } = headers;
  if (origin === undefined) return true;
  const from = URL.canParse(origin) ? new URL(origin) : undefined;
  // What came over TLS was asked by a page that did too: nobody on the line could have changed it.
  return from?.host === host && origin === from?.origin && (!secure || from.protocol === 'https:');
}
