import { isAwaited } from '../friction/dependency/state.ts';
import type { Objective } from '../strategy/objective/state.ts';
import type { WorldView } from '../world-view.ts';
import { currentCycle } from './cycle-at.ts';

/** What changes: some objectives, all of some teams, or those that help with a problem. */
export interface Change {
  readonly objectiveIds?: readonly string[];
  readonly teamIds?: readonly string[];
  readonly problemId?: string;
}

/**
 * Objectives of the current cycle that a change affects: those that change, and whatever contributes
 * to, supports or waits for one of them, however far away; of a team that changes, also whatever
 * waits for something of it. In the order in which they were drafted; closed ones are left out, as
 * nothing can change for them.
 */
export function affectedObjectives(
  world: WorldView,
  { objectiveIds = [], teamIds = [], problemId }: Change,
): readonly Objective[] {
  const cycle = currentCycle(world);
  const open = (cycle ? world.objectivesIn(cycle.id) : [])
    .filter(({ stage }) => stage !== 'closed')
    .map((objective) => ({
      objective,
      awaited: world.dependenciesOf(objective.id).filter(isAwaited),
    }));
  const affected = new Set(
    open
      .filter(
        ({ objective: each, awaited }) =>
          objectiveIds.includes(each.id) ||
          teamIds.includes(each.teamId) ||
          awaited.some(({ teamId }) => teamIds.includes(teamId)) ||
          (problemId !== undefined && each.problemId === problemId),
      )
      .map(({ objective }) => objective.id),
  );
  const isReached = (id: string | undefined) => id !== undefined && affected.has(id);
  // Each round reaches one step further; it ends where nothing new is reached.
  for (let known = -1; known < affected.size; ) {
    known = affected.size;
    for (const { objective, awaited } of open) {
      const { id, parentId, supports } = objective;
      const rests = [parentId, ...supports, ...awaited.map(({ restsOnId }) => restsOnId)];
      if (rests.some(isReached)) affected.add(id);
    }
  }
  return open.map(({ objective }) => objective).filter(({ id }) => affected.has(id));
}
