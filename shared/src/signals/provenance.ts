import type { Explained, Term } from '../kernel/explained.ts';

/** Where the inputs of a figure came from, as far as the caller knows. */
export interface Provenance<Input extends string = string> {
  /** Positions in the log of the events that were read, in any order. */
  readonly events?: readonly number[];
  /** For an input, what put it there: `{ baseline: 'committed 1 July' }`. */
  readonly sources?: Readonly<Partial<Record<Input, string>>>;
}

/** One term of an explanation; a source that is not known is left out. */
export const term = (name: string, value: string, source?: string): Term =>
  source === undefined ? { name, value } : { name, value, source };

/** Positions oldest first and each once, however many inputs rest on the same event. */
export const inOrder = (...lists: readonly (readonly number[] | undefined)[]): number[] =>
  [...new Set(lists.flatMap((list) => list ?? []))].sort((a, b) => a - b);

/** Puts an explanation together, its events in order. */
export const explain = <Value>(
  value: Value,
  formula: string,
  filledIn: string,
  terms: readonly Term[],
  provenance: Provenance<string> = {},
): Explained<Value> => ({ value, formula, filledIn, terms, events: inOrder(provenance.events) });

/**
 * The same, put together when somebody looks: where many figures are needed to put things in order
 * and few are read.
 */
export function explainLater<Value>(value: Value, tell: () => Explained<Value>): Explained<Value> {
  let told: Explained<Value> | undefined;
  const whole = () => {
    told ??= tell();
    return told;
  };
  return {
    value,
    get formula() {
      return whole().formula;
    },
    get filledIn() {
      return whole().filledIn;
    },
    get terms() {
      return whole().terms;
    },
    get events() {
      return whole().events;
    },
  };
}
