import { builder } from '../builder.ts';
import { countOf } from '../paging.ts';
import { Event } from './event.ts';

export const EventConnection = builder.connectionObject(
  {
    type: Event,
    name: 'EventConnection',
    fields: (t) => ({
      totalCount: t.int({
        description: 'How many there are in all, counted no further than 10,000.',
        resolve: countOf,
      }),
    }),
  },
  { name: 'EventEdge' },
);
