import type { Occurrence } from '../../kernel/aggregate.ts';
import type { LearningEvent } from './events.ts';
import type { Learning } from './state.ts';

/** The state of a learning after one more event; see `Aggregate.evolve`. */
export function evolve(
  state: Learning | undefined,
  event: LearningEvent,
  { entityId, actor: byId, effectiveAt: at, position }: Occurrence,
): Learning {
  const next = { ...state!, events: [...(state?.events ?? []), position] };
  switch (event.type) {
    case 'LearningCaptured':
      return {
        id: entityId,
        ...event.data,
        capturedById: byId,
        capturedAt: at,
        applications: [],
        disputes: [],
        events: next.events,
      };
    case 'LearningApplied':
      return {
        ...next,
        applications: [...next.applications, { ...event.data, byId, at }],
      };
    case 'LearningDisputed':
      return { ...next, disputes: [...next.disputes, { ...event.data, byId, at }] };
    case 'LearningWithdrawn':
      return { ...next, withdrawn: { at, ...event.data } };
  }
}
