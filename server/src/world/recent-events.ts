/** Where an event stands in the log. */
export interface Place {
  readonly position: number;
  readonly stream: string;
}

/**
 * Where the last so many events stand, by their ids. A command that is sent again after its answer
 * was lost is recognised by them; a command older than this window is no longer.
 */
export class RecentEvents {
  readonly #places = new Map<string, Place>();
  readonly #most: number;

  /** @param most how many are remembered; the oldest are let go first */
  constructor(most = 100_000) {
    this.#most = most;
  }

  add(id: string, place: Place): void {
    this.#places.set(id, place);
    if (this.#places.size <= this.#most) return;
    const [oldest] = this.#places.keys();
    this.#places.delete(oldest!);
  }

  placeOf(id: string): Place | undefined {
    return this.#places.get(id);
  }
}
