import { useEffect, useRef, useSyncExternalStore } from 'react';
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql';
import { useChangeSignal } from './change-context.ts';

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
}

const asksForThePast = (variables: unknown) =>
  typeof variables === 'object' &&
  variables !== null &&
  'asOf' in variables &&
  Boolean(variables.asOf);

/**
 * Asks the server and keeps the answer true: it is read again when the organisation changes, old
 * data stays until new is there, and a failure leaves what is shown. A past day is read once,
 * since what was known then does not change.
 */
export function useAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { pause = false }: AnswerOptions = {},
): Answer<Data> {
  const isPast = asksForThePast(variables);
  const [state, read] = useQuery<Data, AnyVariables>({
    query: query as TypedDocumentNode<Data, AnyVariables>,
    variables,
    pause,
    requestPolicy: isPast ? 'cache-first' : 'cache-and-network',
  });
  const kept = useRef<Data | undefined>(undefined);
  if (state.data !== undefined) kept.current = state.data;

  const signal = useChangeSignal();
  const generation = useSyncExternalStore(signal.subscribe, signal.generation);
  const known = useRef(generation);
  useEffect(() => {
    if (known.current === generation) return;
    known.current = generation;
    if (!pause && !isPast) read({ requestPolicy: 'network-only' });
  }, [generation, pause, isPast, read]);

  const data = state.data ?? kept.current;
  return {
    data,
    loading: data === undefined && (state.fetching || pause),
    stale: data !== undefined && (state.fetching || state.stale),
    failed: state.error && !state.fetching ? whyFailed(state.error) : undefined,
    again: () => read({ requestPolicy: 'network-only' }),
  };
}

function whyFailed(error: {
  readonly networkError?: Error | undefined;
  readonly graphQLErrors: readonly { readonly message: string }[];
}): string {
  if (error.networkError) return 'Cairn could not be reached. What you see is what was read last.';
  return error.graphQLErrors[0]?.message ?? 'The answer could not be read.';
}
