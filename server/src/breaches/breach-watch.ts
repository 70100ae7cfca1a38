import type { App } from '../app.ts';
import { noteBreaches } from './note-breaches.ts';

/** How long it waits between two looks, in milliseconds. */
const pause = 60_000;

/** Looks for clocks that are over, at once and then every minute, until it is stopped. */
export class BreachWatch {
  readonly #app: App;
  readonly #onError: (error: Error) => void;
  #timer: NodeJS.Timeout | undefined;
  #look: Promise<void>;
  #stopped = false;

  /** `onError` hears what a look failed of; the next one is made all the same. */
  constructor(app: App, onError: (error: Error) => void) {
    this.#app = app;
    this.#onError = onError;
    this.#look = this.#next();
  }

  /** Resolves once the look that is under way has ended; there is none after it. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#look;
  }

  async #next(): Promise<void> {
    try {
      await noteBreaches(this.#app);
    } catch (error) {
      this.#onError(error as Error);
    }
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#look = this.#next();
    }, pause);
    this.#timer.unref();
  }
}
