import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Auth } from './auth.ts';
import { lasting } from './sign-in-settings.ts';

/** What a program may do in its owner's name: look, act, and ask questions of its own. */
export const tokenScopes = ['read', 'write', 'ask'] as const;
export type TokenScope = (typeof tokenScopes)[number];

export interface AccessToken {
  readonly id: string;
  readonly name: string;
  /** Its first characters, by which its owner knows it. */
  readonly start: string;
  readonly scopes: readonly TokenScope[];
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
}

export interface NewToken {
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  /** Until it ends; at most a year. */
  readonly days: number;
}

export interface TokenHolder {
  readonly personId: string;
  readonly tokenId: string;
  readonly scopes: ReadonlySet<TokenScope>;
}

/** A person has at most so many. */
export const mostTokens = 20;

/** What access tokens open with, so that one that leaked is recognised. */
export const tokenPrefix = 'cairn_';

/** Words by which programs act in a person's name. Only a digest of each is kept. */
export class AccessTokens {
  readonly #auth: Auth;
  readonly #list: StatementSync;
  readonly #end: StatementSync;
  readonly #standing: StatementSync;

  constructor(file: DatabaseSync, auth: Auth) {
    this.#auth = auth;
    this.#list = file.prepare(
      `SELECT id, name, start, permissions, createdAt, expiresAt, lastRequest FROM apikey
       WHERE referenceId = ? ORDER BY createdAt DESC, id`,
    );
    this.#standing = file.prepare('SELECT 1 FROM apikey WHERE id = ? AND expiresAt > ?');
    this.#end = file.prepare('DELETE FROM apikey WHERE id = ? AND referenceId = ?');
  }

  /** @returns the token itself, which is told this once; `undefined` when there are too many */
  async make(personId: string, { name, scopes, days }: NewToken): Promise<string | undefined> {
    if (this.list(personId).length >= mostTokens) return undefined;
    const { key } = await this.#auth.api.createApiKey({
      body: {
        userId: personId,
        name,
        expiresIn: Math.min(days * 86_400, lasting.longestToken),
        permissions: { cairn: [...scopes] },
      },
    });
    return key;
  }

  list(personId: string): readonly AccessToken[] {
    return this.#list.all(personId).map((row) => ({
      id: row.id as string,
      name: row.name as string,
      start: row.start as string,
      scopes: scopesIn(JSON.parse((row.permissions as string | null) ?? 'null')),
      createdAt: row.createdAt as string,
      expiresAt: row.expiresAt as string,
      lastUsedAt: row.lastRequest as string | null,
    }));
  }

  /** @returns whether it was there and theirs */
  end(personId: string, id: string): boolean {
    return this.#end.run(id, personId).changes === 1;
  }

  /** Whether a token has neither been ended nor run out. */
  stands(id: string): boolean {
    return this.#standing.get(id, new Date().toISOString()) !== undefined;
  }

  /** Whose token it is; nobody's where it is unknown, ended or over. */
  async holder(token: string): Promise<TokenHolder | undefined> {
    if (!token.startsWith(tokenPrefix)) return undefined;
    const { valid, key } = await this.#auth.api.verifyApiKey({ body: { key: token } });
    if (!valid || !key) return undefined;
    return {
      personId: key.referenceId,
      tokenId: key.id,
      scopes: new Set(scopesIn(key.permissions)),
    };
  }
}

function scopesIn(permissions: unknown): readonly TokenScope[] {
  const { cairn = [] } = (permissions ?? {}) as { cairn?: readonly string[] };
  return tokenScopes.filter((scope) => cairn.includes(scope));
}
