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
  // The ids in the order they came, as a ring: asking a map for its oldest key costs more with
  // every key that was deleted before it.
  readonly #ring: string[] = [];
  #next = 0;
  readonly #most: number;

  /** How many are remembered. */
  get most(): number {
    return this.#most;
  }

  /** @param most how many are remembered; the oldest are let go first */
  constructor(most = 100_000) {
    this.#most = most;
  }

  add(id: string, place: Place): void {
    const oldest = this.#ring[this.#next];
    if (oldest !== undefined) this.#places.delete(oldest);
    this.#ring[this.#next] = id;
    this.#next = (this.#next + 1) % this.#most;
    this.#places.set(id, place);
  }

  placeOf(id: string): Place | undefined {
    return this.#places.get(id);
  }
}
