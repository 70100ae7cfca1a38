import type { RequestHandler } from 'express';
import { turnAway } from './edge-answer.ts';

/** For an address that leads to nothing. */
export const nothingHere: RequestHandler = (_request, response) =>
  turnAway(response, 404, {
    code: 'unknown',
    message: 'There is nothing at this address.',
    remedy: 'Check the address.',
  });

/** For what is sent to the address of a page, which is there for reading. */
export const readOnly: RequestHandler = ({ method }, response, next) => {
  if (method === 'GET' || method === 'HEAD') return next();
  response.set('Allow', 'GET, HEAD');
  turnAway(response, 405, {
    code: 'wrong_method',
    message: 'Nothing can be sent to this address.',
    remedy: 'Check the address and the method.',
  });
};

/**
 * Answers every question for what may be done with nothing: no other site is allowed anything, and
 * what there is stands in the documentation.
 */
export const noOptions: RequestHandler = (request, response, next) => {
  if (request.method !== 'OPTIONS') return next();
  response.set('Cache-Control', 'no-store').status(204).end();
};
