import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { keyed } from './answers.ts';
import { useAnswers } from './api-provider.tsx';
import { useChangeSignal } from './change-context.ts';
import type { DocumentDecoration } from './graphql.ts';
import { type KeptAnswer, keep, shownAnswer } from './kept-answer.ts';
import type { Failure } from './post.ts';

export interface Answer<Data> {
  /** The last answer. Stays while a newer one is under way and when that one fails. */
  readonly data: Data | undefined;
  /** Nothing to show yet and something under way. */
  readonly loading: boolean;
  /** What is shown is being read again, or is of the moment before. */
  readonly stale: boolean;
  /** Why the last reading failed, as one sentence; undefined when it did not. */
  readonly failed: string | undefined;
  readonly again: () => void;
}

interface AnswerOptions {
  /** True waits: for a choice, or for text worth searching. */
  readonly pause?: boolean;
  /** True keeps the last answer even when one of another moment cannot be read. */
  readonly always?: boolean;
}

const asksForThePast = (variables: unknown) =>
  typeof variables === 'object' &&
  variables !== null &&
  'asOf' in variables &&
  Boolean(variables.asOf);

/**
 * Asks the server and keeps the answer true: it is read again when the organisation changes, old
 * data stays until new is there, and a failure leaves what is shown, unless that is of another
 * moment. A past day is read once, since what was known then does not change.
 */
export function useAnswer<Data, Variables>(
  document: DocumentDecoration<Data, Variables>,
  variables: Variables,
  { pause = false, always = false }: AnswerOptions = {},
): Answer<Data> {
  const answers = useAnswers();
  const { key, of, question } = keyed(document, variables);
  const asked = useRef(question);
  asked.current = question;
  const isPast = asksForThePast(variables);
  const follow = useCallback(
    (listener: () => void) => answers.follow(key, listener),
    [answers, key],
  );
  const standing = useSyncExternalStore(follow, () => answers.standing(key));
  const ask = useCallback((anew: boolean) => answers.ask(key, asked.current, anew), [answers, key]);

  const signal = useChangeSignal();
  const generation = useSyncExternalStore(signal.subscribe, signal.generation);
  const known = useRef(generation);
  useEffect(() => {
    const hasChanged = known.current !== generation;
    known.current = generation;
    if (pause || (isPast && answers.standing(key).data !== undefined)) return;
    ask(hasChanged);
  }, [generation, pause, isPast, answers, key, ask]);

  const kept = useRef<KeptAnswer<Data>>(undefined);
  if (!pause && standing.data !== undefined)
    kept.current = keep(kept.current, standing.data as Data, of);
  const hasFailed = standing.failure !== undefined && !standing.asking;
  const data = shownAnswer({ kept: kept.current, of, failed: hasFailed, always });
  return {
    data,
    loading: data === undefined && !hasFailed,
    stale: data !== undefined && (standing.asking || kept.current?.of !== of),
    failed:
      standing.failure && hasFailed ? whyFailed(standing.failure, data !== undefined) : undefined,
    // A page that is older than the server is answered once it is loaded again, and not before.
    again: () => (standing.failure?.outdated ? window.location.reload() : ask(true)),
  };
}

const whyFailed = ({ lost, message, remedy }: Failure, hasData: boolean): string => {
  const why = remedy === undefined ? message : `${message} ${remedy}`;
  return lost && hasData ? `${why} What you see is what was read last.` : why;
};
