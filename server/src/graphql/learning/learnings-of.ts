import { learningsAbout, learningView } from '@cairn/shared/views/learning-view';
import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { CheckIn } from '../strategy/check-in.ts';
import { Objective } from '../strategy/objective.ts';
import { Learning } from './learning.ts';

// What learnings add to the objective and its check-ins, so that these need not know of them.

builder.objectField(Objective, 'learnings', (t) =>
  t.field({
    type: [Learning],
    description: 'What was learned on it or applied to it, the newest first.',
    resolve: ({ world, view }) =>
      learningsAbout(world, view.objective.id).map((each) => ({ world, view: each })),
  }),
);

const byCheckIn = (world: WorldView) =>
  new Map(
    world
      .learnings()
      .filter(({ withdrawn }) => !withdrawn)
      .map((learning) => [learning.checkInId, learning]),
  );

builder.objectField(CheckIn, 'captured', (t) =>
  t.field({
    type: Learning,
    nullable: true,
    description: 'The learning that was captured from it.',
    resolve: ({ node: { world }, checkIn }, _args, context) => {
      const learning = context.once(world, byCheckIn).get(checkIn.id);
      return learning && { world, view: learningView(world, learning) };
    },
  }),
);
