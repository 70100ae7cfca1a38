import { builder } from '../builder.ts';
import { AsOf } from '../moment/as-of.ts';
import { findHits, type Hit, hitKinds } from './find-hits.ts';

const SearchHit = builder.objectRef<Hit>('SearchHit').implement({
  reading: 'open',
  fields: (t) => ({
    kind: t.exposeString('kind', { description: hitKinds.join(', ') }),
    id: t.exposeID('id'),
    objectiveId: t.exposeID('objectiveId', { nullable: true }),
    title: t.exposeString('title'),
    where: t.exposeString('where', { description: 'Where it belongs.' }),
  }),
});

builder.queryField('search', (t) =>
  t.field({
    reading: 'open',
    type: [SearchHit],
    description:
      'People, teams and what was written that carry all of the words, the current cycle first; at most 20.',
    args: { text: t.arg.string({ required: true }), asOf: t.arg({ type: AsOf }) },
    resolve: async (_root, { text, asOf }, context) =>
      findHits(text, await context.lookingAt(asOf), context),
  }),
);
