import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { edgeError } from '../edge-error.ts';
import { AsOf } from '../moment/as-of.ts';
import { pageSize } from '../paging.ts';
import { Event } from './event.ts';
import { EventConnection } from './event-connection.ts';
import { scopeOf } from './event-scope.ts';
import { readPageOfLog } from './read-log.ts';
import { streamsAbout } from './streams-about.ts';

const HistoryFilter = builder.inputType('HistoryFilter', {
  description: 'At most one of the four ids: the history of one thing.',
  fields: (t) => ({
    objectiveId: t.id(),
    teamId: t.id(),
    personId: t.id(),
    cycleId: t.id(),
    types: t.stringList({ description: 'Types of event, such as CheckedIn.' }),
    actorId: t.id({ description: 'Who recorded it.' }),
  }),
});
type HistoryFilter = typeof HistoryFilter.$inferInput;

const mostEvents = 50;

builder.queryFields((t) => ({
  history: t.field({
    reading: 'open',
    type: EventConnection,
    description: 'What was recorded up to the moment, newest first.',
    args: {
      filter: t.arg({ type: HistoryFilter }),
      first: t.arg.int({ defaultValue: 50 }),
      after: t.arg.string(),
      asOf: t.arg({ type: AsOf }),
    },
    resolve: async (_root, { filter, first, after, asOf }, context) => {
      const world = await context.lookingAt(asOf);
      const { actorId } = filter ?? {};
      const types = filter?.types && new Set(filter.types);
      return readPageOfLog(
        {
          context,
          upTo: world.position,
          streams: streamsIn(filter ?? {}, world),
          passes:
            types || actorId
              ? ({ type, metadata }) =>
                  (!types || types.has(type)) && (!actorId || metadata.actor === actorId)
              : undefined,
        },
        pageSize(first, 50),
        after,
        (event) => scopeOf(event, world, context),
      );
    },
  }),
  events: t.field({
    reading: 'open',
    type: [Event],
    description:
      'Events that everybody may read by position, for explanations; at most 50. A position is a moment of its own, so none is asked for.',
    args: { positions: t.arg.intList({ required: true }) },
    resolve: async (_root, { positions }, context) => {
      const world = await context.lookingAt(null);
      if (positions.length > mostEvents)
        throw edgeError('PAGE_TOO_LARGE', `Ask for at most ${mostEvents} events at once.`);
      return [...new Set(positions)].flatMap((position) => {
        const at = context.app.live.world.positionOf(position);
        const [event] = at === undefined ? [] : context.app.store.readPage(at - 1, 1);
        const scope = event && scopeOf(event, world, context);
        return scope ? [scope] : [];
      });
    },
  }),
}));

/** The streams of the one thing whose history is asked for; an objective's with all that is told of it. */
function streamsIn(filter: HistoryFilter, world: WorldView): readonly string[] | undefined {
  const { objectiveId, teamId, personId, cycleId } = filter;
  const streams = Object.entries({
    objective: objectiveId,
    team: teamId,
    person: personId,
    cycle: cycleId,
  }).flatMap(([category, id]) => (id == null ? [] : [`${category}-${id}`]));
  if (streams.length > 1)
    throw edgeError('BAD_USER_INPUT', 'A history is that of one thing. Give one id.');
  if (objectiveId != null) streams.push(...streamsAbout(world, String(objectiveId)));
  return streams.length > 0 ? streams : undefined;
}
