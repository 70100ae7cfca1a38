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
  /** The objective whose stream it stands in, that it holds up, or that it was learned on. */
  readonly objective?: Objective;
  /** The key result that it is about, named in it or found by its check-in, bet or ask. */
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
  const objectiveId = objectiveOf(category, id, world, context);
  const objective =
    objectiveId !== undefined
      ? (world.objective(objectiveId) ?? context.present.objective(objectiveId))
      : undefined;
  const keyResult = objective && keyResultOf(objective, data);
  return { event, definition, data, world, context, objective, keyResult };
}

/** The id of the objective that a stream belongs to, if it does to one. */
function objectiveOf(
  category: string,
  id: string,
  world: WorldView,
  { present }: RequestContext,
): string | undefined {
  if (category === 'objective') return id;
  if (category === 'blocker') return (world.blocker(id) ?? present.blocker(id))?.objectiveId;
  if (category === 'learning') return (world.learning(id) ?? present.learning(id))?.objectiveId;
  return undefined;
}

function keyResultOf(
  objective: Objective,
  { keyResultId, checkInId, betId, askId }: Readonly<Record<string, unknown>>,
): KeyResult | undefined {
  const id =
    keyResultId ??
    (typeof checkInId === 'string' ? findCheckIn(objective, checkInId)?.keyResultId : undefined) ??
    objective.bets.find((bet) => bet.id === betId)?.keyResultId ??
    objective.asks.find((ask) => ask.id === askId)?.keyResultId;
  return objective.keyResults.find((keyResult) => keyResult.id === id);
}
