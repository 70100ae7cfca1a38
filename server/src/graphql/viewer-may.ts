import type { Addressed } from '@cairn/shared/command';
import { decide } from '@cairn/shared/decide';
import type { Context } from '@cairn/shared/kernel/aggregate';
import { readsAlong } from '@cairn/shared/organisation/permission';
import type { ObjectiveCommand } from '@cairn/shared/strategy/objective/commands';
import { findCheckIn, notOfTheTeam, shut } from '@cairn/shared/strategy/objective/guards';
import type { CheckIn, Objective } from '@cairn/shared/strategy/objective/state';
import type { WorldView } from '@cairn/shared/world-view';
import type { RequestContext } from './request-context.ts';

/** What a decision would read if the viewer sent a command now. */
export const decisionContext = (context: RequestContext): Context<WorldView> => ({
  now: context.instant,
  actor: context.viewerId,
  world: context.present,
  read: context.app.open,
});

/** Whether a command of the viewer's would be accepted now: the rules themselves are asked. */
export const wouldAccept = (
  addressed: Addressed,
  state: unknown,
  context: RequestContext,
): boolean => decide(addressed, state, decisionContext(context)).ok;

/** The objective as it stands now, if the viewer is of its team and it is still open. */
export function openToViewer(id: string, context: RequestContext): Objective | undefined {
  const objective = ofViewersTeam(id, context);
  return objective && !shut(objective, decisionContext(context)) ? objective : undefined;
}

/** The same, if the viewer is its owner or works in its team, and does more than read along. */
export function ofViewersTeam(id: string, context: RequestContext): Objective | undefined {
  const objective = context.present.objective(id);
  if (!objective) return undefined;
  const { teamId, ownerId } = objective;
  const asked = decisionContext(context);
  return readsAlong(asked) || notOfTheTeam(teamId, ownerId, asked) ? undefined : objective;
}

/** Whether the viewer may say what they meant by a check-in instead of what it says now. */
export function viewerCanCorrect(
  { id: checkInId }: CheckIn,
  objectiveId: string,
  context: RequestContext,
): boolean {
  const objective = context.present.objective(objectiveId);
  const stands = objective && findCheckIn(objective, checkInId);
  if (!stands) return false;
  const confidence = stands.confidence === 0 ? 1 : stands.confidence - 1;
  const command = { type: 'CorrectCheckIn', checkInId, confidence, because: '…' } as const;
  return wouldAccept(toObjective(command, objectiveId), objective, context);
}

/** Whether the viewer may take a check-in back. */
export const viewerCanWithdraw = (
  { id: checkInId }: CheckIn,
  objectiveId: string,
  context: RequestContext,
): boolean =>
  wouldAccept(
    toObjective({ type: 'WithdrawCheckIn', checkInId }, objectiveId),
    context.present.objective(objectiveId),
    context,
  );

/** A command to an objective, as if it were sent. */
const toObjective = (tried: object, id: string): Addressed => ({
  category: 'objective',
  id,
  command: { ...tried, commandId: id, objectiveId: id } as ObjectiveCommand,
});
