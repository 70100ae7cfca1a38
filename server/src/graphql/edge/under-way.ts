/** How much of each person is under way, up to a number. */
export class UnderWay {
  readonly #most: number;
  readonly #counts = new Map<string, number>();

  constructor(most: number) {
    this.#most = most;
  }

  /** What to call once it is over, as often as one likes; `undefined` when there is no room. */
  begin(who: string): (() => void) | undefined {
    const now = this.#counts.get(who) ?? 0;
    if (now >= this.#most) return undefined;
    this.#counts.set(who, now + 1);
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      const left = (this.#counts.get(who) ?? 1) - 1;
      if (left > 0) this.#counts.set(who, left);
      else this.#counts.delete(who);
    };
  }
}
