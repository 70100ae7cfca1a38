/**
 * Lets the commands on one stream pass one at a time, in the order in which they came. Two of them
 * in this process therefore never meet in a conflict; those on other streams do not wait. What has
 * to be decided together, on however many streams, takes its turns under one name besides.
 */
export class StreamQueue {
  readonly #last = new Map<string, Promise<unknown>>();

  pass<T>(stream: string, task: () => Promise<T>): Promise<T> {
    const before = this.#last.get(stream);
    const mine = before ? before.then(task, task) : task();
    this.#last.set(stream, mine);
    const leave = (): void => {
      if (this.#last.get(stream) === mine) this.#last.delete(stream);
    };
    mine.then(leave, leave);
    return mine;
  }

  /** Resolves once everything that is under way now has come to its end. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.#last.values());
  }
}
