import type { WorldView } from '../world-view.ts';
import { isHere, worksHere } from './person/here.ts';

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

/**
 * Who answers for what came from somebody and concerns some teams, so that it is always somebody’s:
 * the leaders of the teams and of those above them, else the leader of that person, else everybody
 * whose role lets them. Nobody answers to themselves while there is another, and nobody who has left.
 */
export function leadersFor(
  personId: string,
  teamIds: readonly string[],
  world: WorldView,
): readonly string[] {
  const others = (ids: readonly string[]) =>
    ids.filter((id) => id !== personId && worksHere(world.person(id)));
  const ofTeams = others(teamIds.flatMap((id) => leadersAbove(id, world)));
  if (ofTeams.length > 0) return [...new Set(ofTeams)];
  const own = others([world.person(personId)?.leaderId ?? '']);
  if (own.length > 0) return own;
  const may = world
    .people()
    .filter(
      (person) => isHere(person) && (person.role === 'leader' || person.role === 'administrator'),
    )
    .map(({ id }) => id);
  const rest = others(may);
  return rest.length > 0 ? rest : may;
}

/** The leaders of a team, then of those above it. */
function leadersAbove(teamId: string, world: WorldView): string[] {
  const team = world.team(teamId);
  if (!team) return [];
  const own = team.members.filter(({ role }) => role === 'leader').map(({ personId }) => personId);
  return team.parentId === undefined ? own : [...own, ...leadersAbove(team.parentId, world)];
}
