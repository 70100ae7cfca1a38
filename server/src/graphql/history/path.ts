import type { RecordedEvent } from '@cairn/shared/kernel/event';
import { findCheckIn } from '@cairn/shared/strategy/objective/guards';
import { type PageArguments, pageSize } from '../paging.ts';
import type { RequestContext } from '../request-context.ts';
import type { ObjectiveNode } from '../strategy/objective.ts';
import { scopeOf } from './event-scope.ts';
import type { EventType } from './event-titles.ts';
import { readPageOfLog } from './read-log.ts';
import { streamsAbout } from './streams-about.ts';

/** What turned the way of an objective. Grades come with the close. */
const turningPoints: ReadonlySet<string> = new Set<EventType>([
  'ObjectiveDrafted',
  'ObjectiveReworded',
  'ObjectiveAligned',
  'OwnerChanged',
  'KeyResultAdded',
  'KeyResultDropped',
  'ObjectiveCommitted',
  'TargetChanged',
  'BaselineFound',
  'PlanDrawn',
  'CheckedIn',
  'CheckInCorrected',
  'AskMade',
  'HelpGiven',
  'HelpDeclined',
  'HelpConfirmed',
  'BetPlaced',
  'BetAdjusted',
  'BetConfirmed',
  'BetDropped',
  'SignalAnswered',
  'ObjectiveClosed',
  'BlockerRaised',
  'BlockerTakenOn',
  'BlockerHelped',
  'TechnologyArranged',
  'TechnologyDelivered',
  'BlockerResolved',
  'BlockerReopened',
  'DependencyRequested',
  'DependencyDeclined',
  'DeliveryPromised',
  'DeliverySlipped',
  'DependencyDelivered',
  'DeliveryReturned',
  'DecisionRequested',
  'DecisionMade',
  'DecisionReversed',
  'EscalationRaised',
  'EscalationDecided',
  'EscalationVerified',
  'LearningCaptured',
]);

/** The way an objective has come, newest first. Check-ins that were taken back are not on it. */
export function pathOf(
  { world, view }: ObjectiveNode,
  { first, after, onlyCheckIns }: PageArguments & { readonly onlyCheckIns?: boolean | null },
  context: RequestContext,
) {
  const { objective } = view;
  const standing = ({ type, data }: RecordedEvent) => {
    // What was asked and learned with a check-in is told with it.
    if (type === 'AskMade' || type === 'LearningCaptured')
      return (data as { checkInId?: string }).checkInId === undefined;
    if (type !== 'CheckedIn' && type !== 'CheckInCorrected') return true;
    return findCheckIn(objective, (data as { checkInId: string }).checkInId) !== undefined;
  };
  return readPageOfLog(
    {
      context,
      upTo: world.position,
      streams: [`objective-${objective.id}`, ...streamsAbout(world, objective.id)],
      passes: (event) =>
        (onlyCheckIns ? event.type === 'CheckedIn' : turningPoints.has(event.type)) &&
        standing(event),
    },
    pageSize(first, 30),
    after,
    (event) => scopeOf(event, world, context),
  );
}
