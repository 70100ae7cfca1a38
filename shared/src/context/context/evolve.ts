import type { Occurrence } from '../../kernel/aggregate.ts';
import type { ContextEvent } from './events.ts';
import type { SharedContext } from './state.ts';

/** The state of what was told after one more event; see `Aggregate.evolve`. */
export function evolve(
  state: SharedContext | undefined,
  event: ContextEvent,
  { entityId, actor, recordedAt: at, position }: Occurrence,
): SharedContext {
  const next = { ...state!, events: [...(state?.events ?? []), position] };
  switch (event.type) {
    case 'ContextShared':
      return {
        id: entityId,
        ...event.data,
        authorId: actor,
        sharedAt: at,
        understandings: [],
        events: next.events,
      };
    case 'ContextUnderstood':
      return {
        ...next,
        understandings: [
          ...next.understandings.filter(({ byId }) => byId !== actor),
          { byId: actor, at, meaning: event.data.meaning, isOutdated: false },
        ],
      };
    case 'ContextCorrected':
      return {
        ...next,
        what: event.data.what,
        corrected: { at, because: event.data.because },
        understandings: next.understandings.map((each) => ({ ...each, isOutdated: true })),
      };
  }
}
