/**
 * Every state that one entity ever had, in order, with the position of the event that brought it
 * about. States are immutable and shared between past and present.
 */
export class Timeline<State> {
  readonly #positions: number[] = [];
  readonly #states: State[] = [];

  /** Number of states, which is the number of events of the stream that were folded. */
  get length(): number {
    return this.#states.length;
  }

  get latest(): State | undefined {
    return this.#states[this.#states.length - 1];
  }

  get firstPosition(): number {
    return this.#positions[0] ?? Number.POSITIVE_INFINITY;
  }

  get lastPosition(): number {
    return this.#positions[this.#positions.length - 1] ?? -1;
  }

  /** Adds the state that holds from `position` on. Positions only grow. */
  push(position: number, state: State): void {
    this.#positions.push(position);
    this.#states.push(state);
  }

  /** The state after the last event at or before `position`; `undefined` before the first. */
  at(position: number): State | undefined {
    if (position >= this.lastPosition) return this.latest;
    return this.#states[lastAtOrBefore(this.#positions, position)];
  }
}

/** Index of the last entry that is at most `bound` in an ascending list; −1 when there is none. */
export function lastAtOrBefore(ascending: readonly number[], bound: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! <= bound) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
