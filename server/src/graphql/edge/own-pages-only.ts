import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import type { Plugin } from 'graphql-yoga';
import { edgeError } from '../edge-error.ts';

/** Turns away every request of a kind that a page of another site can send unasked. */
export function useOwnPagesOnly(): Plugin {
  const { onRequestParse } = useCSRFPrevention({ requestHeaders: ['x-graphql-yoga-csrf'] });
  return {
    onRequestParse(payload) {
      try {
        return onRequestParse?.(payload);
      } catch {
        throw edgeError('FOREIGN_PAGE', 'The request could come from another site.', 403, {
          remedy: 'Send it as application/json.',
        });
      }
    },
  };
}
