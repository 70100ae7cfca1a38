import type { DomainEvent } from '@cairn/shared/kernel/aggregate';
import type { EventDefinition } from '@cairn/shared/kernel/define-event';
import type { Metadata, NewEvent } from '@cairn/shared/kernel/event';
import { eventIdOf } from '@cairn/shared/kernel/event-id';

/** A decision made an event that its own definition does not allow. A fault of the program. */
export class InvalidEvent extends Error {
  override readonly name = 'InvalidEvent';
}

export type Definitions = Readonly<Record<string, EventDefinition>>;

/**
 * What was decided, as events on their way into the log. Checked against their definitions here,
 * because nothing that is once in the log can be mended.
 *
 * @throws InvalidEvent
 */
export function toEvents(
  decided: readonly DomainEvent[],
  definitions: Definitions,
  commandId: string,
  metadata: Metadata,
): readonly NewEvent[] {
  if (decided.length > 256)
    throw new InvalidEvent(`Command ${commandId} led to more than 256 events.`);
  return decided.map(({ type, data }, index) => {
    const definition = definitions[type];
    if (!definition) throw new InvalidEvent(`There is no definition of ${type}.`);
    const checked = definition.schema.safeParse(data);
    if (!checked.success)
      throw new InvalidEvent(`${type} does not fit its definition.`, { cause: checked.error });
    return { id: eventIdOf(commandId, index), type, version: definition.version, data, metadata };
  });
}
