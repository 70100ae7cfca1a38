import { isOneOf } from './inflection.ts';
import { announcesMovement, isDenominator, isUpperLimit, movementOf } from './measure.ts';
import { openingPlace, openingVerb } from './opening.ts';
import type { Quantity } from './quantities.ts';
import { type Reading, textAt } from './reading.ts';
import {
  activityNouns,
  activityVerbs,
  determiners,
  effortUnits,
  makingVerbs,
  measureNouns,
} from './vocabulary.ts';

/** "Set" and "roll" are activities only together with their particle. */
const particles: Readonly<Record<string, string>> = { set: 'up', roll: 'out', work: 'out' };

/** Whether the text opens with doing or delivering: "ship …", "set up …", "build the …". */
export function opensWithActivity(reading: Reading): boolean {
  const next = textAt(reading, openingPlace(reading) + 1);
  const verb = openingVerb(reading, activityVerbs);
  if (verb !== undefined) return particles[verb] === undefined || particles[verb] === next;
  return openingVerb(reading, makingVerbs) !== undefined && determiners.has(next);
}

/**
 * Whether the text measures what comes of the work: a movement between two values, a direction, a
 * measured noun with a figure, an upper limit, or a share to begin with ("90 % of orders …"). After an activity
 * ("hold 6 workshops to reduce churn") the figure must be one that does not count the effort.
 */
export function measuresOutcome(reading: Reading): boolean {
  if (movementOf(reading) !== undefined) return true;
  if (reading.quantities.some((quantity) => isUpperLimit(reading, quantity))) return true;
  return opensWithActivity(reading) ? addsOutcome(reading) : isOutcome(reading);
}

function addsOutcome(reading: Reading): boolean {
  const figures = reading.quantities.filter((quantity) => !countsEffort(reading, quantity));
  const last = figures.at(-1);
  if (last === undefined) return false;
  const directed = reading.tokens.slice(0, last.from).some(({ text }) => announcesMovement(text));
  return directed || namesMeasure(reading);
}

function isOutcome(reading: Reading): boolean {
  if (reading.words.some(({ text }) => announcesMovement(text))) return true;
  const [first] = reading.quantities;
  if (first === undefined) return false;
  return (first.from === 0 && first.unit?.dimension === 'percent') || namesMeasure(reading);
}

const namesMeasure = (reading: Reading): boolean =>
  reading.words.some(({ text }) => isOneOf(text, measureNouns));

/** Whether an activity is what the text counts or names: "two workshops", "a weekly demo". */
export function namesActivity(reading: Reading): boolean {
  return reading.tokens.some(
    (_, place) => isActivityNoun(reading, place) && !isDenominator(reading, place),
  );
}

/** Whether a quantity counts effort: time spent, or activities held. */
export function countsEffort(reading: Reading, quantity: Quantity): boolean {
  if (quantity.unit?.dimension === 'time') {
    return quantity.unit.factor === 60 || quantity.unit.factor === 3_600;
  }
  if (quantity.unit?.dimension === 'percent') return false;
  if (isOneOf(quantity.noun, effortUnits) || quantity.unit?.dimension === 'times') return true;
  for (let place = quantity.to; place < quantity.to + 4; place += 1) {
    const token = reading.tokens[place];
    if (token?.kind !== 'word' || isFunctionWord(token.text)) return false;
    if (isActivityNoun(reading, place)) return true;
  }
  return false;
}

/** An activity noun that stands for itself and does not merely qualify the next: "demo requests". */
function isActivityNoun(reading: Reading, place: number): boolean {
  const token = reading.tokens[place];
  if (token?.kind !== 'word' || !isOneOf(token.text, activityNouns)) return false;
  if (token.text.endsWith('s')) return true;
  const next = reading.tokens[place + 1];
  return next?.kind !== 'word' || isFunctionWord(next.text);
}

const functionWords: ReadonlySet<string> = new Set(
  (
    'about after and are as at before between by during for from in into is of on or over per than ' +
    'then through to until when where which while who with within without'
  ).split(' '),
);

const isFunctionWord = (word: string): boolean => functionWords.has(word) || determiners.has(word);
