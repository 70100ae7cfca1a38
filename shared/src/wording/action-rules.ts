import { openingPlace, openingVerb } from './opening.ts';
import { type Reading, textAt } from './reading.ts';
import { ask, type Rule } from './rule.ts';
import { determiners, finishableVerbs, openEndedVerbs } from './vocabulary.ts';

/** A-DONE: no verb with an object, or nothing by which one could tell that it is done. */
const done: Rule<Reading> = (reading) =>
  isFinishable(reading)
    ? undefined
    : ask(
        'A-DONE',
        'What will exist or have happened once this is finished?',
        'An action is easiest to start, and to tick off, when its end is plain.',
      );

export const actionRules: readonly Rule<Reading>[] = [done];

const prepositions: ReadonlySet<string> = new Set([
  ...['about', 'at', 'for', 'from', 'in', 'into', 'of', 'on', 'out', 'to', 'up', 'with'],
]);
const endless: ReadonlySet<string> = new Set(['better', 'less', 'more']);

function isFinishable(reading: Reading): boolean {
  const place = openingPlace(reading);
  if (reading.words.length < 2 || reading.tokens[place] === undefined) return false;
  if (openingVerb(reading, openEndedVerbs) !== undefined && !isLearnt(reading)) {
    return hasEnd(reading);
  }
  if (!hasObject(reading, place)) return false;
  if (endless.has(textAt(reading, place + 1))) return hasEnd(reading);
  return openingVerb(reading, finishableVerbs) !== undefined || takesObject(reading, place);
}

/** "Learn the pricing model" ends; "learn more about pricing" does not. */
const isLearnt = (reading: Reading): boolean =>
  openingVerb(reading, new Set(['learn'])) !== undefined &&
  determiners.has(textAt(reading, openingPlace(reading) + 1));

/** A figure, a date or an "until" gives an end to what has none by itself. */
const hasEnd = (reading: Reading): boolean =>
  reading.timed ||
  reading.quantities.length > 0 ||
  reading.words.some(({ text }) => text === 'until' || text === 'till');

/** Something follows the verb, past one preposition: "speak at the summit". */
function hasObject(reading: Reading, place: number): boolean {
  const next = prepositions.has(textAt(reading, place + 1)) ? place + 2 : place + 1;
  const token = reading.tokens[next];
  return token !== undefined && (token.kind !== 'mark' || reading.tokens[next + 1] !== undefined);
}

/**
 * For a verb that no list knows, the company it keeps tells: a determiner, a number or a name comes
 * after it ("critique two designs"), and it is not itself one ("the roadmap").
 */
function takesObject(reading: Reading, place: number): boolean {
  const verb = reading.tokens[place];
  const object = reading.tokens[place + 1];
  if (verb?.kind !== 'word' || object === undefined) return false;
  if (determiners.has(verb.text) || prepositions.has(verb.text) || endless.has(verb.text))
    return false;
  if (object.kind === 'number' || determiners.has(object.text)) return true;
  return reading.quantities.some((quantity) => quantity.from === place + 1);
}
