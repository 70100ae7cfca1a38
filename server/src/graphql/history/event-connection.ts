import { builder } from '../builder.ts';
import { countedOf, countOf } from '../paging.ts';
import { asItsFields, Event } from './event.ts';

export const EventConnection = builder.connectionObject(
  {
    reading: 'carried',
    type: Event,
    name: 'EventConnection',
    fields: (t) => ({
      totalCount: t.int({
        description: 'How many there are in all; at least so many where isTotalExact is false.',
        resolve: countOf,
      }),
      isTotalExact: t.boolean({
        description: 'False where the counting stopped: it looks at 10,000 events and no more.',
        resolve: async (page) => (await countedOf(page)).inFull,
      }),
    }),
  },
  {
    reading: { ...asItsFields, may: ({ node }, context) => asItsFields.may(node, context) },
    name: 'EventEdge',
  },
);
