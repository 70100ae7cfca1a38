import type { Question } from '../signals/question.ts';
import type { Objective } from '../strategy/objective/state.ts';
import type { WorldView } from '../world-view.ts';

/**
 * When a viewer hears a question: its owner at once, and so does the PM of the team, and the whole
 * team what is put to the team. Leaders only where the signal says so, and only so many days after
 * it was first put (0 is at once). Nobody else: `undefined`.
 */
export function hearsAfterDays(
  question: Question,
  objective: Objective,
  viewerId: string,
  world: WorldView,
): number | undefined {
  if (viewerId === objective.ownerId) return 0;
  const member = world.team(objective.teamId)?.members.find((one) => one.personId === viewerId);
  if (member && member.role !== 'leader')
    return question.whom === 'team' || member.role === 'pm' ? 0 : undefined;
  const leads = member?.role === 'leader' || world.person(objective.ownerId)?.leaderId === viewerId;
  return leads && question.alsoSeen?.by === 'leader' ? question.alsoSeen.afterDays : undefined;
}

/** Whether there can be a question at all that a viewer hears about an objective. */
export const hearsAnything = (
  { ownerId, teamId }: Objective,
  viewerId: string,
  world: WorldView,
): boolean =>
  viewerId === ownerId ||
  world.person(ownerId)?.leaderId === viewerId ||
  (world.team(teamId)?.members.some(({ personId }) => personId === viewerId) ?? false);
