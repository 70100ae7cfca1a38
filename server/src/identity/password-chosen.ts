import type { DatabaseSync } from 'node:sqlite';
import { passwordChanged } from './mail/letters.ts';
import type { Notices } from './mail/notices.ts';
import type { PasswordTurns } from './password-turns.ts';

interface Parts {
  readonly file: DatabaseSync;
  readonly turns: PasswordTurns;
  readonly notices: Notices;
  /** Where browsers find Cairn. */
  readonly address: string;
}

/**
 * What follows from another password: whoever did not choose it hears of it, and who chose it by a
 * link, having lost hold of the account, loses what may be in other hands too. Of the first way in
 * there is nothing to tell.
 */
export function afterPassword({ file, turns, notices, address }: Parts) {
  return (isNew: boolean): void => {
    const { personId, how } = turns.chosen ?? {};
    if (personId === undefined || how === undefined) return;
    if (isNew && isFirstWayIn(file, personId)) return;
    const tokens = how === 'reset' && endTokens(file, personId) ? 'ended' : 'as they were';
    notices.tell(personId, passwordChanged(`${address}/sign-in#forgotten`, tokens));
  };
}

/** @returns whether there were any */
const endTokens = (file: DatabaseSync, personId: string): boolean =>
  file.prepare('DELETE FROM apikey WHERE referenceId = ?').run(personId).changes > 0;

/** Whether somebody had no way in before this one. */
const isFirstWayIn = (file: DatabaseSync, personId: string): boolean =>
  file.prepare('SELECT count(*) AS ways FROM account WHERE userId = ?').get(personId)?.ways === 1;
