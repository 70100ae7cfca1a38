import type { ContextCommand } from '@cairn/shared/context/context/commands';
import {
  notHeardBy,
  type SharedContext as State,
  type Understanding,
} from '@cairn/shared/context/context/state';
import { type ContextView, contextView } from '@cairn/shared/views/context-view';
import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { Clock } from '../friction/clock.ts';
import { Person } from '../organisation/person.ts';
import { Prose, placed } from '../prose.ts';
import type { RequestContext } from '../request-context.ts';
import { Objective, objectivesAt } from '../strategy/objective.ts';
import { wouldAccept } from '../viewer-may.ts';

export interface ContextNode {
  readonly world: WorldView;
  readonly view: ContextView;
}

interface Part<What> extends ContextNode {
  readonly what: What;
}

const streamOf = ({ view }: ContextNode): string => `context-${view.context.id}`;

const Understood = builder.objectRef<Part<Understanding>>('ContextUnderstood').implement({
  reading: 'open',
  description: 'What it means for somebody who was told, in their own words.',
  fields: (t) => ({
    by: t.field({ type: Person, resolve: ({ world, what }) => ({ world, id: what.byId }) }),
    at: t.field({ type: 'Instant', resolve: ({ what }) => what.at }),
    meaning: t.field({
      type: Prose,
      resolve: (each) => placed(each.what.meaning, streamOf(each), 'meaning')!,
    }),
    isOutdated: t.boolean({
      description: 'Whether it was said of what has been corrected since.',
      resolve: ({ what }) => what.isOutdated,
    }),
  }),
});

const Corrected = builder
  .objectRef<Part<NonNullable<State['corrected']>>>('ContextCorrected')
  .implement({
    reading: 'open',
    description: 'What was not so at first.',
    fields: (t) => ({
      at: t.field({ type: 'Instant', resolve: ({ what }) => what.at }),
      because: t.field({
        type: Prose,
        resolve: (each) => placed(each.what.because, streamOf(each), 'because')!,
      }),
    }),
  });

export const SharedContext = builder.objectRef<ContextNode>('SharedContext');
SharedContext.implement({
  reading: 'open',
  description: 'What a leader told: what changed, and what it means to those whom it affects.',
  fields: (t) => ({
    id: t.id({ resolve: ({ view }) => view.context.id }),
    what: t.field({
      type: Prose,
      resolve: (node) => placed(node.view.context.what, streamOf(node), 'what')!,
    }),
    objectives: t.field({
      type: [Objective],
      description: 'What it affects.',
      resolve: ({ world, view }) => objectivesAt(world, view.context.objectiveIds),
    }),
    author: t.field({
      type: Person,
      resolve: ({ world, view }) => ({ world, id: view.context.authorId }),
    }),
    at: t.field({ type: 'Instant', resolve: ({ view }) => view.context.sharedAt }),
    corrected: t.field({
      type: Corrected,
      nullable: true,
      resolve: (node) =>
        node.view.context.corrected && { ...node, what: node.view.context.corrected },
    }),
    supersedes: t.field({
      type: SharedContext,
      nullable: true,
      resolve: ({ world, view }) => contextAt(world, view.context.supersedesId),
    }),
    supersededBy: t.field({
      type: SharedContext,
      nullable: true,
      description: 'What took its place.',
      resolve: ({ world, view }) => contextAt(world, view.supersededById),
    }),
    told: t.int({
      description: 'How many were told; who left without a word counts no longer.',
      resolve: ({ world, view: { context } }) =>
        context.understandings.filter(({ isOutdated }) => !isOutdated).length +
        notHeardBy(context, world).length,
    }),
    understandings: t.field({
      type: [Understood],
      resolve: (node) => node.view.context.understandings.map((what) => ({ ...node, what })),
    }),
    isUnread: t.boolean({
      description: 'Whether the viewer was told and has not said yet what it means.',
      resolve: ({ view }, _args, { viewerId }) => view.notHeardBy.includes(viewerId),
    }),
    notHeardBy: t.field({
      type: [Person],
      description:
        'For its author alone, and after the time that there is: who has not said yet what it means.',
      resolve: ({ world, view }, _args, { viewerId }) =>
        viewerId === view.context.authorId && view.clock?.isOver
          ? view.notHeardBy.map((id) => ({ world, id }))
          : [],
    }),
    clock: t.field({
      type: Clock,
      nullable: true,
      description: 'Until everybody who was told has said what it means; null once they have.',
      resolve: ({ view }) => view.clock,
    }),
    viewerCanUnderstand: t.boolean({
      resolve: ({ view }, _args, context) =>
        viewerMay(view.context.id, { type: 'UnderstandContext', meaning: '…' }, context),
    }),
    viewerCanCorrect: t.boolean({
      description: 'Whether the viewer may also tell something in its place.',
      resolve: ({ view }, _args, context) =>
        viewerMay(view.context.id, { type: 'CorrectContext', what: '…', because: '…' }, context),
    }),
  }),
});

export function contextAt(world: WorldView, id: string | undefined): ContextNode | undefined {
  const context = id === undefined ? undefined : world.context(id);
  return context && { world, view: contextView(world, context) };
}

type Tried = ContextCommand extends infer One
  ? One extends ContextCommand
    ? Omit<One, 'commandId' | 'contextId' | 'effectiveAt'>
    : never
  : never;

/** Whether a command of the viewer's would be accepted now: the rule itself is asked. */
function viewerMay(id: string, tried: Tried, context: RequestContext): boolean {
  const command = { ...tried, commandId: id, contextId: id } as ContextCommand;
  return wouldAccept({ category: 'context', id, command }, context.present.context(id), context);
}
