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
 * to or supports one of them, however far away. In the order in which they were drafted; closed ones
 * are left out, as nothing can change for them.
 */
export function affectedObjectives(
  world: WorldView,
  { objectiveIds = [], teamIds = [], problemId }: Change,
): readonly Objective[] {
  const cycle = currentCycle(world);
  const open = cycle ? world.objectivesIn(cycle.id).filter(({ stage }) => stage !== 'closed') : [];
  const affected = new Set(
    open
      .filter(
        (each) =>
          objectiveIds.includes(each.id) ||
          teamIds.includes(each.teamId) ||
          (problemId !== undefined && each.problemId === problemId),
      )
      .map(({ id }) => id),
  );
  const rests = ({ parentId, supports }: Objective) =>
    (parentId !== undefined && affected.has(parentId)) || supports.some((id) => affected.has(id));
  // Each round reaches one step further; it ends where nothing new is reached.
  for (let known = -1; known < affected.size; ) {
    known = affected.size;
    for (const objective of open) if (rests(objective)) affected.add(objective.id);
  }
  return open.filter(({ id }) => affected.has(id));
}
