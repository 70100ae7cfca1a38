import type { Forgetful } from '../../privacy/erasure.ts';
import type { Directory } from '../directory.ts';
import type { Mailbox } from './mailbox.ts';

/**
 * Loses the letters to somebody with them. Letters know addresses alone, so it is asked before the
 * directory forgets whose they are; where another process had it forget first, what goes is every
 * letter to an address that nobody has.
 */
export const forgetLetters = (mailbox: Mailbox, directory: Directory): Forgetful => ({
  forget(personId) {
    if (mailbox.letters.length === 0) return;
    const [theirs, others] = [new Set<string>(), new Set<string>()];
    for (const { id, email } of directory.all())
      if (email !== undefined) (id === personId ? theirs : others).add(email.toLowerCase());
    mailbox.keepOnly((address) => others.has(address) && !theirs.has(address));
  },
});
