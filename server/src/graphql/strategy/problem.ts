import {
  directionId,
  type Insight as InsightState,
  type NotDoing as NotDoingState,
  type Problem as ProblemState,
} from '@cairn/shared/strategy/direction/aggregate';
import { strategyMap } from '@cairn/shared/views/strategy-map';
import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { Prose, placed } from '../prose.ts';
import { Objective, type ObjectiveNode } from './objective.ts';

export const directionStream = `direction-${directionId}`;

/** A chosen problem. What hangs on it is worked out for a cycle, the current one unless told. */
export interface ProblemNode {
  readonly world: WorldView;
  readonly problem: ProblemState;
  readonly cycleId?: string;
}

export const Problem = builder.objectRef<ProblemNode>('Problem');
Problem.implement({
  reading: 'open',
  description: 'Of all problems, one that is worth solving now.',
  fields: (t) => ({
    id: t.id({ resolve: ({ problem }) => problem.id }),
    statement: t.field({
      type: Prose,
      resolve: ({ problem }) => placed(problem.statement, directionStream, 'statement')!,
    }),
    because: t.field({
      type: Prose,
      nullable: true,
      resolve: ({ problem }) => placed(problem.because, directionStream, 'because'),
    }),
    chosenAt: t.field({ type: 'Instant', resolve: ({ problem }) => problem.chosenAt }),
    insights: t.field({
      type: [Insight],
      resolve: ({ world, problem }) =>
        (world.direction()?.insights ?? []).filter(({ problemId }) => problemId === problem.id),
    }),
    objectives: t.field({
      type: [Objective],
      description:
        'Those that help with it in the cycle, by themselves or by what they contribute to.',
      resolve: ({ world, problem, cycleId }): ObjectiveNode[] =>
        (
          strategyMap(world, cycleId).problems.find((branch) => branch.problem.id === problem.id)
            ?.objectives ?? []
        ).map((view) => ({ world, view })),
    }),
  }),
});

export const Insight = builder.objectRef<InsightState>('Insight').implement({
  reading: 'open',
  description: 'Something that makes a problem solvable.',
  fields: (t) => ({
    id: t.exposeID('id'),
    text: t.field({ type: Prose, resolve: ({ text }) => placed(text, directionStream, 'text')! }),
    at: t.field({ type: 'Instant', resolve: ({ recordedAt }) => recordedAt }),
  }),
});

export const NotDoing = builder.objectRef<NotDoingState>('NotDoing').implement({
  reading: 'open',
  description: 'Something worth doing that is not done now.',
  fields: (t) => ({
    id: t.exposeID('id'),
    what: t.field({ type: Prose, resolve: ({ what }) => placed(what, directionStream, 'what')! }),
    because: t.field({
      type: Prose,
      resolve: ({ because }) => placed(because, directionStream, 'because')!,
    }),
    at: t.field({ type: 'Instant', resolve: ({ listedAt }) => listedAt }),
  }),
});

export function problemAt(world: WorldView, id: string | undefined): ProblemNode | undefined {
  const problem = world.direction()?.problems.find((each) => each.id === id);
  return problem && { world, problem };
}
