import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { APIError } from 'better-auth/api';
import { inOneGo } from '../in-one-go.ts';

/** How a password is chosen: by a link, or by somebody who has the one before. */
export type Choosing = 'reset' | 'change';

/** What began with a password as it then was. */
interface UnderWay {
  of?: { readonly personId: string; readonly turn: number };
  choosing?: Choosing;
}

/**
 * Counts the passwords that a person has had. To make sure of one takes a tenth of a second, in which
 * another may be chosen: what began with the one before then ends with nothing, be it a session or
 * a password of its own. Of two that are chosen at once the first stays. The count is in the file,
 * so this holds between processes too.
 */
export class PasswordTurns {
  readonly #underWay = new AsyncLocalStorage<UnderWay>();
  readonly #file: DatabaseSync;
  readonly #turn: StatementSync;
  readonly #next: StatementSync;
  readonly #byEmail: StatementSync;
  readonly #byLink: StatementSync;
  readonly #endSession: StatementSync;

  constructor(file: DatabaseSync) {
    file.exec(
      `CREATE TABLE IF NOT EXISTS passwordTurn (
         personId TEXT PRIMARY KEY,
         turn INTEGER NOT NULL
       ) STRICT, WITHOUT ROWID`,
    );
    this.#file = file;
    this.#turn = file.prepare('SELECT turn FROM passwordTurn WHERE personId = ?');
    this.#next = file.prepare(
      `INSERT INTO passwordTurn (personId, turn) VALUES (?, 1)
       ON CONFLICT (personId) DO UPDATE SET turn = turn + 1`,
    );
    this.#byEmail = file.prepare('SELECT id FROM user WHERE email = ?');
    this.#byLink = file.prepare('SELECT value AS id FROM verification WHERE identifier = ?');
    this.#endSession = file.prepare('DELETE FROM session WHERE token = ?');
  }

  /** Everything that a request brings about happens within this. */
  during<T>(answer: () => T): T {
    return this.#underWay.run({}, answer);
  }

  /** Somebody signs in with the password that the account with this address has now. */
  signsIn(email: string): void {
    this.#begin(this.#byEmail.get(email.toLowerCase()));
  }

  /** Somebody chooses a password by a link. */
  resets(word: string): void {
    this.#begin(this.#byLink.get(identifierOf(word)), 'reset');
  }

  /** Somebody who is signed in chooses another password. */
  changes(personId: string): void {
    this.#begin({ id: personId }, 'change');
  }

  #begin(found: Record<string, unknown> | undefined, choosing?: Choosing): void {
    const underWay = this.#underWay.getStore();
    if (!underWay || !found) return;
    const personId = found.id as string;
    Object.assign(underWay, { choosing, of: { personId, turn: this.#turnOf(personId) } });
  }

  /**
   * A password is about to be written: from here on the one before brings about nothing, and no link
   * opens the account.
   *
   * @throws where another was chosen meanwhile
   */
  take(): void {
    const underWay = this.#underWay.getStore();
    if (!underWay?.of || !underWay.choosing) return;
    const { choosing } = underWay;
    const { personId, turn } = underWay.of;
    inOneGo(this.#file, () => {
      if (this.#turnOf(personId) !== turn) throw late[choosing]();
      this.#next.run(personId);
      forgetLinks(this.#file, personId);
    });
    underWay.of = { personId, turn: turn + 1 };
  }

  /** Who has just chosen a password, and how; nobody where it was not about that. */
  get chosen(): { readonly personId: string; readonly how: Choosing } | undefined {
    const { of, choosing } = this.#underWay.getStore() ?? {};
    return of && choosing && { personId: of.personId, how: choosing };
  }

  /** @throws where the password that this began with is another one by now */
  refuseLate(): void {
    const { of } = this.#underWay.getStore() ?? {};
    if (of && this.#turnOf(of.personId) !== of.turn)
      throw new APIError('UNAUTHORIZED', { code: 'INVALID_EMAIL_OR_PASSWORD' });
  }

  /** The same for a session that was made already, which is ended. */
  refuseLateSession(token: string): void {
    try {
      this.refuseLate();
    } catch (error) {
      this.#endSession.run(token);
      throw error;
    }
  }

  #turnOf(personId: string): number {
    return (this.#turn.get(personId)?.turn as number | undefined) ?? 0;
  }
}

const late: Readonly<Record<Choosing, () => APIError>> = {
  reset: () => new APIError('BAD_REQUEST', { code: 'INVALID_TOKEN' }),
  change: () => new APIError('UNAUTHORIZED', { code: 'SESSION_EXPIRED' }),
};

/** Under which a link's word is kept, which is never kept itself. */
export const identifierOf = (word: string): string =>
  createHash('sha256').update(`reset-password:${word}`).digest('base64url');

/**
 * Takes from every link of a person, and every attempt that waits for a code, what it opens: also
 * from the one to an address that they wanted, or somebody at their open page.
 */
export function forgetLinks(file: DatabaseSync, personId: string): void {
  // Of each only a digest stands beside the person's id, so they cannot be told apart.
  file.prepare('DELETE FROM verification WHERE value = ?').run(personId);
  file.prepare('DELETE FROM newAddress WHERE personId = ?').run(personId);
}
