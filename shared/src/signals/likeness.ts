import { tokensOf } from './tokens.ts';

/**
 * How much two texts share, 0 to 1: words in both ÷ words in either (Jaccard, each word once).
 * Their order does not matter. Two texts without a word are 0: silence is not a copy of silence.
 */
export function likeness(one: string, other: string): number {
  const first = new Set(tokensOf(one));
  const second = new Set(tokensOf(other));
  const both = [...first].filter((token) => second.has(token)).length;
  const either = first.size + second.size - both;
  return either === 0 ? 0 : both / either;
}
