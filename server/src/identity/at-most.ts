/** Carries out work that is handed to it, and gives what came of it. */
export type Turns = <Done>(work: () => Promise<Done>) => Promise<Done>;

/** Lets so much be under way at once; what comes later waits, and begins in the order in which it came. */
export function atMost(most: number): Turns {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((begin) => waiting.push(begin));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
