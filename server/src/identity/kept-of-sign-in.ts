import type { DatabaseSync } from 'node:sqlite';
import type { AccessToken, AccessTokens } from './access-tokens.ts';

/** How somebody signs in, as far as it is kept and no secret. Instants are ISO 8601 in UTC. */
export interface KeptOfSignIn {
  readonly address: string;
  /** Where they want to be instead, until they have opened the letter there. */
  readonly wantedAddress: string | null;
  readonly password: boolean;
  readonly secondFactor: boolean;
  /** By what name the organisation's provider knows them. */
  readonly providers: readonly { readonly knownAs: string; readonly since: string }[];
  readonly passkeys: readonly { readonly name: string | null; readonly added: string | null }[];
  readonly sessions: readonly {
    readonly began: string;
    readonly lastUsed: string;
    readonly ends: string;
    /** Where it was begun from. */
    readonly from: string | null;
    /** What the browser says of itself. */
    readonly browser: string | null;
  }[];
  readonly tokens: readonly Pick<
    AccessToken,
    'name' | 'start' | 'scopes' | 'createdAt' | 'expiresAt' | 'lastUsedAt'
  >[];
}

/** Nobody's where somebody has no account. */
export type FindKeptOfSignIn = (personId: string) => KeptOfSignIn | undefined;

export function keptOfSignIn(file: DatabaseSync, tokens: AccessTokens): FindKeptOfSignIn {
  const user = file.prepare('SELECT email, twoFactorEnabled FROM user WHERE id = ?');
  const wanted = file.prepare('SELECT address FROM newAddress WHERE personId = ?');
  const accounts = file.prepare(
    `SELECT accountId AS knownAs, createdAt AS since, password IS NOT NULL AS byPassword
     FROM account WHERE userId = ? ORDER BY createdAt, id`,
  );
  const passkeys = file.prepare(
    'SELECT name, createdAt AS added FROM passkey WHERE userId = ? ORDER BY createdAt, id',
  );
  const sessions = file.prepare(
    `SELECT createdAt AS began, updatedAt AS lastUsed, expiresAt AS ends,
       NULLIF(ipAddress, '') AS "from", NULLIF(userAgent, '') AS browser
     FROM session WHERE userId = ? ORDER BY createdAt, id`,
  );
  return (personId) => {
    const known = user.get(personId);
    if (!known) return undefined;
    const ways = accounts.all(personId) as unknown as readonly {
      readonly knownAs: string;
      readonly since: string;
      readonly byPassword: number;
    }[];
    return {
      address: known.email as string,
      wantedAddress: (wanted.get(personId)?.address as string | undefined) ?? null,
      password: ways.some(({ byPassword }) => byPassword === 1),
      secondFactor: known.twoFactorEnabled === 1,
      providers: ways
        .filter(({ byPassword }) => byPassword === 0)
        .map(({ knownAs, since }) => ({ knownAs, since })),
      passkeys: passkeys.all(personId) as unknown as KeptOfSignIn['passkeys'],
      sessions: sessions.all(personId) as unknown as KeptOfSignIn['sessions'],
      tokens: tokens
        .list(personId)
        .map(({ name, start, scopes, createdAt, expiresAt, lastUsedAt }) => {
          return { name, start, scopes, createdAt, expiresAt, lastUsedAt };
        }),
    };
  };
}
