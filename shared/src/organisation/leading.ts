import type { WorldView } from '../world-view.ts';

/** Whether somebody leads the owner of a thing, or its team or one above it. */
export function leads(
  personId: string,
  { ownerId, teamId }: { readonly ownerId: string; readonly teamId: string },
  world: WorldView,
): boolean {
  return world.person(ownerId)?.leaderId === personId || leadsTeam(personId, teamId, world);
}

/** Whether somebody leads a team or one above it. */
export function leadsTeam(personId: string, teamId: string, world: WorldView): boolean {
  for (
    let team = world.team(teamId);
    team;
    team = team.parentId === undefined ? undefined : world.team(team.parentId)
  )
    if (team.members.some((member) => member.personId === personId && member.role === 'leader'))
      return true;
  return false;
}
