import { isOneOf } from './inflection.ts';
import { openingVerb } from './opening.ts';
import { type Reading, textAt } from './reading.ts';
import {
  changeVerbs,
  changeWords,
  downwardVerbs,
  purposeVerbs,
  upwardVerbs,
} from './vocabulary.ts';

const reasons: ReadonlySet<string> = new Set([
  'allowing',
  'because',
  'enabling',
  'helping',
  'letting',
  'making',
  'thereby',
  'whereby',
]);
/** With these a text that opens says whom it does good: "free nurses from paperwork". */
const givingVerbs: ReadonlySet<string> = new Set(['free', 'give', 'help', 'let']);
const notAReason: ReadonlySet<string> = new Set(['', 'far', 'long', 'many', 'much']);

/** Whether the text says what it is for: "so that", "because", "to win back …", "for … to …". */
export function hasPurpose(reading: Reading): boolean {
  return reading.tokens.some((token, place) => {
    const next = textAt(reading, place + 1);
    if (token.text === 'so') return !notAReason.has(next);
    if (token.text === 'in') return next === 'order';
    if (token.text === 'to') return place > 0 && opensPurpose(next);
    if (token.text === 'for') return leadsToVerb(reading, place);
    if (token.text === 'that' || token.text === 'which') return isOneOf(next, purposeVerbs);
    return reasons.has(token.text) && place > 0;
  });
}

/** Whether a word says that something will be otherwise than today. */
export function hasChange(reading: Reading): boolean {
  if (openingVerb(reading, givingVerbs) !== undefined) return true;
  return reading.words.some(
    ({ text }) => changeWords.has(text) || isOneOf(text, changeVerbs) || isDirection(text),
  );
}

const opensPurpose = (word: string): boolean =>
  purposeVerbs.has(word) ||
  changeVerbs.has(word) ||
  upwardVerbs.has(word) ||
  downwardVerbs.has(word) ||
  word === 'be';

/** "For partners to find us": a "to" follows within a few words. */
function leadsToVerb(reading: Reading, place: number): boolean {
  return reading.tokens.slice(place + 2, place + 6).some((token) => token.text === 'to');
}

const isDirection = (word: string): boolean =>
  isOneOf(word, upwardVerbs) || isOneOf(word, downwardVerbs);
