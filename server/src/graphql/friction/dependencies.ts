import { bareNumber } from '@cairn/shared/kernel/figures';
import { type Chains, chainsIn, landsOf, mostPressingFirst } from '@cairn/shared/views/chains';
import { currentCycle } from '@cairn/shared/views/cycle-at';
import { crowdsIn, sharedDependenciesIn } from '@cairn/shared/views/shared-dependencies';
import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { Explained, figured } from '../explained/explained.ts';
import { AsOf } from '../moment/as-of.ts';
import { Cycle } from '../strategy/cycle.ts';
import { Objective } from '../strategy/objective.ts';
import { openToViewer } from '../viewer-may.ts';
import { Blocker } from './blocker.ts';
import { Dependency, dependencyAt } from './dependency.ts';
import { Crowd, SharedDependency } from './shared-dependency.ts';

interface ChainsNode {
  readonly world: WorldView;
  readonly chains: Chains;
  readonly cycleId: string;
}

const inTen = (chance: number): string => `${bareNumber(chance * 10, 0)} of 10`;

const ChainedObjective = builder
  .objectRef<ChainsNode & { readonly id: string }>('ChainedObjective')
  .implement({
    reading: 'open',
    description: 'An objective that waits or is waited for.',
    fields: (t) => ({
      objective: t.field({
        type: Objective,
        resolve: ({ world, chains, id }) => ({ world, view: chains.objectives.get(id)! }),
      }),
      alone: t.string({
        description: '`7 of 10`: its chance to land, by what is said of its key results.',
        resolve: ({ chains, id }) => inTen(chains.chain.nodes.get(id)!.alone),
      }),
      lands: t.field({
        type: Explained,
        description: 'Its chance to land after everything that it waits for.',
        resolve: ({ chains, id }) => figured(landsOf(chains, id), inTen)!,
      }),
    }),
  });

const DependencyMap = builder.objectRef<ChainsNode>('DependencyMap').implement({
  reading: 'open',
  description: 'Who waits for whom in a cycle.',
  fields: (t) => ({
    cycle: t.field({
      type: Cycle,
      resolve: ({ world, cycleId }) => ({ world, cycle: world.cycle(cycleId)! }),
    }),
    dependencies: t.field({
      type: [Dependency],
      description: 'The most pressing first.',
      resolve: ({ world, chains }) =>
        mostPressingFirst(chains).map(({ dependency }) => dependencyAt(world, dependency.id)!),
    }),
    objectives: t.field({
      type: [ChainedObjective],
      resolve: (node) => [...node.chains.objectives.keys()].map((id) => ({ ...node, id })),
    }),
    shared: t.field({
      type: [SharedDependency],
      description: 'Queues at one team, each with somebody who looks after it.',
      resolve: ({ world, cycleId }) =>
        sharedDependenciesIn(world, cycleId).map((view) => ({ world, view })),
    }),
    crowds: t.field({
      type: [Crowd],
      description: 'Teams that several wait for in no queue, the most awaited first.',
      resolve: ({ world, cycleId, chains }) =>
        crowdsIn(world, cycleId, chains.dependencies).map((crowd) => ({ world, crowd })),
    }),
    circles: t.field({
      type: t.listRef(t.listRef(Objective)),
      description: 'Objectives that wait for each other.',
      resolve: ({ world, chains }) =>
        chains.chain.circles.map((circle) =>
          circle.map((id) => ({ world, view: chains.objectives.get(id)! })),
        ),
    }),
  }),
});

builder.queryField('dependencyMap', (t) =>
  t.field({
    reading: 'open',
    type: DependencyMap,
    nullable: true,
    description: 'Of the cycle named, else of the current one; null where there is none.',
    args: { asOf: t.arg({ type: AsOf }), cycleId: t.arg.id() },
    resolve: async (_root, { asOf, cycleId }, context) => {
      const world = await context.lookingAt(asOf);
      const cycle = cycleId == null ? currentCycle(world) : world.cycle(String(cycleId));
      return cycle && { world, cycleId: cycle.id, chains: chainsIn(world, cycle.id) };
    },
  }),
);

builder.queryField('dependency', (t) =>
  t.field({
    reading: 'open',
    type: Dependency,
    nullable: true,
    args: { id: t.arg.id({ required: true }), asOf: t.arg({ type: AsOf }) },
    resolve: async (_root, { id, asOf }, context) =>
      dependencyAt(await context.lookingAt(asOf), String(id)),
  }),
);

// What dependencies add to the objective and to a blocker, so that these need not know of them.

builder.objectField(Blocker, 'dependency', (t) =>
  t.field({
    type: Dependency,
    nullable: true,
    description: 'What was asked of another team that would remove it.',
    resolve: ({ world, view: { blocker } }) => {
      const asked = world
        .dependenciesOf(blocker.objectiveId)
        .find(({ blockerId, stage }) => blockerId === blocker.id && stage !== 'withdrawn');
      return asked && dependencyAt(world, asked.id);
    },
  }),
);

builder.objectField(Objective, 'waitsFor', (t) =>
  t.field({
    type: [Dependency],
    description: 'What it needs of other teams, in the order in which it was asked for.',
    resolve: ({ world, view }) =>
      world.dependenciesOf(view.objective.id).flatMap(({ id }) => dependencyAt(world, id) ?? []),
  }),
);

builder.objectField(Objective, 'isWaitedFor', (t) =>
  t.field({
    type: [Dependency],
    description: 'What others need that rests on it.',
    resolve: ({ world, view }) =>
      chainsIn(world, view.cycle.id)
        .dependencies.filter(({ restsOn }) => restsOn?.objective.id === view.objective.id)
        .map(({ dependency }) => dependencyAt(world, dependency.id)!),
  }),
);

builder.objectField(Objective, 'lands', (t) =>
  t.field({
    type: Explained,
    nullable: true,
    description:
      'Its chance to land after everything that it waits for; null where it waits for nothing.',
    resolve: ({ world, view }) => {
      const { id } = view.objective;
      const chains = chainsIn(world, view.cycle.id);
      const waits = chains.chain.linksOf(id).some(({ isDelivered }) => !isDelivered);
      return waits ? figured(landsOf(chains, id), inTen) : undefined;
    },
  }),
);

builder.objectField(Objective, 'viewerCanRequestDependency', (t) =>
  t.boolean({
    resolve: ({ view }, _args, context) => openToViewer(view.objective.id, context) !== undefined,
  }),
);
