import { baseForms } from './inflection.ts';
import { type Reading, textAt } from './reading.ts';
import type { Token } from './tokens.ts';
import { determiners, leadIns } from './vocabulary.ts';

/** Place of the first word that is not a lead-in such as "we will" or "finally". */
export function openingPlace(reading: Reading): number {
  let place = 0;
  while (place < reading.tokens.length && isLeadIn(reading, place)) place += 1;
  return place;
}

function isLeadIn(reading: Reading, place: number): boolean {
  const token = reading.tokens[place];
  if (token?.kind === 'mark') return true;
  if (token?.kind !== 'word') return false;
  if (token.text === 'team') return ['the', 'our'].includes(textAt(reading, place - 1));
  if (token.text === 'the' || token.text === 'our') return textAt(reading, place + 1) === 'team';
  return leadIns.has(token.text);
}

/**
 * The verb of a vocabulary with which the text opens, in its base form; undefined when it opens
 * otherwise. A bare `-s` form is taken for a noun ("Visits to the page …"), and a bare `-ing` form
 * counts only before an object ("Shipping the app", not "Shipping is routine").
 */
export function openingVerb(reading: Reading, vocabulary: ReadonlySet<string>): string | undefined {
  const place = openingPlace(reading);
  const token = reading.tokens[place];
  if (token?.kind !== 'word') return undefined;
  const verb = baseForms(token.text).find((form) => vocabulary.has(form));
  if (verb === undefined || verb === token.text) return verb;
  const hasSubject = reading.tokens[place - 1]?.kind === 'word';
  if (hasSubject) return verb;
  if (token.text.endsWith('ing')) {
    return isObject(reading.tokens[place + 1]) ? verb : undefined;
  }
  return token.text.endsWith('s') ? undefined : verb;
}

const frequencies: ReadonlySet<string> = new Set(['daily', 'weekly', 'monthly', 'new', 'more']);

function isObject(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark') return false;
  return token.kind === 'number' || determiners.has(token.text) || frequencies.has(token.text);
}
