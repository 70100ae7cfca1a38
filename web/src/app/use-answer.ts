import { useEffect, useRef, useSyncExternalStore } from 'react';
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql';
import { useChangeSignal } from './change-context.ts';
import { type KeptAnswer, shownAnswer } from './kept-answer.ts';

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
 * moment. A past day is read once,
 * since what was known then does not change.
 */
export function useAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { pause = false, always = false }: AnswerOptions = {},
): Answer<Data> {
  const isPast = asksForThePast(variables);
  const [state, read] = useQuery<Data, AnyVariables>({
    query: query as TypedDocumentNode<Data, AnyVariables>,
    variables,
    pause,
    requestPolicy: isPast ? 'cache-first' : 'cache-and-network',
  });
  const of = JSON.stringify(variables);
  const kept = useRef<KeptAnswer<Data>>(undefined);
  // While a new question is under way the state still holds the answer to the one before.
  if (state.data !== undefined && !state.fetching) kept.current = { data: state.data, of };

  const signal = useChangeSignal();
  const generation = useSyncExternalStore(signal.subscribe, signal.generation);
  const known = useRef(generation);
  useEffect(() => {
    if (known.current === generation) return;
    known.current = generation;
    if (!pause && !isPast) read({ requestPolicy: 'network-only' });
  }, [generation, pause, isPast, read]);

  const hasFailed = state.error !== undefined && !state.fetching;
  const data = shownAnswer({ kept: kept.current, of, failed: hasFailed, always });
  return {
    data,
    loading: data === undefined && (state.fetching || pause),
    stale: data !== undefined && (state.fetching || state.stale),
    failed: state.error && hasFailed ? whyFailed(state.error, data !== undefined) : undefined,
    again: () => read({ requestPolicy: 'network-only' }),
  };
}

interface Failure {
  readonly networkError?: Error | undefined;
  readonly graphQLErrors: readonly { readonly message: string }[];
}

function whyFailed(error: Failure, hasData: boolean): string {
  if (error.networkError) {
    return hasData
      ? 'Cairn could not be reached. What you see is what was read last.'
      : 'Cairn could not be reached.';
  }
  return error.graphQLErrors[0]?.message ?? 'The answer could not be read.';
}
