import type { DatabaseSync } from 'node:sqlite';
import { inOneGo } from '../in-one-go.ts';
import { forgetLinks } from './password-turns.ts';

/** Why an account is not given another address. */
export type NotCalled = 'address_taken' | 'in_already';

/**
 * Writes into somebody's account how they are called, if they have one. Whoever has come in keeps
 * the address: a link to choose a new password goes there, and whoever set the address could ask for
 * one and read what is that person's alone. With another address, links that went to the old one end.
 *
 * @param address in small letters
 */
export type ChangeCalling = (
  personId: string,
  called: { readonly name: string; readonly address?: string },
) => NotCalled | undefined;

export function changeCalling(file: DatabaseSync): ChangeCalling {
  const holder = file.prepare('SELECT 1 FROM user WHERE email = ? AND id <> ?');
  const account = file.prepare(
    `SELECT email, EXISTS (SELECT 1 FROM account WHERE userId = user.id) AS came
     FROM user WHERE id = ?`,
  );
  const update = file.prepare('UPDATE user SET name = ?, email = ? WHERE id = ?');
  const written: ChangeCalling = (personId, { name, address }) => {
    if (address !== undefined && holder.get(address, personId)) return 'address_taken';
    const known = account.get(personId);
    if (!known) return undefined;
    const other = address !== undefined && address !== known.email;
    if (other && known.came) return 'in_already';
    update.run(name, address ?? (known.email as string), personId);
    if (other) forgetLinks(file, personId);
    return undefined;
  };
  // Looked at and written in one go: they may be coming in by another process right now.
  return (personId, called) => inOneGo(file, () => written(personId, called));
}
