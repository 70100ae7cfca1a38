import { findQuantities, type Quantity } from './quantities.ts';
import { datePlaces, hasTimeframe, isDuration } from './timeframes.ts';
import { type Token, tokenise } from './tokens.ts';

/** A text as the rules see it, taken apart once. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly Token[];
  /** Quantities that measure something: no dates, no durations. */
  readonly quantities: readonly Quantity[];
  /** The places right after a quantity, where "a week" would make it a rate. */
  readonly afterQuantity: ReadonlySet<number>;
  /** Whether the text says by when or over how long. */
  readonly timed: boolean;
}

/** Takes a text apart. Linear in its length; any string will do. */
export function read(text: string): Reading {
  const tokens = tokenise(text);
  const dates = datePlaces(tokens);
  const all = findQuantities(tokens, dates);
  const quantities = all.filter((quantity) => !isDuration(tokens, quantity));
  return {
    text: text.trim(),
    tokens,
    words: tokens.filter((token) => token.kind === 'word'),
    quantities,
    afterQuantity: new Set(quantities.map((quantity) => quantity.to)),
    timed: hasTimeframe(tokens, dates, all),
  };
}

/** The token's text at a place, or an empty string beyond either end. */
export const textAt = (reading: Reading, place: number): string =>
  reading.tokens[place]?.text ?? '';
