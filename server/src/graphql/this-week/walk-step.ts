import {
  checkInWalk,
  type WalkStep as SharedStep,
  walkOfObjective,
} from '@cairn/shared/views/check-in-walk';
import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { AsOf } from '../moment/as-of.ts';
import { KeyResult } from '../strategy/key-result.ts';
import { Objective } from '../strategy/objective.ts';

interface StepNode {
  readonly world: WorldView;
  readonly step: SharedStep;
}

export const WalkStep = builder.objectRef<StepNode>('WalkStep').implement({
  reading: 'carried',
  description: 'A key result on which a word is owed.',
  fields: (t) => ({
    objective: t.field({
      type: Objective,
      resolve: ({ world, step }) => ({ world, view: step.objective }),
    }),
    keyResult: t.field({
      type: KeyResult,
      resolve: ({ world, step }) => ({
        world,
        objective: step.objective,
        each: step.keyResult,
      }),
    }),
    dueAt: t.field({ type: 'Instant', resolve: ({ step }) => step.due.dueAt }),
    overdue: t.boolean({ resolve: ({ step }) => step.due.overdue }),
    gone: t.float({
      description: 'Share of the time gone, 0 to 1.',
      resolve: ({ step }) => step.due.gone,
    }),
  }),
});

/** What somebody owes a word on at the moment. */
export const owedBy = (world: WorldView, personId: string): StepNode[] =>
  checkInWalk(world, personId).map((step) => ({ world, step }));

builder.queryField('checkInWalk', (t) =>
  t.field({
    reading: 'self',
    type: [WalkStep],
    description:
      'What the viewer owes a word on; with an objective, all of its key results, due or not.',
    args: { objectiveId: t.arg.id(), asOf: t.arg({ type: AsOf }) },
    resolve: async (_root, { objectiveId, asOf }, context) => {
      const world = await context.lookingAt(asOf);
      return objectiveId == null
        ? owedBy(world, context.viewerId)
        : walkOfObjective(world, objectiveId).map((step) => ({ world, step }));
    },
  }),
);
