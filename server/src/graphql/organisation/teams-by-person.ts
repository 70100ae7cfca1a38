import type { Team } from '@cairn/shared/organisation/team/aggregate';
import type { WorldView } from '@cairn/shared/world-view';

/** The teams that people work in, by person; teams that have ended are left out. */
export function teamsByPerson(world: WorldView): ReadonlyMap<string, readonly Team[]> {
  const byPerson = new Map<string, Team[]>();
  for (const team of standingTeams(world))
    for (const { personId } of team.members)
      byPerson.set(personId, [...(byPerson.get(personId) ?? []), team]);
  return byPerson;
}

export const standingTeams = (world: WorldView): readonly Team[] =>
  world.teams().filter(({ dissolvedAt }) => dissolvedAt === undefined);
