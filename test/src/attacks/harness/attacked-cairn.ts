import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { App } from '@cairn/server/app';
import type { Config } from '@cairn/server/config';
import type { EdgeOptions } from '@cairn/server/graphql/edge/edge-plugins';
import {
  ids,
  type SmallOrganisation,
  smallOrganisation,
} from '@cairn/server/graphql/small-organisation';
import { graphqlApi } from '@cairn/server/http/graphql';
import { httpApp } from '@cairn/server/http/http-app';
import { listen } from '@cairn/server/http/listen';
import type { Patience } from '@cairn/server/http/patience';
import { pino } from 'pino';
import type { Reply } from './reply.ts';
import { type Send, type Sending, sendTo } from './send-to.ts';

/** A whole Cairn behind a real port of this machine, over an organisation of five people. */
export interface AttackedCairn {
  readonly port: number;
  readonly http: ReturnType<typeof httpApp>;
  readonly organisation: SmallOrganisation;
  /** What it logged, a line for each entry. */
  readonly logged: string[];
  /** Sends one request. Whatever comes back is searched for traces of the inside. */
  readonly send: Send;
  /** Asks the API as one of our pages would. */
  ask(body: unknown, headers?: Sending['headers']): Promise<Reply>;
  close(): Promise<void>;
}

export interface Circumstances {
  readonly config?: Partial<Config>;
  readonly edge?: EdgeOptions;
  readonly webFolder?: string;
  /** How long a client may take; as long as it usually may unless told. */
  readonly patience?: Patience;
}

/** The headers of a page of ours that asks as the PM of the organisation. */
export const honest = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json',
  'sec-fetch-site': 'same-origin',
  cookie: `cairn_persona=${ids.pm}`,
};

export async function attackedCairn(circumstances: Circumstances = {}): Promise<AttackedCairn> {
  const { config, edge, webFolder, patience } = circumstances;
  const organisation = await smallOrganisation();
  const app: App = { ...organisation.app, config: { ...organisation.app.config, ...config } };
  const logged: string[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) });
  const http = httpApp(app, {
    logger,
    readiness: { ready: true },
    mountApi: graphqlApi(logger, edge),
    ...(webFolder && { webFolder }),
  });
  const server = await listen(http, { ...app.config, host: '127.0.0.1', port: 0 }, patience);
  const { port } = server.address() as AddressInfo;
  const send = sendTo(port);
  return {
    port,
    http,
    organisation,
    logged,
    send,
    ask: (body, headers = {}) =>
      send('/graphql', {
        method: 'POST',
        headers: { ...honest, ...headers },
        body: JSON.stringify(body),
      }),
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
      await app.close();
    },
  };
}
