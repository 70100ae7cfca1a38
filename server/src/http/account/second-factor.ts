import { Router } from 'express';
import type { App } from '../../app.ts';
import type { Identity } from '../../identity/identity.ts';
import { signedInOnly, whoAsks } from './who-may.ts';

/** `GET /api/second-factor`: whether one's own account asks for more than a password, has one, and has to ask. */
export const secondFactor = (app: App, identity: Identity): Router =>
  Router().get('/api/second-factor', signedInOnly(app), (_asked, answer) => {
    const { accounts, secondFactor } = identity;
    const personId = whoAsks(answer);
    answer.json({
      secondFactor: accounts.hasSecondFactor(personId),
      demanded: secondFactor.demanded,
      hasPassword: accounts.keptPassword(accounts.addressOf(personId) ?? '') !== '',
    });
  });
