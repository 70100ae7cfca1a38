const SMALL = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count as it is said aloud: `two`, `twelve`, then `13`. */
export const counted = (count: number): string => SMALL[count] ?? String(count);

/** `one check-in`, `two check-ins`, `no check-ins`; a plural of its own may be given. */
export function things(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? 'no' : counted(count)} ${count === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** With a capital, to open a sentence. */
export const opening = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
