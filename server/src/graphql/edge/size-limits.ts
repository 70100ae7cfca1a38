import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { edgeError } from '../edge-error.ts';
import { limits } from '../limits.ts';
import { queryCost } from '../query-cost.ts';

/** Turns away documents that are larger than any of ours has a reason to be. */
export function useSizeLimits({ introspection }: { introspection: boolean }): readonly Plugin[] {
  const rules = [
    queryCost(limits.cost),
    ...(introspection ? [] : [NoSchemaIntrospectionCustomRule]),
  ];
  return [
    maxTokensPlugin({ n: limits.tokens, onReject: [tooMuch] }),
    maxDepthPlugin({ n: limits.depth, flattenFragments: true, onReject: [tooMuch] }),
    maxAliasesPlugin({ n: limits.aliases, onReject: [tooMuch] }),
    maxDirectivesPlugin({ n: limits.directives, onReject: [tooMuch] }),
    useShallowText(),
    {
      onValidate({ addValidationRule }) {
        for (const rule of rules) addValidationRule(rule);
      },
    },
  ];
}

/** What is nested so deep that the parser runs out of room is too much, and no fault of ours. */
function useShallowText(): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((...given: Parameters<typeof parseFn>) => {
        try {
          return parseFn(...given);
        } catch (error) {
          throw error instanceof RangeError ? tooMuch() : error;
        }
      });
    },
  };
}

function tooMuch(): never {
  throw edgeError('TOO_COSTLY', 'The query asks for too much at once.', 400, {
    remedy: 'Ask for fewer fields or pages.',
  });
}
