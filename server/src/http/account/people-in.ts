import { isHere } from '@cairn/shared/organisation/person/here';
import { Router } from 'express';
import type { App } from '../../app.ts';
import type { Identity } from '../../identity/identity.ts';
import { administratorsOnly, signedInOnly } from './who-may.ts';

/** `GET /api/people-in`: for an administrator, how people are called, who has been let in and by which address. */
export function peopleIn(app: App, { accounts }: Identity): Router {
  const may = [signedInOnly(app), administratorsOnly(app)];
  return Router().get('/api/people-in', ...may, (_asked, answer) => {
    const states = accounts.states();
    // By the log: somebody whose name was lost is here all the same.
    const here = app.live.world.now(app.clock()).people().filter(isHere);
    const people = here.map(({ id }) => {
      const { name = null, email } = app.directory.find(id) ?? {};
      // Whoever has an account signs in by its address, whatever an older people.sqlite says.
      const address = accounts.addressOf(id) ?? email ?? null;
      return { personId: id, name, email: address, state: states.get(id) ?? 'outside' };
    });
    answer.json({ people });
  });
}
