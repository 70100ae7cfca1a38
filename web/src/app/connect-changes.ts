import { createClient } from 'graphql-sse';
import type { Known } from './follow-changes.ts';
import { ownPage } from './own-page.ts';

const CHANGES =
  'subscription Changes($after: Int!) { changes(after: $after) { position ownPosition } }';

/** The server's stream of changes as events of one HTTP answer. Loaded after the first paint. */
export async function* connectChanges(after: number, stop: AbortSignal): AsyncIterable<Known> {
  // Reconnecting is done by who follows, since each attempt asks from another position.
  const client = createClient({ url: '/graphql', headers: ownPage, retryAttempts: 0 });
  const changes = client.iterate<{ changes: Known }>({
    query: CHANGES,
    variables: { after },
  });
  const end = () => client.dispose();
  stop.addEventListener('abort', end);
  try {
    for await (const { data } of changes) if (data) yield data.changes;
  } finally {
    stop.removeEventListener('abort', end);
    client.dispose();
  }
}
