import { Router } from 'express';
import type { App } from '../../app.ts';
import type { Identity } from '../../identity/identity.ts';
import { turnAway } from '../edge-answer.ts';
import { visitorOf } from '../visitor.ts';
import { headersOf } from './headers-of.ts';

/** `GET /api/second-factor`: whether one's own account asks for more than a password. */
export function secondFactor(app: App, { accounts }: Identity): Router {
  return Router().get('/api/second-factor', async (asked, answer) => {
    const { personId, session } = await visitorOf(app, headersOf(asked));
    if (personId === undefined || !session)
      return turnAway(answer, 401, {
        code: 'not_signed_in',
        message: 'Nobody is signed in.',
        remedy: 'Sign in and try again.',
      });
    answer
      .set('Cache-Control', 'no-store')
      .json({ secondFactor: accounts.hasSecondFactor(personId) });
  });
}
