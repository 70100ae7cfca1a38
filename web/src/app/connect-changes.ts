import { createClient, type RequestParams } from 'graphql-sse';
import { type KnownDocument, sent, type WrittenDocument } from './document.ts';
import { tabAnswers } from './first-answers.ts';
import type { Known } from './follow-changes.ts';
import { graphql } from './graphql.ts';
import { ownPage } from './own-page.ts';
import { toTheDoor } from './to-the-door.ts';

const Changes = graphql(`
  subscription Changes($after: Int!) {
    changes(after: $after) {
      position
      ownPosition
      forgot
    }
  }
`);

/** The server's stream of changes as events of one HTTP answer. Loaded after the first paint. */
export async function* connectChanges(after: number, stop: AbortSignal): AsyncIterable<Known> {
  // Reconnecting is done by who follows, since each attempt asks from another position.
  const client = createClient({ url: '/graphql', headers: ownPage, retryAttempts: 0 });
  const how = sent(Changes as unknown as WrittenDocument | KnownDocument);
  // The client sends what it is given as it is; its types know the text alone.
  const asked = { ...how, variables: { after } } as RequestParams;
  const changes = client.iterate<{ changes: Known & { readonly forgot: boolean } }>(asked);
  const end = () => client.dispose();
  stop.addEventListener('abort', end);
  try {
    for await (const { data } of changes) {
      if (!data) continue;
      if (data.changes.forgot) tabAnswers.forget();
      yield data.changes;
    }
  } catch (error) {
    if ((error as { response?: Response }).response?.status === 401) toTheDoor();
    throw error;
  } finally {
    stop.removeEventListener('abort', end);
    client.dispose();
  }
}
