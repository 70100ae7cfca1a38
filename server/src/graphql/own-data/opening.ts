import { aggregates } from '@cairn/shared/aggregates';
import type { Category } from '@cairn/shared/command';
import { categoryOf } from '@cairn/shared/kernel/aggregate';
import type { NotedOpening } from '../../privacy/openings.ts';
import { builder } from '../builder.ts';
import { Person } from '../organisation/person.ts';
import { countOf } from '../paging.ts';

export const Opening = builder.objectRef<NotedOpening>('Opening').implement({
  reading: 'carried',
  description: 'That a text was opened which is for two people or for one. Never the text.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => String(id) }),
    at: t.expose('at', { type: 'Instant' }),
    by: t.field({
      type: Person,
      nullable: true,
      description: 'Null once they were erased.',
      resolve: ({ viewerId }, _args, { present }) =>
        viewerId === undefined ? null : { world: present, id: viewerId },
    }),
    byAuthor: t.boolean({ resolve: ({ viewerId, authorId }) => viewerId === authorId }),
    where: t.string({
      description: 'What kind of thing it was written in.',
      resolve: ({ stream }) =>
        aggregates[categoryOf(stream).category as Category]?.about ?? 'Something of yours.',
    }),
  }),
});

export const OpeningConnection = builder.connectionObject(
  {
    reading: 'carried',
    type: Opening,
    name: 'OpeningConnection',
    fields: (t) => ({ totalCount: t.int({ resolve: countOf }) }),
  },
  { reading: 'carried', name: 'OpeningEdge' },
);
