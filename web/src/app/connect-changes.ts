import { createClient } from 'graphql-sse';
import { ownPage } from './own-page.ts';
import { toTheDoor } from './to-the-door.ts';

const CHANGES = 'subscription Changes($after: Int!) { changes(after: $after) { position } }';

/** The server's stream of changes as events of one HTTP answer. Loaded after the first paint. */
export async function* connectChanges(
  after: number,
  stop: AbortSignal,
): AsyncIterable<{ position: number }> {
  // Reconnecting is done by who follows, since each attempt asks from another position.
  const client = createClient({ url: '/graphql', headers: ownPage, retryAttempts: 0 });
  const changes = client.iterate<{ changes: { position: number } }>({
    query: CHANGES,
    variables: { after },
  });
  const end = () => client.dispose();
  stop.addEventListener('abort', end);
  try {
    for await (const { data } of changes) if (data) yield data.changes;
  } catch (error) {
    if ((error as { response?: Response }).response?.status === 401) toTheDoor();
    throw error;
  } finally {
    stop.removeEventListener('abort', end);
    client.dispose();
  }
}
