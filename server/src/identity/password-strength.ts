import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** Characters that a password has at least, and at most. */
export const passwordLength = { least: 12, most: 256 } as const;

/** From here on it takes more than ten thousand million guesses, by the library's scale of 0 to 4. */
const strong = 3;

const estimate = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/**
 * What is wrong with a password, or nothing. No kinds of characters are asked for, only that it is
 * long and not among what is guessed first.
 *
 * @param own words that a guesser knows of the person: their name and address
 */
export function weakness(password: string, own: readonly string[]): string | undefined {
  const { length } = [...password];
  if (length < passwordLength.least)
    return `It is shorter than ${passwordLength.least} characters.`;
  if (length > passwordLength.most) return `It is longer than ${passwordLength.most} characters.`;
  const guessed = ['cairn', ...own]
    .flatMap((word) => [word, ...word.split(/[\s@.]+/)])
    .filter(Boolean);
  // What comes after is as hard to guess as it is long, and takes long to look at.
  if (estimate.check(password.slice(0, 100), guessed).score < strong)
    return 'It is among the first that somebody would guess.';
  return undefined;
}
