import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { ShownBy } from './shown-by.ts';
import { oidcProviderId } from './sign-in-settings.ts';

/**
 * What a session is still short of where a second factor is demanded. `set_up`: its owner has none
 * so far and may set one up. `other_way`: they have one, and did not come in by it.
 */
export type Short = 'set_up' | 'other_way';

export interface RuleParts {
  /** That of the accounts. */
  readonly file: DatabaseSync;
  readonly demanded: boolean;
  /** Whether the organisation's provider lets people in; what it asks for is its own affair. */
  readonly provider: boolean;
}

/** What shows more than one thing, or is left to the provider. */
const enough: ReadonlySet<ShownBy> = new Set(['code', 'passkey', 'provider']);

/** Who may go without a second factor: everybody where it is offered, nobody where it is demanded. */
export class SecondFactorRule {
  readonly demanded: boolean;
  readonly #provider: boolean;
  readonly #session: StatementSync;
  readonly #ways: StatementSync;

  constructor({ file, demanded, provider }: RuleParts) {
    this.demanded = demanded;
    this.#provider = provider;
    this.#session = file.prepare('SELECT userId, shownBy FROM session WHERE token = ?');
    this.#ways = file.prepare(
      `SELECT twoFactorEnabled = 1 AS code,
              EXISTS (SELECT 1 FROM passkey WHERE userId = user.id) AS passkey,
              EXISTS (SELECT 1 FROM account WHERE userId = user.id AND providerId = ?) AS provider
       FROM user WHERE id = ?`,
    );
  }

  /** What a session is short of; nothing where it may open all that is its owner's. */
  shortOf(sessionToken: string): Short | undefined {
    if (!this.demanded) return undefined;
    const { userId, shownBy } = this.#session.get(sessionToken) ?? {};
    if (enough.has(shownBy as ShownBy)) return undefined;
    const { code, passkey, provider } = this.#waysOf(userId as string | undefined);
    // Whoever has only the password must not put a factor of their own beside the owner's. Who has
    // the key gives the password too, before an app is added.
    const hasOther = code || provider || (passkey && shownBy !== 'key');
    return hasOther ? 'other_way' : 'set_up';
  }

  /** Whether what acts in somebody's name without them, such as an access token, goes on doing so. */
  lets(personId: string): boolean {
    if (!this.demanded) return true;
    const { code, passkey, provider } = this.#waysOf(personId);
    return code || passkey || provider;
  }

  #waysOf(personId: string | undefined) {
    const found = personId === undefined ? undefined : this.#ways.get(oidcProviderId, personId);
    return {
      code: found?.code === 1,
      passkey: found?.passkey === 1,
      provider: this.#provider && found?.provider === 1,
    };
  }
}
