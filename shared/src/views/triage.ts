import { type Blocker, isOpen } from '../friction/blocker/state.ts';
import type { Objective } from '../strategy/objective/state.ts';
import type { WorldView } from '../world-view.ts';
import { type BlockerView, blockerView } from './blocker-view.ts';
import { currentCycle } from './cycle-at.ts';

/**
 * What stands in somebody's way and is a viewer's to clear: as leader of the team or of the owner,
 * as the one it is needed of, or as the one who is at it. The highest rank first; of two alike, what
 * was told first. It ranks things, never people.
 */
export function triage(world: WorldView, viewerId: string): readonly BlockerView[] {
  const cycle = currentCycle(world);
  if (!cycle) return [];
  return world
    .objectivesIn(cycle.id)
    .filter(({ stage }) => stage === 'committed')
    .flatMap((objective) =>
      world
        .blockersOf(objective.id)
        .filter((blocker) => isOpen(blocker) && isTheirs(blocker, objective, viewerId, world)),
    )
    .map(({ id }) => blockerView(world, id)!)
    .toSorted(byRank);
}

const byRank = (a: BlockerView, b: BlockerView): number =>
  b.rank!.value - a.rank!.value ||
  a.blocker.raisedAt - b.blocker.raisedAt ||
  (a.blocker.id < b.blocker.id ? -1 : 1);

function isTheirs(
  { ofId, takenOn, next }: Blocker,
  objective: Objective,
  viewerId: string,
  world: WorldView,
): boolean {
  return [ofId, takenOn?.byId, next?.byId].includes(viewerId) || leads(viewerId, objective, world);
}

/** Whether somebody leads the owner, or the team or one above it. */
function leads(viewerId: string, { ownerId, teamId }: Objective, world: WorldView): boolean {
  if (world.person(ownerId)?.leaderId === viewerId) return true;
  for (
    let team = world.team(teamId);
    team;
    team = team.parentId === undefined ? undefined : world.team(team.parentId)
  )
    if (team.members.some(({ personId, role }) => personId === viewerId && role === 'leader'))
      return true;
  return false;
}
