import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import './late-errors-plugin.ts';
import './reading/reading-plugin.ts';
import type { RequestContext } from './request-context.ts';

/** The one builder that every type of the schema is declared on. Fields cannot be null unless told. */
export const builder = new SchemaBuilder<{
  Context: RequestContext;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Instant: { Input: number; Output: number };
    Day: { Input: string; Output: string };
  };
}>({
  plugins: [RelayPlugin, 'cairnReading', 'lateErrors'],
  defaultFieldNullability: false,
  relay: {
    cursorType: 'String',
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    pageInfoTypeOptions: { reading: 'carried' },
    edgesFieldOptions: { nullable: false },
    nodeFieldOptions: { nullable: false },
  },
});

builder.queryType({ description: 'What can be asked, at any moment of the log.' });
builder.mutationType({
  description: 'One field for each command. A refusal is data, not an error.',
});
builder.subscriptionType({ description: 'What goes on being told.' });
