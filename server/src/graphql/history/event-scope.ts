import { aggregates } from '@cairn/shared/aggregates';
import { categoryOf } from '@cairn/shared/kernel/aggregate';
import { type EventDefinition, upcast } from '@cairn/shared/kernel/define-event';
import type { RecordedEvent } from '@cairn/shared/kernel/event';
import { findCheckIn } from '@cairn/shared/strategy/objective/guards';
import type { KeyResult, Objective } from '@cairn/shared/strategy/objective/state';
import type { WorldView } from '@cairn/shared/world-view';
import type { RequestContext } from '../request-context.ts';

/** An event with what is needed to tell it: its definition, and the world that gives its ids names. */
export interface EventScope {
  readonly event: RecordedEvent;
  readonly definition: EventDefinition;
  readonly data: Readonly<Record<string, unknown>>;
  readonly world: WorldView;
  readonly context: RequestContext;
  /** The objective whose stream it stands in, or that is held up by what it is about. */
  readonly objective?: Objective;
  /** The key result that it is about, named in it or found by its check-in or bet. */
  readonly keyResult?: KeyResult;
}

const definitions = new Map<string, EventDefinition>(
  Object.values(aggregates).flatMap((aggregate) => Object.entries(aggregate.events)),
);

/** What a type of event means; `undefined` for one of the store's own. */
export const definitionOf = (type: string): EventDefinition | undefined => definitions.get(type);

/** Everything needed to tell an event; `undefined` for one of the store's own. */
export function scopeOf(
  event: RecordedEvent,
  world: WorldView,
  context: RequestContext,
): EventScope | undefined {
  const definition = definitionOf(event.type);
  if (!definition) return undefined;
  const data = upcast(definition, event.version, event.data) as Record<string, unknown>;
  const { category, id } = categoryOf(event.stream);
  const objectiveId =
    objectiveOf(category, id, world) ?? objectiveOf(category, id, context.present);
  const objective =
    objectiveId === undefined
      ? undefined
      : (world.objective(objectiveId) ?? context.present.objective(objectiveId));
  const keyResult = objective && keyResultOf(objective, data);
  return { event, definition, data, world, context, objective, keyResult };
}

/** The objective that something is, or that it holds up. */
function objectiveOf(category: string, id: string, world: WorldView): string | undefined {
  if (category === 'objective') return id;
  if (category === 'blocker') return world.blocker(id)?.objectiveId;
  return category === 'dependency' ? world.dependency(id)?.objectiveId : undefined;
}

function keyResultOf(
  objective: Objective,
  { keyResultId, checkInId, betId }: Readonly<Record<string, unknown>>,
): KeyResult | undefined {
  const id =
    keyResultId ??
    (typeof checkInId === 'string' ? findCheckIn(objective, checkInId)?.keyResultId : undefined) ??
    objective.bets.find((bet) => bet.id === betId)?.keyResultId;
  return objective.keyResults.find((keyResult) => keyResult.id === id);
}
