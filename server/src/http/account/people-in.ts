import { Router } from 'express';
import type { App } from '../../app.ts';
import type { Identity } from '../../identity/identity.ts';
import { administratorsOnly, signedInOnly } from './who-may.ts';

/** `GET /api/people-in`: for an administrator, who has been let in and by which address. */
export function peopleIn(app: App, { accounts }: Identity): Router {
  const may = [signedInOnly(app), administratorsOnly(app)];
  return Router().get('/api/people-in', ...may, (_asked, answer) => {
    const states = accounts.states();
    const people = app.directory.all().map(({ id, email }) => ({
      personId: id,
      email: email ?? null,
      state: states.get(id) ?? 'outside',
    }));
    answer.json({ people });
  });
}
