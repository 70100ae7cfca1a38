import type { Decision as SharedDecision } from '@cairn/shared/friction/decision/state';
import { stageOf } from '@cairn/shared/friction/decision/state';
import { builder } from '../builder.ts';
import { choices } from '../choices.ts';
import { AsOf } from '../moment/as-of.ts';
import { countOf, pageOf } from '../paging.ts';
import { Objective } from '../strategy/objective.ts';
import { DecisionStage } from '../words.ts';
import { Decision, decisionAt } from './decision.ts';

const DecisionConnection = builder.connectionObject(
  {
    reading: 'carried',
    type: Decision,
    name: 'DecisionConnection',
    fields: (t) => ({ totalCount: t.int({ resolve: countOf }) }),
  },
  { reading: 'carried', name: 'DecisionEdge' },
);

const orders = ['newest', 'neededBy'] as const;
const DecisionOrder = choices(
  'DecisionOrder',
  orders,
  'NEWEST: asked for last. NEEDED_BY: needed soonest, those without a day after them.',
);

builder.queryFields((t) => ({
  decisions: t.field({
    reading: 'open',
    type: DecisionConnection,
    args: {
      stages: t.arg({ type: [DecisionStage], description: 'All of them unless some are named.' }),
      orderBy: t.arg({ type: DecisionOrder, defaultValue: 'newest' }),
      first: t.arg.int({ defaultValue: 50 }),
      after: t.arg.string(),
      asOf: t.arg({ type: AsOf }),
    },
    resolve: async (_root, { stages, orderBy, asOf, ...page }, context) => {
      const world = await context.lookingAt(asOf);
      const newest = world
        .decisions()
        .filter((decision) => !stages || stages.includes(stageOf(decision)))
        .toReversed();
      return pageOf(
        orderBy === 'neededBy' ? newest.toSorted(byNeed) : newest,
        page,
        50,
        ({ id }) => id,
        ({ id }) => decisionAt(world, id)!,
      );
    },
  }),
  decision: t.field({
    reading: 'open',
    type: Decision,
    nullable: true,
    args: { id: t.arg.id({ required: true }), asOf: t.arg({ type: AsOf }) },
    resolve: async (_root, { id, asOf }, context) =>
      decisionAt(await context.lookingAt(asOf), String(id)),
  }),
}));

const never = '9999-12-31';
const byNeed = (a: SharedDecision, b: SharedDecision): number =>
  (a.neededBy ?? never).localeCompare(b.neededBy ?? never, 'en');

builder.objectField(Objective, 'decisions', (t) =>
  t.field({
    type: [Decision],
    description: 'What was asked to be decided about it, in the order of the asking.',
    resolve: ({ world, view }) =>
      world.decisionsOf(view.objective.id).map(({ id }) => decisionAt(world, id)!),
  }),
);
