import type { RequestHandler } from 'express';
import type { Config } from '../config.ts';
import { turnAway } from './edge-answer.ts';
import { isLoopback } from './loopback.ts';

/**
 * The demonstration asks nobody to sign in, and letters that are shown instead of sent open every
 * account. So a foreign page must not reach either by pointing its own name at this machine: while
 * it listens to this machine alone, it answers to this machine's names.
 */
export function toOwnHostOnly({ mode, mail, host }: Config): RequestHandler {
  const guarded = (mode === 'demo' || mail?.to === 'page') && isLoopback(host);
  return (request, response, next) => {
    const name = request.headers.host?.replace(/:\d+$/, '').toLowerCase();
    if (!guarded || (name !== undefined && isLoopback(name))) return next();
    turnAway(response, 403, {
      code: 'foreign_host',
      message: 'This Cairn is for trying out, and answers on this machine only.',
      remedy: 'Open it at the address that was printed when it started.',
    });
  };
}
