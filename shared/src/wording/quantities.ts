import { baseForms } from './inflection.ts';
import { readDigits, spelledNumber } from './numerals.ts';
import type { Token } from './tokens.ts';
import { scaleOf, type Unit, unitOf } from './units.ts';

/** A number or range in a text, with what it counts. */
export interface Quantity {
  /** Lower and upper end; the same for a single number. Scales (`k`, `million`) are multiplied in. */
  readonly low: number;
  readonly high: number;
  readonly unit: Unit | undefined;
  /** The unit as typed, or the word that follows without being a known unit. */
  readonly noun: string | undefined;
  /** Whether the figure is a whole word (`three`) and not digits. */
  readonly spelled: boolean;
  /** Places of its first token and of the token after its last. */
  readonly from: number;
  readonly to: number;
}

interface Figure {
  readonly value: number;
  readonly spelled: boolean;
  readonly to: number;
}

const rangeMarks: ReadonlySet<string> = new Set(['-', '–', '—', '−', '~']);
const signs: ReadonlySet<string> = new Set(['-', '−', '–', '+']);
const currencies: ReadonlySet<string> = new Set(['€', '$', '£', '¥', 'eur', 'usd', 'gbp', 'chf']);
const ordinals: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
/** Capitals that make a name of the figure before them (`5G`, `3D`), where small ones are units. */
const generations: ReadonlySet<string> = new Set(['D', 'G', 'H', 'S', 'T', 'X']);
const standards: ReadonlySet<string> = new Set(['iso', 'iec', 'soc', 'rfc', 'pci', 'wcag', 'web']);

/**
 * Every quantity of a text, in order. Figures that only name something are no quantities: ordinals
 * (`95th`), standards (`ISO 27001`), `24/7`, and digits glued to a word that is no unit (`2FA`, `5G`).
 * @param taken places that belong to a date or a year and are passed over
 */
export function findQuantities(
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
): readonly Quantity[] {
  const found: Quantity[] = [];
  let place = 0;
  while (place < tokens.length) {
    const figure = taken.has(place) ? undefined : figureAt(tokens, place);
    if (figure === undefined) {
      place += 1;
    } else if (isName(tokens, place, figure)) {
      place = tokens[figure.to]?.text === '/' ? figure.to + 2 : figure.to;
    } else {
      const quantity = withUnit(tokens, place, figure);
      found.push(quantity);
      place = quantity.to;
    }
  }
  return found;
}

function figureAt(tokens: readonly Token[], place: number): Figure | undefined {
  const token = tokens[place];
  if (token?.kind === 'number') {
    const value = readDigits(token.raw);
    return scaled(tokens, { value, spelled: false, to: place + 1 });
  }
  const value = token?.kind === 'word' ? spelledNumber(token.text) : undefined;
  if (value === undefined) return undefined;
  const ones = spelledNumber(tokens[place + 1]?.text ?? '');
  const joined = value >= 20 && value < 100 && ones !== undefined && ones < 10;
  const figure = joined
    ? { value: value + ones, spelled: true, to: place + 2 }
    : { value, spelled: true, to: place + 1 };
  return scaled(tokens, figure);
}

function scaled(tokens: readonly Token[], figure: Figure): Figure {
  const next = tokens[figure.to];
  const scale = next === undefined ? undefined : scaleOf(next.text);
  // A lone letter counts thousands or millions only where it touches the figure: `3k`, not `3 b`.
  if (next === undefined || scale === undefined || (next.text.length < 3 && !next.glued)) {
    return figure;
  }
  return { ...figure, value: figure.value * scale, to: figure.to + 1 };
}

function isName(tokens: readonly Token[], place: number, figure: Figure): boolean {
  const token = tokens[place];
  const next = tokens[figure.to];
  if (token?.kind === 'number' && next?.text === '/' && token.text === '24') {
    return tokens[figure.to + 1]?.text === '7';
  }
  if (standards.has(tokens[place - 1]?.text ?? '')) return true;
  if (next?.kind !== 'word' || !next.glued || figure.spelled) return false;
  if (ordinals.has(next.text) || generations.has(next.raw)) return true;
  return unitOf(next.text.split('-')[0] ?? '') === undefined;
}

function withUnit(tokens: readonly Token[], place: number, first: Figure): Quantity {
  const sign = tokens[place - 1];
  const before = tokens[place - 2];
  const signed =
    sign !== undefined &&
    signs.has(sign.text) &&
    tokens[place]?.glued === true &&
    !(sign.glued && before !== undefined);
  const value = signed && sign.text !== '+' ? -first.value : first.value;
  const own = unitAt(tokens, first.to);
  const second = rangeEnd(tokens, own.to);
  const last = second === undefined ? own : unitAt(tokens, second.to);
  const money = currencyBefore(tokens, signed ? place - 1 : place);
  return {
    low: Math.min(value, second?.value ?? value),
    high: Math.max(value, second?.value ?? value),
    unit: last.unit ?? own.unit ?? money,
    noun: last.noun ?? own.noun,
    spelled: first.spelled,
    from: signed ? place - 1 : place,
    to: last.to,
  };
}

function rangeEnd(tokens: readonly Token[], place: number): Figure | undefined {
  const mark = tokens[place];
  return mark !== undefined && rangeMarks.has(mark.text) && tokens[place + 1]?.kind === 'number'
    ? figureAt(tokens, place + 1)
    : undefined;
}

function unitAt(
  tokens: readonly Token[],
  place: number,
): { readonly unit: Unit | undefined; readonly noun: string | undefined; readonly to: number } {
  const hyphenated = tokens[place]?.text === '-' && tokens[place + 1]?.kind === 'word';
  const at = hyphenated ? place + 1 : place;
  const token = tokens[at];
  const text = token?.text ?? '';
  const unit = unitOf(text) ?? unitOf(text.split('-')[0] ?? '');
  if (unit !== undefined) return { unit, noun: text, to: at + 1 };
  const noun = token?.kind === 'word' ? baseForms(text).at(-1) : undefined;
  return { unit: undefined, noun, to: place };
}

function currencyBefore(tokens: readonly Token[], place: number): Unit | undefined {
  const text = tokens[place - 1]?.text ?? '';
  return currencies.has(text) ? unitOf(text) : undefined;
}
