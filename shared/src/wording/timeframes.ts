import type { Quantity } from './quantities.ts';
import type { Token } from './tokens.ts';
import { isCalendarUnit } from './units.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const months = set(
  'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec',
);
/** Months that are also everyday words and count only where a date can stand. */
const alsoWords = set('may march mar');
const days = set('monday tuesday wednesday thursday friday saturday sunday');
const seasons = set('spring summer autumn winter christmas easter tomorrow tonight');
const periods = set('day week fortnight sprint month quarter half year cycle season term');
const beforeDeadline = set('by until till before in end of since from during');
const beforePeriod = set('this next coming following current');
const durationLeads = set('within in over during for after next coming following first last');
const amountLeads = set(
  'to from than reach reaches least most over under above below exceed about around hit > < ≥ ≤ >= <= + - − →',
);

/** Places of tokens that form a date, a year or a named period, and so count nothing. */
export function datePlaces(tokens: readonly Token[]): ReadonlySet<number> {
  const places = new Set<number>();
  tokens.forEach((token, place) => {
    if (token.kind === 'date' || isNamedPeriod(tokens, place)) places.add(place);
    if (isYear(tokens, place)) places.add(place);
    if (isMonth(tokens, place)) {
      places.add(place);
      for (const near of dayOfMonth(tokens, place)) places.add(near);
    }
  });
  return places;
}

/** Whether the text says when it ends or how long it takes: a date, a period or a duration. */
export function hasTimeframe(
  tokens: readonly Token[],
  dates: ReadonlySet<number>,
  quantities: readonly Quantity[],
): boolean {
  if (dates.size > 0 || quantities.some((quantity) => isDuration(tokens, quantity))) return true;
  return tokens.some((token, place) => {
    const before = tokens[place - 1]?.text ?? '';
    if (beforePeriod.has(before) && periods.has(token.text)) return true;
    if (token.text === 'end') return endsPeriod(tokens, place);
    const named = days.has(token.text) || seasons.has(token.text);
    return named && (beforeDeadline.has(before) || beforePeriod.has(before) || before === 'the');
  });
}

/**
 * Whether a quantity is how long something may take and not what it measures: "over 8 weeks",
 * "a 6-week trial". A few days after "within" or "in" are a limit that is measured: "answered within
 * 2 days".
 */
export function isDuration(tokens: readonly Token[], quantity: Quantity): boolean {
  if (!isCalendarUnit(quantity.unit)) return false;
  const lead = tokens[quantity.from - 1]?.text ?? '';
  const short = quantity.unit.factor === 86_400 && quantity.high < 14;
  if (lead === 'within' || lead === 'in') return !short;
  if (tokens[quantity.to - 2]?.text === '-' && tokens[quantity.to - 1]?.kind === 'word') {
    return lead === 'a' || lead === 'an' || lead === 'the';
  }
  return durationLeads.has(lead);
}

function isYear(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (token === undefined || !/^(?:19[5-9]\d|20\d\d)$/.test(token.text)) return false;
  const next = tokens[place + 1];
  const before = tokens[place - 1]?.text ?? '';
  if (next?.glued === true && next.kind === 'word') return false;
  if (next !== undefined && ['%', '€', '$', '£'].includes(next.text)) return false;
  if (amountLeads.has(before) || ['€', '$', '£'].includes(before)) return false;
  if (before === 'by' && token.text.endsWith('00')) return false;
  return next?.kind !== 'word' || !next.text.endsWith('s') || beforeDeadline.has(before);
}

function isMonth(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (token?.kind !== 'word' || !months.has(token.text)) return false;
  if (!alsoWords.has(token.text)) return true;
  const before = tokens[place - 1];
  const next = tokens[place + 1];
  return (
    beforeDeadline.has(before?.text ?? '') ||
    dayOfMonth(tokens, place).length > 0 ||
    (next?.kind === 'number' && next.raw.length === 4)
  );
}

function dayOfMonth(tokens: readonly Token[], place: number): readonly number[] {
  const isDay = (at: number) => {
    const token = tokens[at];
    return token?.kind === 'number' && /^(?:[1-9]|[12]\d|3[01])$/.test(token.text);
  };
  const ordinal = ['st', 'nd', 'rd', 'th'].includes(tokens[place - 1]?.text ?? '');
  const before = ordinal ? place - 2 : place - 1;
  if (isDay(before)) return [before];
  return isDay(place + 1) && tokens[place + 2]?.text !== '%' ? [place + 1] : [];
}

/** `Q3`, `H2`, `FY2027`, `2027-Q1`. */
function isNamedPeriod(tokens: readonly Token[], place: number): boolean {
  return /^(?:q[1-4]|h[12]|fy\d{2,4}|cw\d{1,2})$/.test(tokens[place]?.text ?? '');
}

function endsPeriod(tokens: readonly Token[], place: number): boolean {
  const following = tokens.slice(place + 1, place + 4).map((token) => token.text);
  return following.some((text) => periods.has(text));
}
