import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { App } from '../app.ts';
import { documentsRemembered, type EdgeOptions, edgePlugins } from './edge/edge-plugins.ts';
import { maskError } from './mask-error.ts';
import { schema } from './schema.ts';
import { useRequestContext } from './use-request-context.ts';

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
