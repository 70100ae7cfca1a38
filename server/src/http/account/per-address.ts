import type { RequestHandler } from 'express';
import { minute } from '../../rates.ts';
import { bounded } from '../bounded.ts';

/** Requests about signing in from one address within a minute: an office on a Monday morning. */
export const mostAMinute = 120;

/** Bounds how much one address asks of a route that costs a password's hash. */
export const perAddress = (): RequestHandler =>
  bounded({
    windowMs: minute,
    limit: mostAMinute,
    said: () => ({
      message: 'Too much about signing in came from this address within a minute.',
      remedy: 'Wait a minute and try again.',
    }),
  });
