import type { ExecutionResult } from 'graphql';
import { isAsyncIterable } from 'graphql-yoga';

type Subscribed = AsyncIterable<ExecutionResult> | ExecutionResult;

/**
 * Opens a stream and tells when it is over: refused, failed, told to its end or given up. The
 * request's signal alone does not tell it, since it stays silent once an answer has begun.
 *
 * @param over may be called more than once
 */
export async function tellingWhenOver(
  subscribe: () => Promise<Subscribed> | Subscribed,
  over: () => void,
): Promise<Subscribed> {
  try {
    const stream = await subscribe();
    if (isAsyncIterable(stream)) return whenOver(stream, over);
    over();
    return stream;
  } catch (error) {
    over();
    throw error;
  }
}

/** Not a generator, which could not be ended while it waits. */
function whenOver<T>(stream: AsyncIterable<T>, over: () => void): AsyncIterableIterator<T> {
  const inner = stream[Symbol.asyncIterator]();
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      try {
        const told = await inner.next();
        if (told.done) over();
        return told;
      } catch (error) {
        over();
        throw error;
      }
    },
    async return(value) {
      over();
      return (await inner.return?.(value)) ?? { done: true, value };
    },
  };
}
