import { isOneOf } from './inflection.ts';
import type { Quantity } from './quantities.ts';
import { type Reading, textAt } from './reading.ts';
import { downwardVerbs, upwardVerbs, vagueWithoutNumber } from './vocabulary.ts';

export type Direction = 'up' | 'down';

export interface Movement {
  readonly start: Quantity;
  readonly end: Quantity;
}

const arrows: ReadonlySet<string> = new Set(['→', '->', '=>', '➔', '⇒']);
const skipped: ReadonlySet<string> = new Set([
  ...['€', '$', '£', '¥', 'eur', 'usd', 'gbp', 'chf'],
  ...['a', 'about', 'another', 'around', 'at', 'least', 'some', 'an', 'additional', 'roughly'],
]);
const baselineWords: ReadonlySet<string> = new Set([
  ...['baseline', 'currently', 'from', 'now', 'than', 'today', 'was', 'were'],
]);
const comparisons: ReadonlySet<string> = new Set(['additional', 'extra', 'fewer', 'less', 'more']);
const upperLimits: ReadonlySet<string> = new Set(['<', '<=', '≤', 'below', 'under', 'within']);
const multiples: ReadonlySet<string> = new Set([
  ...['double', 'halve', 'half', 'quadruple', 'triple', 'twice'],
]);
const upwardNouns: ReadonlySet<string> = new Set(['increase']);
const downwardNouns: ReadonlySet<string> = new Set(['reduction', 'decrease', 'decline']);

/** The word before a quantity, past currency signs and hedges: `by` in "by at least 20 %". */
export function leadOf(reading: Reading, quantity: Quantity): string {
  let place = quantity.from - 1;
  while (place > quantity.from - 5 && skipped.has(textAt(reading, place))) place -= 1;
  return textAt(reading, place);
}

/** The first "from … to …", "… → …" or "to … from …" of the text. */
export function movementOf(reading: Reading): Movement | undefined {
  for (const [index, first] of reading.quantities.entries()) {
    const second = reading.quantities[index + 1];
    if (second === undefined || second.from - first.to > 6) continue;
    const between = reading.tokens.slice(first.to, second.from).map((token) => token.text);
    const lead = leadOf(reading, first);
    if (between.some((text) => arrows.has(text))) return { start: first, end: second };
    if (lead === 'from' && between.includes('to')) return { start: first, end: second };
    if (lead === 'to' && between.includes('from')) return { start: second, end: first };
  }
  return undefined;
}

/** Up, down or level, in a common unit; undefined where the two ends cannot be compared. */
export function directionOf({ start, end }: Movement): Direction | 'level' | undefined {
  const unit = { start: start.unit ?? end.unit, end: end.unit ?? start.unit };
  if (unit.start?.dimension !== unit.end?.dimension) return undefined;
  const scale = { start: unit.start?.factor ?? 1, end: unit.end?.factor ?? 1 };
  if (start.high * scale.start < end.low * scale.end) return 'up';
  if (start.low * scale.start > end.high * scale.end) return 'down';
  return 'level';
}

/** Every direction that a word announces among the last twelve before a place. */
export function directionsBefore(reading: Reading, place: number): ReadonlySet<Direction> {
  const near = reading.tokens.slice(Math.max(0, place - 12), Math.max(0, place));
  return new Set(near.flatMap((token) => directionNamed(token.text) ?? []));
}

/** Up or down, if the word says so by itself: `raise`, `cutting`, `reduction`. */
export function directionNamed(word: string): Direction | undefined {
  if (isOneOf(word, upwardVerbs) || upwardNouns.has(word)) return 'up';
  return isOneOf(word, downwardVerbs) || downwardNouns.has(word) ? 'down' : undefined;
}

/** Whether the word says that a value moves, in a known direction or for the better. */
export const announcesMovement = (word: string): boolean =>
  directionNamed(word) !== undefined || isOneOf(word, vagueWithoutNumber);

/** Whether a figure is given against a starting point: "by 20 %", "+5", "30 more", "twice". */
export function isRelative(reading: Reading): boolean {
  if (reading.words.some(({ text }) => isOneOf(text, multiples))) return true;
  return reading.quantities.some((quantity) => {
    if (leadOf(reading, quantity) === 'by') return true;
    if (textAt(reading, quantity.from) === '+' || textAt(reading, quantity.from - 1) === '+') {
      return true;
    }
    return comparisons.has(textAt(reading, quantity.to));
  });
}

/** Whether the text itself gives today's value: "from 12", "was 12", "12 today". */
export function givesBaseline(reading: Reading): boolean {
  if (movementOf(reading) !== undefined) return true;
  return reading.quantities.some((quantity) => {
    const lead = leadOf(reading, quantity);
    if (lead === 'than') return ['rather', 'instead'].includes(textAt(reading, quantity.from - 2));
    if (lead === 'of') return textAt(reading, quantity.from - 2) === 'instead';
    return baselineWords.has(lead) || ['now', 'today'].includes(textAt(reading, quantity.to));
  });
}

/** Whether a figure is a bound from above: "under 25 minutes", "at most 3", "no more than 3". */
export function isUpperLimit(reading: Reading, quantity: Quantity): boolean {
  const lead = textAt(reading, quantity.from - 1);
  const before = textAt(reading, quantity.from - 2);
  if (lead === 'than')
    return ['fewer', 'less', 'more'].includes(before) && !exceeds(reading, quantity);
  return lead === 'most' ? before === 'at' : upperLimits.has(lead);
}

/** "More than" without a "no" before it bounds from below. */
const exceeds = (reading: Reading, quantity: Quantity): boolean =>
  textAt(reading, quantity.from - 2) === 'more' &&
  !['no', 'not'].includes(textAt(reading, quantity.from - 3));

/** Whether the place stands under a rate's bar: "per session", "/day", "3 loaves a visit". */
export function isDenominator(reading: Reading, place: number): boolean {
  const before = textAt(reading, place - 1);
  if (before === 'per' || before === '/') return true;
  const article = before === 'a' || before === 'an' || before === 'each' || before === 'every';
  const { afterQuantity } = reading;
  return article && (afterQuantity.has(place - 1) || afterQuantity.has(place - 2));
}
