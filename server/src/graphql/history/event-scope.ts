import { definitionOf } from '@cairn/shared/aggregates';
import { type EventDefinition, upcast } from '@cairn/shared/kernel/define-event';
import type { RecordedEvent } from '@cairn/shared/kernel/event';
import { objectiveIdsOf } from '@cairn/shared/objectives-of';
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
  /** The objectives that it is about: the one whose stream it stands in, those it holds up, or where it was learned. */
  readonly objectives: readonly Objective[];
  /** The first of them. */
  readonly objective?: Objective;
  /** The key result that it is about, named in it or found by its check-in, bet or ask. */
  readonly keyResult?: KeyResult;
}

/** Everything needed to tell an event; `undefined` for one of the store's own, or not the viewer's to read. */
export function scopeOf(
  event: RecordedEvent,
  world: WorldView,
  context: RequestContext,
): EventScope | undefined {
  const definition = definitionOf(event.type);
  if (!definition || !context.reader.mayReadEvent(event)) return undefined;
  const data = upcast(definition, event.version, event.data) as Record<string, unknown>;
  const { present } = context;
  const { stream } = event;
  const ids = objectiveIdsOf(stream, world) ?? objectiveIdsOf(stream, present) ?? [];
  const objectives = ids
    .map((id) => world.objective(id) ?? present.objective(id))
    .filter((each) => each !== undefined);
  const [objective] = objectives;
  const keyResult = objective && keyResultOf(objective, data);
  return { event, definition, data, world, context, objectives, objective, keyResult };
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
