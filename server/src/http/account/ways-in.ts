import { Router } from 'express';
import type { App } from '../../app.ts';
import type { Identity } from '../../identity/identity.ts';
import { visitorOf } from '../visitor.ts';
import { headersOf } from './headers-of.ts';

/** `GET /api/ways-in`: what the page of signing in offers whoever comes to it, and still asks of them. */
export function waysIn(app: App, { sendsLetters, mailbox, secondFactor }: Identity): Router {
  return Router().get('/api/ways-in', async (asked, answer) => {
    const { short } = await visitorOf(app, headersOf(asked));
    answer.set('Cache-Control', 'no-store').json({
      provider: app.config.oidc?.name ?? null,
      sendsLetters,
      keepsLetters: mailbox !== undefined,
      demandsSecondFactor: secondFactor.demanded,
      short: short ?? null,
    });
  });
}
