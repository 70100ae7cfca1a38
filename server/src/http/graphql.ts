import compression from 'compression';
import type { Express } from 'express';
import type { Logger } from 'pino';
import type { App } from '../app.ts';
import { graphqlServer } from '../graphql/yoga.ts';

/** What is answered at once, unlike a stream of changes: that would be held back to be packed. */
const isWhole: compression.CompressionFilter = (request, response) =>
  !String(response.getHeader('content-type')).startsWith('text/event-stream') &&
  compression.filter(request, response);

/**
 * Mounts the API at `/graphql`: `httpApp(app, { mountApi: graphqlApi(logger) })`. A body that was
 * parsed before is taken as it is.
 */
export const graphqlApi =
  (logger: Logger) =>
  (express: Express, app: App): void => {
    const yoga = graphqlServer(app, logger);
    express.use(yoga.graphqlEndpoint, compression({ filter: isWhole }));
    express.all(yoga.graphqlEndpoint, (request, response) => yoga(request, response));
  };
