import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import { createYoga, type Plugin, type YogaInitialContext } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { App } from '../app.ts';
import { viewerOf } from '../http/viewer.ts';
import { limits } from './limits.ts';
import { maskError } from './mask-error.ts';
import { queryCost } from './query-cost.ts';
import { RequestContext } from './request-context.ts';
import { schema } from './schema.ts';

/** The API as a handler of requests. It is entered by `fetch`, from Express and from tests alike. */
export function graphqlServer(app: App, logger: Logger) {
  return createYoga({
    schema,
    graphqlEndpoint: '/graphql',
    batching: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    // Who may ask is settled at the edge; the API is for our own origin.
    cors: false,
    logging: false,
    maskedErrors: { maskError: maskError(logger) },
    parserAndValidationCache: true,
    plugins: [
      useCSRFPrevention({ requestHeaders: ['x-graphql-yoga-csrf'] }),
      maxTokensPlugin({ n: limits.tokens, exposeLimits: false }),
      maxDepthPlugin({ n: limits.depth, flattenFragments: true, exposeLimits: false }),
      maxAliasesPlugin({ n: limits.aliases, exposeLimits: false }),
      maxDirectivesPlugin({ n: limits.directives, exposeLimits: false }),
      useQueryCost,
      ...(app.config.mode === 'real' ? [useNoIntrospection] : []),
      useRequestContext(app),
    ],
  });
}

/** Outside the demonstration nobody is told what else could be asked. */
const useNoIntrospection: Plugin = {
  onValidate({ addValidationRule }) {
    addValidationRule(NoSchemaIntrospectionCustomRule);
  },
};

const useQueryCost: Plugin = {
  onValidate({ addValidationRule }) {
    addValidationRule(queryCost(limits.cost));
  },
};

/** Hands every resolver the request as Cairn sees it in place of Yoga's own context. */
function useRequestContext(app: App): Plugin {
  const entered = ({ request }: YogaInitialContext) => ({
    contextValue: new RequestContext(
      app,
      viewerOf(app, request.headers.get('cookie')),
      request.signal,
    ),
  });
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => {
        const { contextValue } = entered(args.contextValue);
        const answer = await executeFn({ ...args, contextValue });
        contextValue.opened.writeDown();
        return answer;
      });
    },
    onSubscribe({ subscribeFn, setSubscribeFn }) {
      setSubscribeFn((args) => subscribeFn({ ...args, ...entered(args.contextValue) }));
    },
  };
}
