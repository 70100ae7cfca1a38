interface Wait {
  readonly position: number;
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
}

/** Those who wait for the world to reach a position. */
export class PositionWaits {
  // Kept in the order of positions. Appends are answered in that order, so a new wait is nearly
  // always the last one.
  readonly #waits: Wait[] = [];

  until(position: number): Promise<void> {
    return new Promise((resolve, reject) => {
      let place = this.#waits.length;
      while (place > 0 && this.#waits[place - 1]!.position > position) place -= 1;
      this.#waits.splice(place, 0, { position, resolve, reject });
    });
  }

  reached(position: number): void {
    const waits = this.#waits;
    let done = 0;
    while (done < waits.length && waits[done]!.position <= position) done += 1;
    if (done === 0) return;
    for (const { resolve } of waits.splice(0, done)) resolve();
  }

  /** Nobody waits for what can no longer come. */
  fail(reason: Error): void {
    for (const { reject } of this.#waits.splice(0)) reject(reason);
  }
}
