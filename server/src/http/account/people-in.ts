import { Router } from 'express';
import type { App } from '../../app.ts';
import type { Identity } from '../../identity/identity.ts';
import { turnAway } from '../edge-answer.ts';
import { visitorOf } from '../visitor.ts';
import { headersOf } from './headers-of.ts';

/** `GET /api/people-in`: for an administrator, who has been let in and by which address. */
export function peopleIn(app: App, { accounts }: Identity): Router {
  return Router().get('/api/people-in', async (asked, answer) => {
    const { personId } = await visitorOf(app, headersOf(asked));
    const world = app.live.world.now(app.clock());
    if (personId === undefined || world.person(personId)?.role !== 'administrator')
      return turnAway(answer, 403, {
        code: 'not_yours',
        message: 'Only an administrator sees who has been let in.',
        remedy: 'Ask an administrator of your organisation.',
      });
    const states = accounts.states();
    const people = app.directory.all().map(({ id, email }) => ({
      personId: id,
      email: email ?? null,
      state: states.get(id) ?? 'outside',
    }));
    answer.set('Cache-Control', 'no-store').json({ people });
  });
}
