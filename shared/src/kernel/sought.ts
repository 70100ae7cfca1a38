/** Small letters without accents, so that `resume` finds `Résumé`. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The words of what is sought, folded.
 *
 * @param longest characters that count; what a text has beyond them is left out
 */
export const soughtWords = (text: string, longest: number): readonly string[] =>
  folded(text.slice(0, longest)).split(/\s+/).filter(Boolean);

/** Whether a text holds each of the words, which are folded already; any text holds none. */
export function holdsWords(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const read = folded(text);
  return words.every((word) => read.includes(word));
}

/** Longest name that is sought among people, in characters. */
export const longestSought = 100;
