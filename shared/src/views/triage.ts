import { isOpen } from '../friction/blocker/state.ts';
import type { WorldView } from '../world-view.ts';
import { type BlockerView, blockerView } from './blocker-view.ts';
import { currentCycle } from './cycle-at.ts';
import type { ObjectiveView } from './objective-view.ts';

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
    .flatMap(({ id }) => world.blockersOf(id))
    .filter(isOpen)
    .map(({ id }) => blockerView(world, id)!)
    .filter((view) => isTheirs(view, viewerId, world))
    .toSorted(byRank);
}

const byRank = (a: BlockerView, b: BlockerView): number =>
  b.rank!.value - a.rank!.value ||
  a.blocker.raisedAt - b.blocker.raisedAt ||
  (a.blocker.id < b.blocker.id ? -1 : 1);

function isTheirs(
  { blocker, objective }: BlockerView,
  viewerId: string,
  world: WorldView,
): boolean {
  const { ofId, takenOn, next } = blocker;
  return [ofId, takenOn?.byId, next?.byId].includes(viewerId) || leads(viewerId, objective, world);
}

/** Whether somebody leads the owner, or the team or one above it. */
function leads(viewerId: string, { objective }: ObjectiveView, world: WorldView): boolean {
  if (world.person(objective.ownerId)?.leaderId === viewerId) return true;
  for (
    let team = world.team(objective.teamId);
    team;
    team = team.parentId === undefined ? undefined : world.team(team.parentId)
  )
    if (team.members.some(({ personId, role }) => personId === viewerId && role === 'leader'))
      return true;
  return false;
}
