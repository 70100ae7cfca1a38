import type { RecordedEvent } from '@cairn/shared/kernel/event';
import type { Objective } from '@cairn/shared/strategy/objective/state';
import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { Event } from '../history/event.ts';
import { scopeOf } from '../history/event-scope.ts';
import { readPageOfLog } from '../history/read-log.ts';

builder.queryField('leftTriage', (t) =>
  t.field({
    reading: 'open',
    type: Event,
    nullable: true,
    description:
      'What was recorded last of something that stood in the triage, so that whoever looked at it sees why it does so no longer; null where nothing was, as when its time was over.',
    args: {
      itemId: t.arg.id({ required: true }),
      objectiveId: t.arg.id({ description: 'The objective of an ask or of a question.' }),
      after: t.arg.int({ required: true, description: 'The position at which it stood there.' }),
    },
    resolve: async (_root, { itemId, objectiveId, after }, context) => {
      const world = await context.lookingAt(null);
      const id = String(itemId);
      const objective = world.objective(String(objectiveId ?? ''));
      const streams = streamsOf(id, objective, world);
      if (streams.length === 0) return null;
      const known = context.app.live.world.positionAt(after);
      const passes = (event: RecordedEvent) =>
        event.position > known && isTold(event) && isAbout(event, id, objective);
      const { edges } = await readPageOfLog(
        { context, upTo: world.position, streams, passes },
        1,
        null,
        (event) => scopeOf(event, world, context),
      );
      return edges[0]?.node ?? null;
    },
  }),
);

/** Where an item is told: in a stream of its own, or in that of its objective. */
function streamsOf(
  id: string,
  objective: Objective | undefined,
  world: WorldView,
): readonly string[] {
  const own = [
    ['blocker', world.blocker(id)],
    ['dependency', world.dependency(id)],
    ['decision', world.decision(id)],
    ['escalation', world.escalation(id)],
  ] as const;
  const streams = own.flatMap(([category, found]) => (found ? [`${category}-${id}`] : []));
  return streams.length === 0 && objective ? [`objective-${objective.id}`] : streams;
}

/** By a person: that a clock was over is noted by nobody. */
const isTold = ({ type }: RecordedEvent): boolean => !type.endsWith('ClockBreached');

/** Of the asks of an objective the one that is meant; whatever else is told may answer a question. */
const isAbout = ({ data }: RecordedEvent, id: string, objective: Objective | undefined): boolean =>
  !objective?.asks.some((ask) => ask.id === id) || (data as { askId?: string }).askId === id;
