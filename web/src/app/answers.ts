import { type KnownDocument, sent, type WrittenDocument } from './document.ts';
import type { DocumentDecoration } from './graphql.ts';
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
  /** Asks for whoever asks next: that one finds the answer, or it under way, and asks no more. */
  readonly askAhead: (key: string, question: Question) => Promise<Answered>;
  /** Lets go of every answer, also of one under way: it may hold words that are forgotten. */
  readonly forget: () => void;
}

/** What a question is kept by, what it was asked with as one string, and how it is sent. */
export function keyed<Data, Variables>(
  document: DocumentDecoration<Data, Variables>,
  variables: Variables,
) {
  const how = sent(document as unknown as WrittenDocument | KnownDocument);
  const of = JSON.stringify(variables);
  return { key: `${Object.values(how)[0]}${of}`, of, question: { ...how, variables } };
}

const UNASKED: Standing = { asking: false };

export function answers(post: (question: Question) => Promise<Answered>): Answers {
  const standings = new Map<string, Standing>();
  const listeners = new Map<string, Set<() => void>>();
  const rounds = new Map<string, number>();
  const ahead = new Set<string>();
  const standing = (key: string) => standings.get(key) ?? UNASKED;
  const stand = (key: string, next: Standing) => {
    standings.set(key, next);
    for (const listener of listeners.get(key) ?? []) listener();
  };
  // Reading changes nothing, so it is tried again by itself, for whoever still looks.
  const askLater = (key: string, question: Question, round: number, seconds: number) =>
    void setTimeout(() => {
      if (rounds.get(key) === round && listeners.get(key)?.size) void send(key, question);
    }, seconds * 1000);
  const send = async (key: string, question: Question) => {
    const before = standing(key);
    const round = (rounds.get(key) ?? 0) + 1;
    rounds.set(key, round);
    if (!before.asking) stand(key, { ...before, asking: true });
    const answered = await post(question);
    const { data = standing(key).data, failure } = answered;
    if (rounds.get(key) !== round) return answered;
    stand(key, { data, failure, asking: false });
    if (failure?.waitSeconds !== undefined) askLater(key, question, round, failure.waitSeconds);
    return answered;
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
      const wasAhead = ahead.delete(key);
      if (anew || !(wasAhead || standing(key).asking)) void send(key, question);
    },
    askAhead: (key, question) => {
      ahead.add(key);
      return send(key, question);
    },
    forget: () => {
      for (const [key, round] of rounds) rounds.set(key, round + 1);
      standings.clear();
    },
  };
}
