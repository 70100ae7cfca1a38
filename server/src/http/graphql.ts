import compression from 'compression';
import type { Express } from 'express';
import type { Logger } from 'pino';
import type { App } from '../app.ts';
import type { EdgeOptions } from '../graphql/edge/edge-plugins.ts';
import { graphqlServer } from '../graphql/yoga.ts';

/**
 * Mounts the API at `/graphql`: `httpApp(app, { mountApi: graphqlApi(logger) })`. A body that was
 * parsed before is taken as it is.
 */
export const graphqlApi =
  (logger: Logger, edge: EdgeOptions = {}) =>
  (express: Express, app: App): void => {
    const yoga = graphqlServer(app, logger, edge);
    // Leaves the stream of changes as it is, which names an encoding of its own: none.
    express.use(yoga.graphqlEndpoint, compression());
    express.all(yoga.graphqlEndpoint, (request, response) => yoga(request, response));
  };
