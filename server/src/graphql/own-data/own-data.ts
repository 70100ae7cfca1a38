import { type NotedOpening, type Openers, type Openings, openers } from '../../privacy/openings.ts';
import { builder } from '../builder.ts';
import { choices } from '../choices.ts';
import { Person } from '../organisation/person.ts';
import { type Page, type PageArguments, pageSize, unknownCursor } from '../paging.ts';
import { OpeningConnection } from './opening.ts';

const OpenedBy = choices('OpenedBy', openers, 'Others than the author, or the author.');

const OwnData = builder.objectRef<{ readonly id: string }>('OwnData').implement({
  reading: 'carried',
  description: 'What is kept about the viewer. Nobody else can ask for it.',
  fields: (t) => ({
    person: t.field({
      type: Person,
      resolve: ({ id }, _args, { present }) => ({ world: present, id }),
    }),
    email: t.string({
      nullable: true,
      resolve: ({ id }, _args, { app }) => app.directory.find(id)?.email,
    }),
    joinedAt: t.field({
      type: 'Instant',
      resolve: ({ id }, _args, { present }) => present.person(id)!.joinedAt,
    }),
    leaves: t.int({
      description: 'How many times away were noted.',
      resolve: ({ id }, _args, { present }) => present.person(id)!.leaves.length,
    }),
    privateQuarters: t.int({
      nullable: true,
      description: 'Quarters for which what is for two or for one is kept; null is for good.',
      resolve: (_own, _args, { present }) => present.retention().quarters.private,
    }),
    openQuarters: t.int({
      nullable: true,
      description: 'The same for what a team or all may read.',
      resolve: (_own, _args, { present }) => present.retention().quarters.open,
    }),
    openings: t.field({
      type: OpeningConnection,
      description: 'Who opened what the viewer wrote for two people or for one, the newest first.',
      args: {
        first: t.arg.int({ defaultValue: 20 }),
        after: t.arg.string(),
        by: t.arg({ type: OpenedBy, description: 'Everybody, the viewer included, unless told.' }),
      },
      resolve: ({ id }, { by, ...page }, { app }) =>
        pageOfOpenings(app.openings, id, by ?? undefined, page),
    }),
  }),
});

builder.queryField('ownData', (t) =>
  t.field({
    reading: 'self',
    type: OwnData,
    resolve: (_root, _args, { viewerId }) => ({ id: viewerId }),
  }),
);

function pageOfOpenings(
  openings: Openings,
  authorId: string,
  whose: Openers | undefined,
  { first, after }: PageArguments,
): Page<NotedOpening> {
  if (after != null && !/^\d{1,15}$/.test(after)) throw unknownCursor();
  const size = pageSize(first, 20);
  const before = after == null ? undefined : Number(after);
  const found = openings.of(authorId, size + 1, { before, whose });
  const edges = found.slice(0, size).map((node) => ({ cursor: String(node.id), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: openings.countOf(authorId, whose),
  };
}
