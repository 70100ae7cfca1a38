/** One value that a formula read: its name, how it is shown, and where it came from. */
export interface Term {
  readonly name: string;
  /** The value as a person reads it, with its unit: `8.0 %`, `52 of 91`. */
  readonly value: string;
  /** What put it there, when that helps: `committed 1 July`. */
  readonly source?: string;
}

/**
 * A computed figure that can say how it came about: the formula in words, the same formula with
 * its values filled in, each term, and the events that it read.
 */
export interface Explained<Value = number> {
  readonly value: Value;
  readonly formula: string;
  readonly filledIn: string;
  readonly terms: readonly Term[];
  /** Positions of the events in the log that the figure rests on, oldest first. */
  readonly events: readonly number[];
}
