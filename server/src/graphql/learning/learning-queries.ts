import { soughtWords } from '@cairn/shared/kernel/sought';
import { tagOf } from '@cairn/shared/learning/learning/decide';
import { alikeLearnings, marksOf } from '@cairn/shared/signals/alike-learnings';
import { learningOrders, tagsInUse } from '@cairn/shared/views/learning-view';
import { builder } from '../builder.ts';
import { choices } from '../choices.ts';
import { AsOf } from '../moment/as-of.ts';
import { countOf, pageOf } from '../paging.ts';
import { Learning, learningAt } from './learning.ts';
import { readLearnings } from './read-learnings.ts';

const LearningConnection = builder.connectionObject(
  {
    reading: 'carried',
    type: Learning,
    name: 'LearningConnection',
    fields: (t) => ({ totalCount: t.int({ resolve: countOf }) }),
  },
  { reading: 'carried', name: 'LearningEdge' },
);

const LearningOrder = choices(
  'LearningOrder',
  learningOrders,
  'NEWEST: the latest first. REACH: what most teams applied first.',
);

const TagInUse = builder
  .objectRef<{ readonly tag: string; readonly count: number }>('TagInUse')
  .implement({
    reading: 'carried',
    description: 'A tag with how many learnings carry it.',
    fields: (t) => ({ tag: t.exposeString('tag'), count: t.exposeInt('count') }),
  });

/** Longest text that is sought or compared, in characters. */
const longest = 2_000;

builder.queryFields((t) => ({
  learnings: t.field({
    reading: 'open',
    type: LearningConnection,
    description: 'The log of learnings; those that were withdrawn are left out.',
    args: {
      text: t.arg.string({ description: 'Every word of it stands in what is found.' }),
      tag: t.arg.string(),
      orderBy: t.arg({ type: LearningOrder, defaultValue: 'newest' }),
      first: t.arg.int({ defaultValue: 50 }),
      after: t.arg.string(),
      asOf: t.arg({ type: AsOf }),
    },
    resolve: async (_root, { text, tag, orderBy, asOf, ...page }, context) => {
      const world = await context.lookingAt(asOf);
      const words = soughtWords(text ?? '', longest);
      const found = readLearnings(world, context)
        .filter(({ searched }) => words.every((word) => searched.includes(word)))
        .map(({ view }) => view)
        .filter(({ learning }) => tag == null || learning.tags.includes(tagOf(tag)));
      return pageOf(
        orderBy === 'reach' ? found.toSorted((a, b) => b.reach.value - a.reach.value) : found,
        page,
        50,
        ({ learning }) => learning.id,
        (view) => ({ world, view }),
      );
    },
  }),
  learning: t.field({
    reading: 'open',
    type: Learning,
    nullable: true,
    args: { id: t.arg.id({ required: true }), asOf: t.arg({ type: AsOf }) },
    resolve: async (_root, { id, asOf }, context) =>
      learningAt(await context.lookingAt(asOf), String(id)),
  }),
  learningTags: t.field({
    reading: 'open',
    type: [TagInUse],
    description: 'The tags in use, the most used first.',
    args: { asOf: t.arg({ type: AsOf }) },
    resolve: async (_root, { asOf }, context) => [...tagsInUse(await context.lookingAt(asOf))],
  }),
  alikeLearnings: t.field({
    reading: 'open',
    type: [Learning],
    description: 'Learnings that may say the same as one that is being written; at most three.',
    args: { learned: t.arg.string({ required: true }), tags: t.arg.stringList() },
    resolve: async (_root, { learned, tags }, context) => {
      const world = await context.lookingAt(null);
      const text = learned.slice(0, longest);
      const marks = marksOf({ text, tags: (tags ?? []).map(tagOf).filter(Boolean) });
      return alikeLearnings(marks, readLearnings(world, context), world.thresholds()).map(
        ({ view }) => ({ world, view }),
      );
    },
  }),
}));
