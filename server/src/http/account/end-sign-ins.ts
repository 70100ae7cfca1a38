import { Router } from 'express';
import { z } from 'zod';
import type { App } from '../../app.ts';
import type { Identity } from '../../identity/identity.ts';
import { turnAway } from '../edge-answer.ts';
import { administratorsOnly, signedInOnly, whoAsks } from './who-may.ts';

const Choice = z.strictObject({ personId: z.string().min(1).max(64) });

/**
 * `POST /api/sign-ins/end { personId }`: an administrator signs somebody out everywhere, as after a
 * lost laptop. Of what that person wrote for themselves it opens nothing.
 */
export function endSignIns(app: App, { accounts, endSignIns: end }: Identity): Router {
  const may = [signedInOnly(app), administratorsOnly(app)];
  return Router().post('/api/sign-ins/end', ...may, (asked, answer) => {
    const choice = Choice.safeParse(asked.body);
    const personId = choice.success ? choice.data.personId : '';
    if (accounts.states().get(personId) !== 'in')
      return turnAway(answer, 400, {
        code: 'unknown',
        message: 'Nobody who has come in has this id.',
        remedy: 'Choose somebody from the list of people.',
      });
    end(personId);
    asked.log.warn({ by: whoAsks(answer), of: personId }, 'Somebody was signed out everywhere.');
    answer.status(204).end();
  });
}
