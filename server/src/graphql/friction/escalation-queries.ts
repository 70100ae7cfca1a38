import { stageOf } from '@cairn/shared/friction/escalation/standing';
import { builder } from '../builder.ts';
import { AsOf } from '../moment/as-of.ts';
import { countOf, pageOf } from '../paging.ts';
import { Objective } from '../strategy/objective.ts';
import { EscalationStage } from '../words.ts';
import { Escalation, escalationAt } from './escalation.ts';

const EscalationConnection = builder.connectionObject(
  {
    reading: 'carried',
    type: Escalation,
    name: 'EscalationConnection',
    fields: (t) => ({ totalCount: t.int({ resolve: countOf }) }),
  },
  { reading: 'carried', name: 'EscalationEdge' },
);

builder.queryFields((t) => ({
  escalations: t.field({
    reading: 'open',
    type: EscalationConnection,
    description: 'The one that was raised last first.',
    args: {
      stages: t.arg({ type: [EscalationStage], description: 'All of them unless some are named.' }),
      first: t.arg.int({ defaultValue: 50 }),
      after: t.arg.string(),
      asOf: t.arg({ type: AsOf }),
    },
    resolve: async (_root, { stages, asOf, ...page }, context) => {
      const world = await context.lookingAt(asOf);
      return pageOf(
        world
          .escalations()
          .filter((escalation) => !stages || stages.includes(stageOf(escalation, world)))
          .toReversed(),
        page,
        50,
        ({ id }) => id,
        ({ id }) => escalationAt(world, id)!,
      );
    },
  }),
  escalation: t.field({
    reading: 'open',
    type: Escalation,
    nullable: true,
    args: { id: t.arg.id({ required: true }), asOf: t.arg({ type: AsOf }) },
    resolve: async (_root, { id, asOf }, context) =>
      escalationAt(await context.lookingAt(asOf), String(id)),
  }),
}));

builder.objectField(Objective, 'escalations', (t) =>
  t.field({
    type: [Escalation],
    description: 'What could not wait, in the order in which it was raised.',
    resolve: ({ world, view }) =>
      world.escalationsOf(view.objective.id).map(({ id }) => escalationAt(world, id)!),
  }),
);
