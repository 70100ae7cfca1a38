import { pino } from 'pino';
import type { App } from '../app.ts';
import { appInMemory, type InMemoryOptions } from '../app-in-memory.ts';
import { personaCookie } from '../http/visitor.ts';
import type { EdgeOptions } from './edge/edge-plugins.ts';
import { graphqlServer } from './yoga.ts';

/** An answer. What the document asked for is the test's to say. */
export interface Answered<Data> {
  readonly status: number;
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
}

export interface AskedInMemory {
  readonly app: App;
  /** What the server logged, a line for each entry. */
  readonly logged: readonly string[];
  /** Asks as a person, through the same door as a browser. */
  ask<Data = unknown>(
    personId: string,
    query: string,
    variables?: unknown,
  ): Promise<Answered<Data>>;
  /** The answer itself, as it would leave the server. */
  fetch(personId: string, body: unknown, init?: RequestInit): Promise<Response>;
}

const address = 'http://localhost/graphql';

/**
 * A whole Cairn with its API, without a port or a file. What a test asks is on nobody's list, so it
 * is answered over a real organisation too, unless `edge` says otherwise.
 */
export async function askedInMemory(
  options: InMemoryOptions = {},
  edge: EdgeOptions = { mayBringItsOwn: () => true },
): Promise<AskedInMemory> {
  const app = await appInMemory(options);
  const logged: string[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) });
  const yoga = graphqlServer(app, logger, edge);
  const fetch: AskedInMemory['fetch'] = async (personId, body, init = {}) =>
    yoga.fetch(address, {
      method: 'POST',
      body: JSON.stringify(body),
      ...init,
      headers: {
        'content-type': 'application/json',
        cookie: `${personaCookie}=${personId}`,
        ...init.headers,
      },
    });
  return {
    app,
    logged,
    fetch,
    async ask<Data>(personId: string, query: string, variables?: unknown) {
      const response = await fetch(personId, { query, variables });
      const answer = (await response.json()) as Omit<Answered<Data>, 'status'>;
      return { status: response.status, ...answer };
    },
  };
}
