import type { Context } from '@cairn/shared/kernel/aggregate';
import { withdrawWithinMs } from '@cairn/shared/strategy/objective/decide-check-in';
import { notOfTheTeam, shut } from '@cairn/shared/strategy/objective/guards';
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

/** The objective as it stands now, if the viewer is of its team and it is still open. */
export function openToViewer(id: string, context: RequestContext): Objective | undefined {
  const objective = ofViewersTeam(id, context);
  return objective && !shut(objective, decisionContext(context)) ? objective : undefined;
}

/** The objective as it stands now, if the viewer is its owner or works in its team. */
export function ofViewersTeam(id: string, context: RequestContext): Objective | undefined {
  const objective = context.present.objective(id);
  if (!objective) return undefined;
  const { teamId, ownerId } = objective;
  return notOfTheTeam(teamId, ownerId, decisionContext(context)) ? undefined : objective;
}

/** Whether a check-in is the viewer's own and its key result is still pursued. */
export function viewerCanCorrect(
  { authorId, keyResultId }: CheckIn,
  objectiveId: string,
  context: RequestContext,
): boolean {
  if (authorId !== context.viewerId) return false;
  const keyResult = openToViewer(objectiveId, context)?.keyResults.find(
    ({ id }) => id === keyResultId,
  );
  return keyResult !== undefined && keyResult.droppedAt === undefined;
}

/** Whether a check-in is the viewer's own and so fresh that it can be taken back. */
export const viewerCanWithdraw = (
  { authorId, recordedAt }: CheckIn,
  objectiveId: string,
  context: RequestContext,
): boolean =>
  authorId === context.viewerId &&
  context.instant - recordedAt <= withdrawWithinMs &&
  openToViewer(objectiveId, context) !== undefined;
