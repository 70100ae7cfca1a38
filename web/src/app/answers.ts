import type { Answered, Failure, Question } from './post.ts';

/** How a question stands. A new object with every change, so that it can be compared. */
export interface Standing {
  /** The last answer that came; stays while it is asked again and when that fails. */
  readonly data?: unknown;
  readonly failure?: Failure | undefined;
  readonly asking: boolean;
}

/** The answers of a tab, by question: a page that is come back to shows its last one at once. */
export interface Answers {
  readonly standing: (key: string) => Standing;
  readonly follow: (key: string, listener: () => void) => () => void;
  /** Asks unless that is under way. With `anew`, an answer under way is not waited for: it may be older than what makes one ask. */
  readonly ask: (key: string, question: Question, anew?: boolean) => void;
}

const UNASKED: Standing = { asking: false };

export function answers(post: (question: Question) => Promise<Answered>): Answers {
  const standings = new Map<string, Standing>();
  const listeners = new Map<string, Set<() => void>>();
  const rounds = new Map<string, number>();
  const standing = (key: string) => standings.get(key) ?? UNASKED;
  const stand = (key: string, next: Standing) => {
    standings.set(key, next);
    for (const listener of listeners.get(key) ?? []) listener();
  };
  return {
    standing,
    follow: (key, listener) => {
      const heard = listeners.get(key) ?? new Set();
      listeners.set(key, heard.add(listener));
      return () => {
        heard.delete(listener);
      };
    },
    ask: (key, question, anew = false) => {
      const before = standing(key);
      if (before.asking && !anew) return;
      const round = (rounds.get(key) ?? 0) + 1;
      rounds.set(key, round);
      if (!before.asking) stand(key, { ...before, asking: true });
      void post(question).then(({ data = standing(key).data, failure }) => {
        if (rounds.get(key) === round) stand(key, { data, failure, asking: false });
      });
    },
  };
}
