import type { AskedInMemory } from '@cairn/server/graphql/asked-in-memory';
import { schema } from '@cairn/server/graphql/schema';
import type { GraphQLObjectType } from 'graphql';
import { everyField } from './ways-to.ts';

/** The stream of changes as it leaves the server, a message at a time. */
export async function changesAfter(world: AskedInMemory, viewerId: string, after: number) {
  const stop = new AbortController();
  const response = await world.fetch(
    viewerId,
    {
      query: `subscription ($after: Int!) { changes(after: $after) { ${everyField(schema.getType('Change') as GraphQLObjectType)} } }`,
      variables: { after },
    },
    { headers: { accept: 'text/event-stream' }, signal: stop.signal },
  );
  const reader = response.body!.getReader();
  let rest = '';
  return {
    async next(): Promise<string> {
      for (;;) {
        const data = /^data: (.+)\n/m.exec(rest);
        if (data) {
          rest = rest.slice(data.index + data[0].length);
          return data[1]!;
        }
        const { value, done } = await reader.read();
        if (done) throw new Error('The stream has ended.');
        rest += new TextDecoder().decode(value);
      }
    },
    async end() {
      await reader.cancel();
      stop.abort();
    },
  };
}
