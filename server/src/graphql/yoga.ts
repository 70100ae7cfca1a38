import { createYoga, type Plugin, type YogaInitialContext } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { App } from '../app.ts';
import { viewerOf } from '../http/viewer.ts';
import { documentsRemembered, type EdgeOptions, edgePlugins } from './edge/edge-plugins.ts';
import { maskError } from './mask-error.ts';
import { RequestContext } from './request-context.ts';
import { schema } from './schema.ts';

/** The API as a handler of requests. It is entered by `fetch`, from Express and from tests alike. */
export function graphqlServer(app: App, logger: Logger, edge: EdgeOptions = {}) {
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
    parserAndValidationCache: documentsRemembered(),
    extraParamNames: ['documentId'],
    plugins: [...edgePlugins(app, edge), useRequestContext(app)],
  });
}

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
      setExecuteFn((args) => executeFn({ ...args, ...entered(args.contextValue) }));
    },
    onSubscribe({ subscribeFn, setSubscribeFn }) {
      setSubscribeFn((args) => subscribeFn({ ...args, ...entered(args.contextValue) }));
    },
  };
}
