import type { Aggregate, Occurrence } from '../../kernel/aggregate.ts';
import type { WorldView } from '../../world-view.ts';
import type { SharedDependencyCommand } from './commands.ts';
import { decide } from './decide.ts';
import { events, type SharedDependencyEvent } from './events.ts';
import type { SharedDependency } from './state.ts';

export const sharedDependency: Aggregate<
  SharedDependency,
  SharedDependencyCommand,
  SharedDependencyEvent,
  WorldView
> = {
  category: 'sharedDependency',
  about: 'Several teams that need something of one: a queue, and somebody who looks after it.',
  events,
  opens: 'SharedDependencyDeclared',
  // A dependency stands in one queue.
  readsOthers: ({ type }) => type === 'DeclareSharedDependency' || type === 'SequenceConsumers',
  decide,
  evolve,
};

/** The state of a shared dependency after one more event; see `Aggregate.evolve`. */
function evolve(
  state: SharedDependency | undefined,
  event: SharedDependencyEvent,
  { entityId, effectiveAt: at, position }: Occurrence,
): SharedDependency {
  if (event.type === 'SharedDependencyDeclared')
    return { id: entityId, ...event.data, sequencedAt: at, events: [position] };
  const next = { ...state!, events: [...state!.events, position] };
  switch (event.type) {
    case 'ConsumersSequenced':
      return { ...next, dependencyIds: event.data.dependencyIds, sequencedAt: at };
    case 'CoordinatorChanged':
      return { ...next, coordinatorId: event.data.coordinatorId };
    case 'SharedDependencyEnded':
      return { ...next, endedAt: at };
  }
}
