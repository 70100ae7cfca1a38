import type { Request, RequestHandler } from 'express';
import { type Options, rateLimit } from 'express-rate-limit';
import { type EdgeError, turnAway } from './edge-answer.ts';

interface Bound
  extends Pick<Partial<Options>, 'keyGenerator' | 'skipSuccessfulRequests' | 'skipFailedRequests'> {
  readonly windowMs: number;
  /** How many within the window. */
  readonly limit: number;
  /** What is said beyond it. */
  readonly said: (seconds: number) => Pick<EdgeError, 'message' | 'remedy'>;
}

/**
 * Counts requests within a window, by address unless told otherwise, and turns away those beyond the
 * limit until it is over. An IPv6 address counts with its /56, which a single household is given; an
 * IPv4 address written as IPv6 is the same address.
 */
export const bounded = ({ said, ...bound }: Bound): RequestHandler =>
  rateLimit({
    ...bound,
    // The library takes one or the other.
    ...(bound.keyGenerator ? {} : { ipv6Subnet: 56 }),
    standardHeaders: false,
    legacyHeaders: false,
    // A forged header is nothing to warn the operator of: anybody can send one.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    handler(request, response) {
      const seconds = secondsLeft(request);
      response.set('Retry-After', String(seconds));
      turnAway(response, 429, { code: 'too_many_requests', ...said(seconds) });
    },
  });

function secondsLeft(request: Request): number {
  const { rateLimit: counted } = request as Request & {
    readonly rateLimit?: { readonly resetTime?: Date };
  };
  return Math.max(1, Math.ceil(((counted?.resetTime?.getTime() ?? 0) - Date.now()) / 1_000));
}
