import { isUtf8 } from 'node:buffer';
import express, { type ErrorRequestHandler, type RequestHandler, type Response } from 'express';
import { turnAway } from './edge-answer.ts';

/** Largest body that is read, in bytes. The longest command takes about a tenth of it. */
export const mostBodyBytes = 100_000;

/** Reads JSON bodies up to the limit. Other kinds are turned away, so no reader behind has its own limit. */
export const jsonBody: readonly RequestHandler[] = [
  (request, response, next) => {
    const bodied =
      request.headers['transfer-encoding'] !== undefined ||
      Number(request.headers['content-length'] ?? 0) > 0;
    const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(request.headers['content-type'] ?? '');
    const isText = charset === null || charset[1]?.toLowerCase() === 'utf-8';
    if (!bodied || (request.is('application/json') && isText)) return next();
    turnAway(response, 415, {
      code: 'wrong_type',
      message: 'The body is not JSON in UTF-8.',
      remedy: 'Send it as application/json.',
    });
  },
  // A packed body could be a thousand times what it seems; none of ours is worth packing.
  express.json({ limit: mostBodyBytes, inflate: false, verify: wholeText }),
  (request, response, next) => {
    // Whoever reads the body later would take it for a promise, and wait on it.
    if (!Object.hasOwn((request.body as object | undefined) ?? {}, 'then')) return next();
    malformed(response);
  },
];

// Bytes that are no text would be read as question marks, and recorded as if they had been meant.
function wholeText(_request: unknown, _response: unknown, body: Buffer): void {
  if (!isUtf8(body)) throw new TypeError('The body is not UTF-8.');
}

/** Answers for a body that could not be read; hands everything else on. */
export const unreadableBody: ErrorRequestHandler = (error, _request, response, next) => {
  switch ((error as { readonly type?: string }).type) {
    case 'entity.too.large':
      return turnAway(response, 413, {
        code: 'too_large',
        message: `The body is larger than ${mostBodyBytes / 1_000} kB.`,
        remedy: 'Send less at once.',
      });
    case 'encoding.unsupported':
      return turnAway(response, 415, {
        code: 'wrong_type',
        message: 'The body is packed.',
        remedy: 'Send it without a content encoding.',
      });
    case 'entity.parse.failed':
    case 'entity.verify.failed':
    case 'charset.unsupported':
    case 'request.size.invalid':
    case 'request.aborted':
      return malformed(response);
    default:
      return next(error);
  }
};

const malformed = (response: Response): void =>
  turnAway(response, 400, {
    code: 'malformed',
    message: 'The body cannot be read as JSON.',
    remedy: 'Check it and send it again.',
  });
