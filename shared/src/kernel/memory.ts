interface Kept<Value> {
  readonly on: readonly unknown[];
  readonly value: Value;
}

/**
 * What was worked out of things that never change, with what else each rested on. Goes when the
 * thing goes.
 */
export class Memory<Thing extends object, Value> {
  readonly #kept = new WeakMap<Thing, readonly Kept<Value>[]>();
  readonly #most: number;

  /** Keeps as many values of one thing, the latest made; 1 or more. */
  constructor(most = 1) {
    this.#most = most;
  }

  /** The value of a thing that rests on the very same others, made now if it is not known. */
  of(thing: Thing, on: readonly unknown[], make: () => Value): Value {
    const kept = this.#kept.get(thing) ?? [];
    const known = kept.find(
      (one) => one.on.length === on.length && one.on.every((each, at) => each === on[at]),
    );
    if (known) return known.value;
    const value = make();
    this.#kept.set(thing, [{ on, value }, ...kept].slice(0, this.#most));
    return value;
  }
}
