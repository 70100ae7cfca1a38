/** Does something at once and then again and again, until it is stopped. */
export class Watch {
  readonly #look: () => Promise<unknown>;
  readonly #pauseMs: number;
  readonly #onError: (error: Error) => void;
  #timer: NodeJS.Timeout | undefined;
  #under: Promise<void>;
  #stopped = false;

  /**
   * @param pauseMs how long it waits between two looks, in milliseconds
   * @param onError hears what a look failed of; the next one is made all the same
   */
  constructor(look: () => Promise<unknown>, pauseMs: number, onError: (error: Error) => void) {
    this.#look = look;
    this.#pauseMs = pauseMs;
    this.#onError = onError;
    this.#under = this.#next();
  }

  /** Resolves once the look that is under way has ended; there is none after it. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#under;
  }

  async #next(): Promise<void> {
    try {
      await this.#look();
    } catch (error) {
      this.#onError(error as Error);
    }
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#under = this.#next();
    }, this.#pauseMs);
    this.#timer.unref();
  }
}
