import { currentCycle } from '@cairn/shared/views/cycle-at';
import { builder } from '../builder.ts';
import { choices } from '../choices.ts';
import { AsOf } from '../moment/as-of.ts';
import { countOf, pageOf } from '../paging.ts';
import { ObjectiveKind } from '../words.ts';
import { chosenObjectives, objectiveOrders } from './chosen-objectives.ts';
import { ReportedHealth } from './health.ts';
import { Objective, objectiveAt, Stage, streamOfObjective } from './objective.ts';

const ObjectiveConnection = builder.connectionObject(
  {
    reading: 'carried',
    type: Objective,
    name: 'ObjectiveConnection',
    fields: (t) => ({ totalCount: t.int({ resolve: countOf }) }),
  },
  { reading: 'carried', name: 'ObjectiveEdge' },
);

const ObjectiveFilter = builder.inputType('ObjectiveFilter', {
  description: 'Which objectives; those of the current cycle unless another is named.',
  fields: (t) => ({
    cycleId: t.id(),
    teamIds: t.idList(),
    ownerId: t.id(),
    kind: t.field({ type: ObjectiveKind }),
    health: t.field({ type: [ReportedHealth] }),
    stage: t.field({ type: Stage }),
    text: t.string({
      description: 'Every word of it stands in what it says, or in the name of its team.',
    }),
  }),
});

const ObjectiveOrder = choices(
  'ObjectiveOrder',
  objectiveOrders,
  'TEAM: by the name of the team. HEALTH: what needs attention first. LAST_WORD: the latest first. ' +
    'NEAREST: the viewer’s own, those of their teams, those whom they lead, and then the others.',
);

builder.queryFields((t) => ({
  objectives: t.field({
    reading: 'open',
    type: ObjectiveConnection,
    args: {
      filter: t.arg({ type: ObjectiveFilter }),
      orderBy: t.arg({ type: ObjectiveOrder, defaultValue: 'team' }),
      first: t.arg.int({ defaultValue: 50 }),
      after: t.arg.string(),
      asOf: t.arg({ type: AsOf }),
    },
    resolve: async (_root, { filter, orderBy, asOf, ...page }, context) => {
      const world = await context.lookingAt(asOf);
      const cycleId = filter?.cycleId ?? currentCycle(world)?.id;
      const chosen = cycleId
        ? chosenObjectives(world, cycleId, filter ?? {}, orderBy ?? 'team', {
            viewerId: context.viewerId,
            read: ({ id, statement }) =>
              context.read(statement, streamOfObjective(id), 'statement') ?? '',
          })
        : [];
      return pageOf(
        chosen,
        page,
        50,
        ({ id }) => id,
        ({ id }) => objectiveAt(world, id)!,
      );
    },
  }),
  objective: t.field({
    reading: 'open',
    type: Objective,
    nullable: true,
    args: { id: t.arg.id({ required: true }), asOf: t.arg({ type: AsOf }) },
    resolve: async (_root, { id, asOf }, context) => objectiveAt(await context.lookingAt(asOf), id),
  }),
}));
