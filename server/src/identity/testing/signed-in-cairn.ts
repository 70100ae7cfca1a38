import type { Server } from 'node:http';
import { pino } from 'pino';
import type { App } from '../../app.ts';
import { appInMemory, type InMemoryOptions } from '../../app-in-memory.ts';
import { readConfig } from '../../config.ts';
import type { EdgeOptions } from '../../graphql/edge/edge-plugins.ts';
import { graphqlApi } from '../../http/graphql.ts';
import { httpApp } from '../../http/http-app.ts';
import { withPort } from '../../http/listen.ts';
import type { KeptLetter } from '../mail/mailbox.ts';

/** Long, and nothing that anybody would guess. */
export const goodPassword = 'a heron stands in the shallow reeds';

export interface Told {
  readonly status: number;
  /** Each route answers with a shape of its own. */
  readonly body: ReturnType<typeof JSON.parse>;
  readonly headers: Headers;
}

/** One browser, or a program: its own cookies, and what it sends on its own account. */
export interface Client {
  get(path: string): Promise<Told>;
  post(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Told>;
  ask(query: string, variables?: unknown): Promise<Told>;
  readonly cookies: Map<string, string>;
}

export interface RealCairn {
  readonly app: App;
  readonly http: ReturnType<typeof httpApp>;
  readonly address: string;
  readonly logged: readonly string[];
  client(headers?: Readonly<Record<string, string>>): Client;
  /** The word at the end of the newest letter's link. */
  word(): string;
  letters(): readonly KeptLetter[];
  /** A browser in which the first administrator has just begun. */
  begun(): Promise<Client>;
  close(): Promise<void>;
}

/** Cairn as it is used for real, over sockets of this machine, with letters kept to be read. */
export async function realCairn(
  options: InMemoryOptions & { readonly edge?: EdgeOptions } = {},
): Promise<RealCairn> {
  const logged: string[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) });
  // Its own address has to be known before it listens.
  const port = options.config?.port ?? (await aFreePort());
  const app = await appInMemory({
    ...options,
    config: { mode: 'real', mail: { to: 'page' }, ...options.config, port },
    onIdentityError: (message, error) => logger.error({ err: error }, message),
  });
  const http = httpApp(app, {
    logger,
    readiness: { ready: true },
    // Most tests ask in words of their own.
    mountApi: graphqlApi(logger, options.edge ?? { mayBringItsOwn: () => true }),
  });
  const server = await new Promise<Server>((resolve) => {
    const listening = http.listen(port, '127.0.0.1', () => resolve(listening));
  });
  const address = `http://127.0.0.1:${port}`;
  const letters = () => app.identity!.mailbox!.letters;
  const client = (own: Readonly<Record<string, string>> = {}) => clientOf(address, own);
  const first = () => /begin=(\S+)$/.exec(app.identity!.firstLink.at('') ?? '')?.[1];
  return {
    app,
    http,
    address,
    logged,
    client,
    letters,
    word: () => /#\w+=(\S+)/.exec(letters()[0]!.text)![1]!,
    async begun() {
      const browser = client();
      await browser.post('/api/begin', {
        word: first(),
        organisation: 'Crumb',
        timeZone: 'Europe/Lisbon',
        name: 'Ada Admin',
        email: 'ada@crumb.example',
        password: goodPassword,
      });
      await browser.post('/api/auth/sign-in/email', {
        email: 'ada@crumb.example',
        password: goodPassword,
      });
      return browser;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await app.close();
    },
  };
}

/** A port of this machine that nobody listens on. */
export const aFreePort = async (): Promise<number> =>
  (await withPort(readConfig({ PORT: '0' }))).port;

function clientOf(address: string, own: Readonly<Record<string, string>>): Client {
  const cookies = new Map<string, string>();
  const send = async (path: string, init: RequestInit): Promise<Told> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address + path, {
      redirect: 'manual',
      ...init,
      headers: { ...(cookie && { cookie }), ...own, ...(init.headers as object) },
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!;
      if (value === '' || /max-age=0/i.test(set)) cookies.delete(name!);
      else cookies.set(name!, value!);
    }
    const text = await response.text();
    let body: unknown = text;
    try {
      body = JSON.parse(text);
    } catch {}
    return { status: response.status, body, headers: response.headers };
  };
  const post: Client['post'] = (path, body = {}, headers = {}) =>
    send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  return {
    cookies,
    get: (path) => send(path, {}),
    post,
    ask: (query, variables) => post('/graphql', { query, variables }),
  };
}
