import type { PrivacyClass } from '../kernel/field.ts';
import type { Whose } from '../kernel/whose.ts';
import type { WorldView } from '../world-view.ts';
import { leadsTeam } from './leading.ts';
import { isHere } from './person/here.ts';

/**
 * Whether somebody may read a value of a class: the one place that settles it. Nobody may who is
 * not here, and nothing is read whose class is not known or of which it is not said whose it is.
 *
 * @param present the world of now, whichever moment is looked at
 */
export function mayRead(
  viewerId: string | undefined,
  privacy: PrivacyClass,
  whose: Whose,
  present: WorldView,
): boolean {
  if (viewerId === undefined || !isHere(present.person(viewerId))) return false;
  switch (privacy) {
    case 'open':
      return true;
    case 'team':
      return ofTeam(viewerId, whose, present);
    case 'pair':
      return isOneOf(viewerId, whose, 2);
    case 'self':
      return isOneOf(viewerId, whose, 1);
    case 'sealed':
      return whose.revealedTo !== undefined && mayRead(viewerId, whose.revealedTo, whose, present);
    default:
      return false;
  }
}

function ofTeam(viewerId: string, { teamId }: Whose, present: WorldView): boolean {
  const team = teamId === undefined ? undefined : present.team(teamId);
  if (!team) return false;
  const isMember = team.members.some(({ personId }) => personId === viewerId);
  return isMember || leadsTeam(viewerId, team.id, present);
}

/** More people than the class has room for is a fault of whoever says whose it is: nobody reads it. */
function isOneOf(viewerId: string, { personIds = [] }: Whose, most: number): boolean {
  const people = new Set(personIds);
  return people.size <= most && people.has(viewerId);
}
