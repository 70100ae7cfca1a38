import { isHere } from '@cairn/shared/organisation/person/aggregate';
import type { WorldView } from '@cairn/shared/world-view';
import type { App } from '../app.ts';
import { cookieOf } from './cookies.ts';

export const personaCookie = 'cairn_persona';

/** The team whose PM a visitor of the demonstration starts as. */
const firstTeam = 'First Orders';

/**
 * The id of the person who looks: in the demonstration the persona that the cookie names, or else
 * the one everybody starts as. `undefined` when nobody is signed in.
 *
 * @param cookies the request's `Cookie` header
 */
export function viewerOf(app: App, cookies: string | null | undefined): string | undefined {
  if (app.config.mode !== 'demo') return undefined;
  const world = app.live.world.now(app.clock());
  const chosen = cookieOf(cookies, personaCookie);
  if (chosen !== undefined && isHere(world.person(chosen))) return chosen;
  return firstPersona(world);
}

function firstPersona(world: WorldView): string | undefined {
  const team = world.teams().find(({ name }) => name === firstTeam);
  const pm = team?.members.find(
    ({ personId, role }) => role === 'pm' && isHere(world.person(personId)),
  );
  return pm?.personId ?? world.people().find(isHere)?.id;
}
