import type { Question } from '../signals/question.ts';
import type { Objective } from '../strategy/objective/state.ts';
import type { WorldView } from '../world-view.ts';
import { heardByLeadersOf, leadsWhoWaited } from './waited-questions.ts';

/**
 * When a viewer hears a question: its owner at once, and so does the PM of the team, and the whole
 * team what is put to the team. Leaders only where the signal says so, and only so many days after
 * it was first put (0 is at once). What is put to the leader of one person is theirs alone. Nobody
 * else: `undefined`.
 */
export function hearsAfterDays(
  question: Question,
  objective: Objective,
  viewerId: string,
  world: WorldView,
): number | undefined {
  const { toLeaderOf } = question;
  if (toLeaderOf) return heardByLeadersOf(toLeaderOf, world).includes(viewerId) ? 0 : undefined;
  if (viewerId === objective.ownerId) return 0;
  const member = world.team(objective.teamId)?.members.find((one) => one.personId === viewerId);
  if (member && member.role !== 'leader')
    return question.whom === 'team' || member.role === 'pm' ? 0 : undefined;
  const leads = member?.role === 'leader' || world.person(objective.ownerId)?.leaderId === viewerId;
  return leads && question.alsoSeen?.by === 'leader' ? question.alsoSeen.afterDays : undefined;
}

/** Whether there can be a question at all that a viewer hears about an objective. */
export const hearsAnything = (objective: Objective, viewerId: string, world: WorldView): boolean =>
  viewerId === objective.ownerId ||
  world.person(objective.ownerId)?.leaderId === viewerId ||
  (world.team(objective.teamId)?.members.some(({ personId }) => personId === viewerId) ?? false) ||
  leadsWhoWaited(objective, viewerId, world);
