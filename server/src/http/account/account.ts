import { Router } from 'express';
import type { App } from '../../app.ts';
import { authRoutes } from './auth-routes.ts';
import { begin } from './begin.ts';
import { calling } from './calling.ts';
import { endSignIns } from './end-sign-ins.ts';
import { invitations } from './invitations.ts';
import { mailPage } from './mail-page.ts';
import { ownAddress } from './own-address.ts';
import { peopleIn } from './people-in.ts';
import { secondFactor } from './second-factor.ts';
import { sessionGuard } from './session-guard.ts';
import { tokens } from './tokens.ts';
import { waysIn } from './ways-in.ts';

/** Everything by which people are let in and show who they are. Not there in the demonstration. */
export function account(app: App): Router {
  const router = Router();
  const { identity } = app;
  if (!identity) return router;
  return router
    .use(waysIn(app, identity))
    .use(begin(app, identity))
    .use(invitations(app, identity))
    .use(peopleIn(app, identity))
    .use(endSignIns(app, identity))
    .use(calling(app, identity))
    .use(ownAddress(app, identity))
    .use(tokens(app, identity))
    .use(secondFactor(app, identity))
    .use(mailPage(identity))
    .use('/api/auth', sessionGuard(identity))
    .use(authRoutes(app, identity));
}
