import type { DatabaseSync } from 'node:sqlite';
import { inOneGo } from '../in-one-go.ts';
import { forgetLinks } from './password-turns.ts';

/**
 * Signs somebody out everywhere: of every session, of what is half signed in, of the links that are
 * about, and of the access tokens, which lie on the same machines as the rest. Their ways in stay:
 * who knows the password or has the passkey comes in again.
 *
 * @param file that of the accounts
 */
export function endSignIns(file: DatabaseSync, personId: string): void {
  inOneGo(file, () => {
    file.prepare('DELETE FROM session WHERE userId = ?').run(personId);
    file.prepare('DELETE FROM apikey WHERE referenceId = ?').run(personId);
    forgetLinks(file, personId);
  });
}
