/** Tells everything that is shown when the organisation has moved on. */
export interface ChangeSignal {
  /** Counts up with every change that was heard of. */
  readonly generation: () => number;
  readonly subscribe: (listener: () => void) => () => void;
  readonly changed: () => void;
}

/**
 * Changes that come within `gatherMs` milliseconds of each other are told of once: a check-in of
 * five key results is five events, and one reading afterwards is enough.
 */
export function changeSignal(gatherMs = 40): ChangeSignal {
  let generation = 0;
  let isGathering = false;
  const listeners = new Set<() => void>();
  return {
    generation: () => generation,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changed: () => {
      if (isGathering) return;
      isGathering = true;
      setTimeout(() => {
        isGathering = false;
        generation += 1;
        for (const listener of listeners) listener();
      }, gatherMs);
    },
  };
}
