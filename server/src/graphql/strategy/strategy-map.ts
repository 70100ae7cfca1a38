import { onlyLeaders } from '@cairn/shared/organisation/permission';
import { type StrategyMap as SharedMap, strategyMap } from '@cairn/shared/views/strategy-map';
import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { AsOf } from '../moment/as-of.ts';
import { Prose, placed } from '../prose.ts';
import { decisionContext } from '../viewer-may.ts';
import { Cycle, cycleAt } from './cycle.ts';
import { Objective } from './objective.ts';
import { directionStream, Insight, NotDoing, Problem } from './problem.ts';

interface MapNode {
  readonly world: WorldView;
  readonly map: SharedMap;
}

const StrategyMap = builder.objectRef<MapNode>('StrategyMap').implement({
  reading: 'open',
  description: 'The way from the vision down to the bets, and what is left out on purpose.',
  fields: (t) => ({
    vision: t.field({
      type: Prose,
      nullable: true,
      resolve: ({ map }) => placed(map.direction.vision, directionStream, 'text'),
    }),
    cycle: t.field({
      type: Cycle,
      nullable: true,
      resolve: ({ world, map }) => cycleAt(world, map.cycle),
    }),
    problems: t.field({
      type: [Problem],
      resolve: ({ world, map }) =>
        map.problems.map(({ problem }) => ({ world, problem, cycleId: map.cycle?.id })),
    }),
    otherInsights: t.field({ type: [Insight], resolve: ({ map }) => map.otherInsights }),
    alone: t.field({
      type: [Objective],
      description: 'Objectives that help no chosen problem.',
      resolve: ({ world, map }) => map.alone.map((view) => ({ world, view })),
    }),
    notDoing: t.field({ type: [NotDoing], resolve: ({ map }) => map.direction.notDoing }),
    viewerCanEdit: t.boolean({
      resolve: (_node, _args, context) => onlyLeaders(decisionContext(context)) === undefined,
    }),
  }),
});

builder.queryField('strategyMap', (t) =>
  t.field({
    reading: 'open',
    type: StrategyMap,
    args: { cycleId: t.arg.id(), asOf: t.arg({ type: AsOf }) },
    resolve: async (_root, { cycleId, asOf }, context) => {
      const world = await context.lookingAt(asOf);
      return { world, map: strategyMap(world, cycleId ?? undefined) };
    },
  }),
);
