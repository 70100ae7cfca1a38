import { createHash, randomBytes } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { inOneGo } from '../in-one-go.ts';
import { forgetLinks } from './password-turns.ts';
import { lasting } from './sign-in-settings.ts';

/** From which address somebody moved to which. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

const digestOf = (word: string): string => createHash('sha256').update(word).digest('base64url');

/**
 * Another address for somebody who is in. It holds once they have brought back the word of a letter
 * that went there: who could take an address that is not theirs could come in as its owner, where
 * the organisation's provider says whose it is.
 */
export class OwnAddress {
  readonly #file: DatabaseSync;
  readonly #ask: StatementSync;
  readonly #asked: StatementSync;
  readonly #over: StatementSync;
  readonly #holder: StatementSync;
  readonly #account: StatementSync;
  readonly #move: StatementSync;

  /** @param file in which the library's own tables are */
  constructor(file: DatabaseSync) {
    file.exec(
      `CREATE TABLE IF NOT EXISTS newAddress (
         personId TEXT PRIMARY KEY,
         digest TEXT NOT NULL,
         address TEXT NOT NULL,
         endsAt TEXT NOT NULL
       ) STRICT, WITHOUT ROWID`,
    );
    this.#file = file;
    this.#ask = file.prepare(
      `INSERT OR REPLACE INTO newAddress (personId, digest, address, endsAt) VALUES (?, ?, ?, ?)`,
    );
    this.#asked = file.prepare(
      'SELECT address FROM newAddress WHERE personId = ? AND digest = ? AND endsAt > ?',
    );
    this.#over = file.prepare('DELETE FROM newAddress WHERE endsAt <= ?');
    this.#holder = file.prepare('SELECT 1 FROM user WHERE email = ? AND id <> ?');
    this.#account = file.prepare('SELECT email FROM user WHERE id = ?');
    this.#move = file.prepare('UPDATE user SET email = ? WHERE id = ?');
  }

  /**
   * Notes that somebody wants to be at another address, also where it is somebody else's: that the
   * word before goes on opening would tell that it is.
   *
   * @param address in small letters
   * @returns the word for a letter there; one that was sent before opens nothing any more
   */
  ask(personId: string, address: string): string {
    const word = randomBytes(32).toString('base64url');
    const endsAt = new Date(Date.now() + lasting.newAddress * 1_000).toISOString();
    this.#ask.run(personId, digestOf(word), address, endsAt);
    return word;
  }

  /** The address that somebody asked for, by a word of theirs that is still good. */
  asked(personId: string, word: string): string | undefined {
    const found = this.#asked.get(personId, digestOf(word), new Date().toISOString());
    return found?.address as string | undefined;
  }

  /**
   * Moves them there, and uses the word up. Links that went to the address before open nothing any
   * more.
   *
   * @returns nothing where the word is none of theirs, is over, or somebody else has the address now
   */
  take(personId: string, word: string): Moved | undefined {
    // Looked at and written in one go: another process may give the address to somebody right now.
    return inOneGo(this.#file, () => {
      const to = this.asked(personId, word);
      const from = this.#account.get(personId)?.email as string | undefined;
      if (to === undefined || from === undefined || this.#holder.get(to, personId))
        return undefined;
      this.#move.run(to, personId);
      forgetLinks(this.#file, personId);
      return { from, to };
    });
  }

  /** Removes what was not taken in time. */
  forgetOver(): void {
    this.#over.run(new Date().toISOString());
  }
}
