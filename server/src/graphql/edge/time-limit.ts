import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { edgeError } from '../edge-error.ts';
import type { RequestContext } from '../request-context.ts';

/**
 * Longest that an operation is worked on, in milliseconds. The slowest page over a large
 * organisation takes a tenth of a second; see docs/performance.md.
 */
export const longestOperation = 5_000;

/** Gives up on an operation after a while, and at once when nobody waits for its answer any more. */
export function useTimeLimit(longest = longestOperation): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => {
        const over = AbortSignal.timeout(longest);
        const gone = (args.contextValue as RequestContext).signal;
        const signal = gone ? AbortSignal.any([gone, over]) : over;
        // Yoga's executor stops at it; the types are those of a library that does not.
        const limited: typeof args & { readonly signal: AbortSignal } = { ...args, signal };
        try {
          return (await executeFn(limited)) as ExecutionResult;
        } catch (error) {
          throw over.aborted && !gone?.aborted ? tooSlow() : error;
        }
      });
    },
  };
}

const tooSlow = () =>
  edgeError('TOO_SLOW', 'The answer took too long, and was given up.', 503, {
    remedy: 'Try again in a moment; what is sent again is not recorded twice.',
    headers: { 'retry-after': '2' },
  });
