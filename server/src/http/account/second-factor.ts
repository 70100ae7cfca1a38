import { Router } from 'express';
import type { App } from '../../app.ts';
import type { Identity } from '../../identity/identity.ts';
import { signedInOnly, whoAsks } from './who-may.ts';

/** `GET /api/second-factor`: whether one's own account asks for more than a password, and has to. */
export const secondFactor = (app: App, identity: Identity): Router =>
  Router().get('/api/second-factor', signedInOnly(app), (_asked, answer) => {
    const { accounts, secondFactor } = identity;
    answer.json({
      secondFactor: accounts.hasSecondFactor(whoAsks(answer)),
      demanded: secondFactor.demanded,
    });
  });
