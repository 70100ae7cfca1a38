/** How often those behind open streams are looked at, in milliseconds. */
const pause = 400;

/** Tells when somebody is signed out, whoever did it: also another process on the same folder. */
export class SessionWatch {
  readonly #watched = new Map<AbortController, () => boolean>();
  readonly #onError: (message: string, error: unknown) => void;
  #timer: NodeJS.Timeout | undefined;

  /** @param onError hears why it could not be found out whether somebody is signed in */
  constructor(onError: (message: string, error: unknown) => void) {
    this.#onError = onError;
  }

  /** How many are looked at. */
  get watching(): number {
    return this.#watched.size;
  }

  /**
   * Aborts within half a second of the end.
   *
   * @param stands whether they are still signed in; cheap, it is asked again and again
   * @param until nobody is interested from here on
   */
  endOf(stands: () => boolean, until: AbortSignal): AbortSignal {
    const ends = new AbortController();
    this.#watched.set(ends, stands);
    until.addEventListener('abort', () => this.#leave(ends), { once: true });
    if (until.aborted) this.#leave(ends);
    else this.#timer ??= setInterval(() => this.#look(), pause).unref();
    return ends.signal;
  }

  #look(): void {
    for (const [ends, stands] of this.#watched) {
      if (this.#holds(stands)) continue;
      this.#leave(ends);
      ends.abort();
    }
  }

  /** Whoever cannot be shown to be signed in is not; their page follows anew by itself. */
  #holds(stands: () => boolean): boolean {
    try {
      return stands();
    } catch (error) {
      this.#onError('Whether somebody is still signed in could not be found out.', error);
      return false;
    }
  }

  #leave(ends: AbortController): void {
    this.#watched.delete(ends);
    if (this.#watched.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
