/**
 * The ids of commands that were sent and not yet answered. Sending the same words again uses the
 * same id, so that a retry after a lost answer cannot do the thing twice; an answer lets it go.
 */
export interface PendingCommands {
  readonly idOf: (input: unknown) => string;
  readonly answered: (input: unknown) => void;
}

export function pendingCommands(newId: () => string): PendingCommands {
  const ids = new Map<string, string>();
  return {
    idOf: (input) => {
      const words = JSON.stringify(input);
      const id = ids.get(words) ?? newId();
      ids.set(words, id);
      return id;
    },
    answered: (input) => void ids.delete(JSON.stringify(input)),
  };
}
