import type { Cycle } from '../strategy/cycle/aggregate.ts';
import type { Direction, Insight, Problem } from '../strategy/direction/aggregate.ts';
import type { WorldView } from '../world-view.ts';
import { currentCycle } from './cycle-at.ts';
import { type ObjectiveView, objectiveViews } from './objective-view.ts';

/** The way from the vision down to the bets, and what was left out on purpose. */
export interface StrategyMap {
  readonly direction: Direction;
  readonly cycle?: Cycle;
  readonly problems: readonly ProblemBranch[];
  /** Insights that belong to no chosen problem. */
  readonly otherInsights: readonly Insight[];
  /** Objectives that stand alone: they help no chosen problem and contribute to no objective. */
  readonly alone: readonly ObjectiveView[];
}

export interface ProblemBranch {
  readonly problem: Problem;
  readonly insights: readonly Insight[];
  readonly objectives: readonly ObjectiveView[];
}

/** The map of a cycle, the current one unless another is named; without objectives when there is none. */
export function strategyMap(world: WorldView, cycleId?: string): StrategyMap {
  const direction = world.direction() ?? { problems: [], insights: [], notDoing: [] };
  const cycle = cycleId === undefined ? currentCycle(world) : world.cycle(cycleId);
  const objectives = cycle ? objectiveViews(world, cycle.id) : [];
  const chosen = new Set(direction.problems.map(({ id }) => id));
  const problemOf = (view: ObjectiveView) => problemBehind(view, objectives);
  return {
    direction,
    cycle,
    problems: direction.problems.map((problem) => ({
      problem,
      insights: direction.insights.filter(({ problemId }) => problemId === problem.id),
      objectives: objectives.filter((view) => problemOf(view) === problem.id),
    })),
    otherInsights: direction.insights.filter(
      ({ problemId }) => problemId === undefined || !chosen.has(problemId),
    ),
    alone: objectives.filter((view) => {
      const problem = problemOf(view);
      return problem === undefined || !chosen.has(problem);
    }),
  };
}

/** The problem that an objective helps with, by itself or through what it contributes to. */
function problemBehind(
  view: ObjectiveView,
  objectives: readonly ObjectiveView[],
): string | undefined {
  const seen = new Set<string>();
  let at: ObjectiveView | undefined = view;
  while (at && !seen.has(at.objective.id)) {
    if (at.objective.problemId !== undefined) return at.objective.problemId;
    seen.add(at.objective.id);
    const parentId: string | undefined = at.objective.parentId;
    at = objectives.find(({ objective }) => objective.id === parentId);
  }
  return undefined;
}
