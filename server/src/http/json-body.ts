import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { turnAway } from './edge-answer.ts';

/** Largest body that is read, in bytes. The longest command takes about a tenth of it. */
export const mostBodyBytes = 100_000;

/** Reads JSON bodies up to the limit. Other kinds are turned away, so no reader behind has its own limit. */
export const jsonBody: readonly RequestHandler[] = [
  (request, response, next) => {
    const bodied =
      request.headers['transfer-encoding'] !== undefined ||
      Number(request.headers['content-length'] ?? 0) > 0;
    if (!bodied || request.is('application/json')) return next();
    turnAway(response, 415, {
      code: 'wrong_type',
      message: 'The body is not JSON.',
      remedy: 'Send it as application/json.',
    });
  },
  express.json({ limit: mostBodyBytes }),
];

/** Answers for a body that could not be read; hands everything else on. */
export const unreadableBody: ErrorRequestHandler = (error, _request, response, next) => {
  switch ((error as { readonly type?: string }).type) {
    case 'entity.too.large':
      return turnAway(response, 413, {
        code: 'too_large',
        message: `The body is larger than ${mostBodyBytes / 1_000} kB.`,
        remedy: 'Send less at once.',
      });
    case 'entity.parse.failed':
    case 'encoding.unsupported':
    case 'charset.unsupported':
    case 'request.size.invalid':
    case 'request.aborted':
      return turnAway(response, 400, {
        code: 'malformed',
        message: 'The body cannot be read as JSON.',
        remedy: 'Check it and send it again.',
      });
    default:
      return next(error);
  }
};
