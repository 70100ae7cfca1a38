import { onlyLeaders } from '@cairn/shared/organisation/permission';
import { affectedObjectives } from '@cairn/shared/views/affected-objectives';
import { contextLog, contextView, unreadContext } from '@cairn/shared/views/context-view';
import { builder } from '../builder.ts';
import { AsOf } from '../moment/as-of.ts';
import { countOf, pageOf } from '../paging.ts';
import { Objective, objectivesAt } from '../strategy/objective.ts';
import { ThisWeek } from '../this-week/this-week.ts';
import { decisionContext } from '../viewer-may.ts';
import { SharedContext } from './shared-context.ts';

const ContextConnection = builder.connectionObject(
  {
    reading: 'carried',
    type: SharedContext,
    name: 'SharedContextConnection',
    fields: (t) => ({ totalCount: t.int({ resolve: countOf }) }),
  },
  { reading: 'carried', name: 'SharedContextEdge' },
);

builder.queryFields((t) => ({
  contexts: t.field({
    reading: 'open',
    type: ContextConnection,
    description: 'What leaders told; what waits for the viewer’s word leads, then the newest.',
    args: {
      first: t.arg.int({ defaultValue: 50 }),
      after: t.arg.string(),
      asOf: t.arg({ type: AsOf }),
    },
    resolve: async (_root, { asOf, ...page }, context) => {
      const world = await context.lookingAt(asOf);
      return pageOf(
        contextLog(world, context.viewerId),
        page,
        50,
        (view) => view.context.id,
        (view) => ({ world, view }),
      );
    },
  }),
  viewerCanShareContext: t.boolean({
    reading: 'open',
    resolve: (_root, _args, context) => onlyLeaders(decisionContext(context)) === undefined,
  }),
  affectedObjectives: t.field({
    reading: 'open',
    type: [Objective],
    description:
      'What a change affects: what changes, and whatever contributes to it, supports it or waits for it, however far away.',
    args: { objectiveIds: t.arg.idList(), teamIds: t.arg.idList(), problemId: t.arg.id() },
    resolve: async (_root, { objectiveIds, teamIds, problemId }, context) => {
      const world = await context.lookingAt(null);
      const affected = affectedObjectives(world, {
        objectiveIds: (objectiveIds ?? []).map(String),
        teamIds: (teamIds ?? []).map(String),
        ...(problemId == null ? {} : { problemId: String(problemId) }),
      });
      return objectivesAt(
        world,
        affected.map(({ id }) => id),
      );
    },
  }),
}));

// What context adds to the objective and to the week, so that these need not know of it.

builder.objectField(Objective, 'contexts', (t) =>
  t.field({
    type: [SharedContext],
    description: 'What leaders told that affects it, in the order in which they told it.',
    resolve: ({ world, view }) =>
      world
        .contexts()
        .filter(({ objectiveIds }) => objectiveIds.includes(view.objective.id))
        .map((context) => ({ world, view: contextView(world, context) })),
  }),
);

builder.objectField(ThisWeek, 'unreadContext', (t) =>
  t.field({
    type: [SharedContext],
    description: 'What was told to the viewer and waits for their word.',
    resolve: (world, _args, { viewerId }) =>
      unreadContext(world, viewerId).map((view) => ({ world, view })),
  }),
);
