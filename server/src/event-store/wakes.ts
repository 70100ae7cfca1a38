/**
 * Tells followers that the log has grown, and nothing else: what is new they read themselves, from
 * their own place. A wake can therefore come late, twice or for nothing and no event is lost.
 */
export class Wakes {
  readonly #sleepers = new Set<() => void>();
  readonly #watch: { readonly first: () => void; readonly last: () => void };
  #count = 0;
  #followers = 0;

  /** @param watch told when the first follower comes and when the last one has gone */
  constructor(watch = { first: () => {}, last: () => {} }) {
    this.#watch = watch;
  }

  /** How often it woke. To be read before the log is, so that no wake falls between the two. */
  get count(): number {
    return this.#count;
  }

  wake(): void {
    this.#count += 1;
    for (const rouse of [...this.#sleepers]) rouse();
  }

  enter(): void {
    this.#followers += 1;
    if (this.#followers === 1) this.#watch.first();
  }

  leave(): void {
    this.#followers -= 1;
    if (this.#followers === 0) this.#watch.last();
  }

  /** Resolves once it has woken more often than `seen` times, or the signal is aborted. */
  past(seen: number, signal: AbortSignal): Promise<void> {
    if (this.#count > seen || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const rouse = (): void => {
        this.#sleepers.delete(rouse);
        signal.removeEventListener('abort', rouse);
        resolve();
      };
      this.#sleepers.add(rouse);
      signal.addEventListener('abort', rouse);
    });
  }
}
