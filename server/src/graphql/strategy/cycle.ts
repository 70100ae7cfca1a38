import { nextDue } from '@cairn/shared/cadence/check-in-due';
import type { Cycle as CycleState } from '@cairn/shared/strategy/cycle/aggregate';
import { placeIn } from '@cairn/shared/views/cycle-at';
import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { AsOf } from '../moment/as-of.ts';

export interface CycleNode {
  readonly world: WorldView;
  readonly cycle: CycleState;
}

export const Cycle = builder.objectRef<CycleNode>('Cycle').implement({
  reading: 'open',
  description: 'A stretch of time, usually a quarter, in which objectives live.',
  fields: (t) => ({
    id: t.id({ resolve: ({ cycle }) => cycle.id }),
    name: t.string({ resolve: ({ cycle }) => cycle.name }),
    startsOn: t.field({ type: 'Day', resolve: ({ cycle }) => cycle.startsOn }),
    endsOn: t.field({ type: 'Day', resolve: ({ cycle }) => cycle.endsOn }),
    timeZone: t.string({ resolve: ({ cycle }) => cycle.timeZone }),
    days: t.int({ resolve: ({ cycle, world }) => placeIn(cycle, world.now).days }),
    weeks: t.int({ resolve: ({ cycle, world }) => placeIn(cycle, world.now).weeks }),
    isClosed: t.boolean({ resolve: ({ cycle }) => cycle.closedAt !== undefined }),
    nextDueAt: t.field({
      type: 'Instant',
      nullable: true,
      description: 'Next due check-in after the moment.',
      resolve: ({ cycle, world }) =>
        cycle.closedAt === undefined ? nextDue(cycle, world.now) : undefined,
    }),
  }),
});

export const cycleAt = (world: WorldView, cycle: CycleState | undefined): CycleNode | undefined =>
  cycle && { world, cycle };

builder.queryField('cycles', (t) =>
  t.field({
    reading: 'open',
    type: [Cycle],
    description: 'All cycles, the earliest first.',
    args: { asOf: t.arg({ type: AsOf }) },
    resolve: async (_root, { asOf }, context) => {
      const world = await context.lookingAt(asOf);
      return world.cycles().map((cycle) => ({ world, cycle }));
    },
  }),
);
