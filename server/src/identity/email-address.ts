import { z } from 'zod';

/**
 * An address by which somebody can sign in, of 254 characters at most. It is what the library of
 * signing in takes for one, to the letter: whoever were let in by another could never come in.
 */
export const anEmailAddress = z
  .string()
  .trim()
  .max(254)
  .regex(z.regexes.email, 'it is no address such as ada@example.org, in plain letters');
