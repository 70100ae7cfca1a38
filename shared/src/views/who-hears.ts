import type { Question } from '../signals/question.ts';
import { type CheckIn, checkInsOf, type KeyResult } from '../strategy/objective/state.ts';
import type { WorldView } from '../world-view.ts';
import type { ObjectiveView } from './objective-view.ts';

/**
 * Whether a viewer hears a question: its owner and team at once; leaders only where the signal says
 * so, and only once the words behind it have stood for that many days. Nobody else does.
 */
export function mayHear(
  question: Question,
  view: ObjectiveView,
  viewerId: string,
  world: WorldView,
): boolean {
  const { objective } = view;
  if (viewerId === objective.ownerId) return true;
  const member = world.team(objective.teamId)?.members.find((one) => one.personId === viewerId);
  if (member && member.role !== 'leader') return question.whom === 'team' || member.role === 'pm';
  const leads = member?.role === 'leader' || world.person(objective.ownerId)?.leaderId === viewerId;
  if (!leads || question.alsoSeen?.by !== 'leader') return false;
  const since = world.now - question.alsoSeen.afterDays * 86_400_000;
  return view.keyResults.some(({ keyResult }) => stoodBefore(keyResult, since));
}

// The word before the last one already gave rise to it, or the last one is old enough itself.
function stoodBefore(keyResult: KeyResult, since: number): boolean {
  const words: CheckIn[] = [...checkInsOf(keyResult)].slice(0, 2);
  return words.some(({ effectiveAt }) => effectiveAt <= since);
}
