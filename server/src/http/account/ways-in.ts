import { Router } from 'express';
import type { Config } from '../../config.ts';
import type { Identity } from '../../identity/identity.ts';

/** `GET /api/ways-in`: what the page of signing in offers, for whoever comes to it. */
export function waysIn({ oidc }: Config, { sendsLetters, mailbox }: Identity): Router {
  return Router().get('/api/ways-in', (_asked, answer) => {
    answer
      .set('Cache-Control', 'no-store')
      .json({ provider: oidc?.name ?? null, sendsLetters, keepsLetters: mailbox !== undefined });
  });
}
