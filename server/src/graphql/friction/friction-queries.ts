import { bareNumber } from '@cairn/shared/kernel/figures';
import { type TriageItem as SharedItem, triage } from '@cairn/shared/views/triage';
import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { choices } from '../choices.ts';
import { Explained, figured } from '../explained/explained.ts';
import { AsOf } from '../moment/as-of.ts';
import { KeyResult } from '../strategy/key-result.ts';
import { Objective } from '../strategy/objective.ts';
import { Blocker, blockerAt } from './blocker.ts';
import { chainsOf } from './chains-of.ts';
import { Clock } from './clock.ts';
import { Dependency } from './dependency.ts';

const Kind = choices('TriageKind', ['blocker', 'dependency'], 'What stands in somebody’s way.');

interface TriageNode {
  readonly world: WorldView;
  readonly item: SharedItem;
}

const TriageItem = builder.objectRef<TriageNode>('TriageItem').implement({
  description: 'Something that stands in somebody’s way, with its place among all that does.',
  fields: (t) => ({
    id: t.id({ description: 'That of what it is about.', resolve: ({ item }) => item.id }),
    kind: t.field({ type: Kind, resolve: ({ item }) => item.kind }),
    blocker: t.field({
      type: Blocker,
      nullable: true,
      resolve: ({ world, item }) =>
        item.kind === 'blocker' ? { world, view: item.blocker } : undefined,
    }),
    dependency: t.field({
      type: Dependency,
      nullable: true,
      resolve: ({ world, item }) =>
        item.kind === 'dependency' ? { world, view: item.dependency } : undefined,
    }),
    objective: t.field({
      type: Objective,
      description: 'What waits.',
      resolve: ({ world, item }) => ({ world, view: item.objective }),
    }),
    keyResults: t.field({
      type: [KeyResult],
      description: 'What stands still.',
      resolve: ({ world, item }) =>
        item.keyResults.map((each) => ({ world, objective: item.objective, each })),
    }),
    toldAt: t.field({ type: 'Instant', resolve: ({ item }) => item.toldAt }),
    clock: t.field({ type: Clock, nullable: true, resolve: ({ item }) => item.clock }),
    rank: t.field({
      type: Explained,
      description: 'Its place, a suggestion.',
      resolve: ({ item }) => figured(item.rank, (value) => bareNumber(value, 1))!,
    }),
  }),
});

builder.queryField('triage', (t) =>
  t.field({
    type: [TriageItem],
    description:
      'What stands in somebody’s way and is the viewer’s to clear, the highest rank first.',
    args: { asOf: t.arg({ type: AsOf }) },
    resolve: async (_root, { asOf }, context) => {
      const world = await context.lookingAt(asOf);
      const chains = (of: WorldView, cycleId: string) => chainsOf(of, cycleId, context);
      return triage(world, context.viewerId, chains).map((item) => ({ world, item }));
    },
  }),
);

builder.queryField('blocker', (t) =>
  t.field({
    type: Blocker,
    nullable: true,
    args: { id: t.arg.id({ required: true }), asOf: t.arg({ type: AsOf }) },
    resolve: async (_root, { id, asOf }, context) =>
      blockerAt(await context.lookingAt(asOf), String(id)),
  }),
);
