import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { App } from '@cairn/server/app';
import { everything } from '@cairn/server/graphql/asked-for-everything';
import { graphqlApi } from '@cairn/server/http/graphql';
import { httpApp } from '@cairn/server/http/http-app';
import { listen } from '@cairn/server/http/listen';
import { isHere } from '@cairn/shared/organisation/person/here';
import { pino } from 'pino';

const rest = `query Rest($after: String) {
  history(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { title prose { text } fields { name value } actor { id name } } }
  }
}`;

const own = `{
  ownData { person { id name } email openings(first: 100) { edges { node { by { name } where } } } }
  whoLeft { edges { node { person { id name } isErased } } }
  viewer { person { id name } personas { id name } }
  found: search(text: "says") { title where }
  named: search(text: "pia") { title where }
}`;

/**
 * All that Cairn answers, to everybody who is here: every query, the whole history, every question
 * about today and about some days before it, and what each takes along.
 *
 * @param days days to look at, besides now
 */
export async function everyAnswer(app: App, days: readonly string[]): Promise<string> {
  const logger = pino({ level: 'silent' });
  // What is answered follows from who asks, not from how they showed it: everybody asks as a persona.
  const asPersonas: App = {
    ...app,
    identity: undefined,
    config: { ...app.config, mode: 'demo' },
    close: app.close,
  };
  const http = httpApp(asPersonas, {
    logger,
    readiness: { ready: true },
    mountApi: graphqlApi(logger),
  });
  const server = await listen(http, app.config);
  try {
    const people = app.live.world.now(app.clock()).people().filter(isHere);
    const answers: string[] = [];
    for (const { id } of people) answers.push(...(await answersTo(server, id, app, days)));
    return answers.join('\n');
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

async function answersTo(
  server: Server,
  personId: string,
  app: App,
  days: readonly string[],
): Promise<readonly string[]> {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const cookie = `cairn_persona=${personId}`;
  const answers: string[] = [];
  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' },
      body: JSON.stringify({ query, variables }),
    });
    const text = await answer.text();
    if (!answer.ok || text.includes('"errors"')) throw new Error(text.slice(0, 500));
    answers.push(text);
    return JSON.parse(text) as { data: unknown };
  };
  const things = app.live.world.now(app.clock());
  const ids = things.cycles().flatMap((cycle) => things.objectivesIn(cycle.id).map(({ id }) => id));
  for (const document of everything)
    for (const id of ids)
      for (const asOf of [undefined, ...days.map((day) => ({ day }))])
        await ask(document, { id, asOf });
  for (let after: string | undefined; ; ) {
    const { data } = await ask(rest, { after });
    const { hasNextPage, endCursor } = (data as { history: { pageInfo: Page } }).history.pageInfo;
    if (!hasNextPage) break;
    after = endCursor;
  }
  await ask(own);
  for (const kind of ['json', 'md']) {
    const answer = await fetch(`${address}/api/own-data.${kind}`, { headers: { cookie } });
    if (!answer.ok) throw new Error(`own-data.${kind}: ${answer.status}`);
    answers.push(await answer.text());
  }
  return answers;
}

interface Page {
  readonly hasNextPage: boolean;
  readonly endCursor: string;
}
