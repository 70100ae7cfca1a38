import { isHere } from '@cairn/shared/organisation/person/here';
import type { WorldView } from '@cairn/shared/world-view';
import type { App } from '../app.ts';
import type { Source } from '../commands/actor.ts';
import type { TokenScope } from '../identity/access-tokens.ts';
import type { Short } from '../identity/second-factor-rule.ts';
import { cookieOf } from './cookies.ts';

export const personaCookie = 'cairn_persona';

/** The team whose PM a visitor of the demonstration starts as. */
const firstTeam = 'First Orders';

/** Who asks, and by which way. */
export interface Visitor {
  /** Absent: nobody is signed in. */
  readonly personId?: string;
  readonly source: Source;
  /** Whether they are still signed in at a later moment, for what goes on being told. */
  readonly stands?: () => boolean;
  /** What an access token lets its holder do; absent for people, who may do all that is theirs. */
  readonly scopes?: ReadonlySet<TokenScope>;
  /**
   * Why somebody who showed who they are is nobody all the same: a second factor is demanded here,
   * and what they came by has none.
   */
  readonly short?: Short;
}

const nobody: Visitor = { source: 'web' };

/**
 * Who asks: in the demonstration the persona that the cookie names, or else the one everybody starts
 * as; otherwise the person whose session or access token comes with the request.
 */
export async function visitorOf(app: App, headers: Headers): Promise<Visitor> {
  if (!app.identity) return { source: 'web', personId: personaOf(app, headers.get('cookie')) };
  const { accounts, secondFactor } = app.identity;
  const [, token] = /^Bearer (\S{1,200})$/.exec(headers.get('authorization') ?? '') ?? [];
  if (token !== undefined) {
    const holder = await accounts.tokens.holder(token);
    if (!holder || !here(holder.personId)) return nobody;
    const { personId, tokenId, scopes } = holder;
    if (!secondFactor.lets(personId)) return { source: 'api', scopes, short: 'set_up' };
    const stands = () =>
      here(personId) && accounts.tokens.stands(tokenId) && secondFactor.lets(personId);
    return { source: 'api', personId, scopes, stands };
  }
  const signedIn = await accounts.signedIn(headers);
  if (!signedIn || !here(signedIn.personId)) return nobody;
  const { personId, sessionToken } = signedIn;
  const short = secondFactor.shortOf(sessionToken);
  if (short) return { source: 'web', short };
  const stands = () => here(personId) && accounts.stands(sessionToken);
  return { source: 'web', personId, stands };

  function here(personId: string): boolean {
    return isHere(app.live.world.now(app.clock()).person(personId));
  }
}

function personaOf(app: App, cookies: string | null): string | undefined {
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
