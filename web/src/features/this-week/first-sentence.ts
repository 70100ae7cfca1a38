import { shortened } from '../../components/shortened.ts';

/** So many letters of somebody's words stand in a list; their page has them all. */
const LONGEST = 96;

/**
 * The first sentence of a note without its full stop, cut at a word with an ellipsis when even that
 * is too long for a line in a list.
 */
export function firstSentence(note: string): string {
  const sentence = (/^[\s\S]*?[.!?](?=\s|$)/.exec(note)?.[0] ?? note).trim().replace(/\.$/, '');
  return shortened(sentence, LONGEST);
}
