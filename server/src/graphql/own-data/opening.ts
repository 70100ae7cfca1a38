import { categoryOf } from '@cairn/shared/kernel/aggregate';
import { forgottenWords } from '@cairn/shared/kernel/prose';
import type { NotedOpening } from '../../privacy/openings.ts';
import { type PlaceReader, placeWords, privateTextWords } from '../../privacy/place-words.ts';
import { builder } from '../builder.ts';
import { Person } from '../organisation/person.ts';
import { countOf } from '../paging.ts';
import type { RequestContext } from '../request-context.ts';

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
    what: t.string({
      description: 'What the text says, such as what has to be true.',
      resolve: ({ stream, field }) => privateTextWords(stream, field),
    }),
    where: t.string({
      description: 'What it was written in, by its name.',
      resolve: ({ stream }, _args, context) =>
        decisionWords(stream, context) ?? placeWords(stream, readerOf(context)),
    }),
  }),
});

/** A decision by its question: several stand on one objective. */
function decisionWords(stream: string, context: RequestContext): string | undefined {
  const { category, id } = categoryOf(stream);
  const decision = category === 'decision' ? context.present.decision(id) : undefined;
  return (
    decision && `Decision: ${context.read(decision.question, stream, 'question') ?? forgottenWords}`
  );
}

const readerOf = (context: RequestContext): PlaceReader => ({
  personId: context.viewerId,
  world: context.present,
  nameOf: (id) => context.nameOf(id),
  read: (prose, stream, field) => context.read(prose, stream, field),
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
