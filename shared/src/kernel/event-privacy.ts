import type { EventDefinition } from './define-event.ts';
import type { PrivacyClass } from './field.ts';

const known = new WeakMap<EventDefinition, readonly PrivacyClass[]>();

/**
 * The classes of an event's fields that are not open, each once; none where everybody may read it.
 * An event is read whole or not at all: who may not read one of its fields does not learn that it
 * happened.
 */
export function closedClassesOf(definition: EventDefinition): readonly PrivacyClass[] {
  const found = known.get(definition);
  if (found) return found;
  const classes = Object.values(definition.fields).map(({ privacy }) => privacy);
  const closed = [...new Set(classes)].filter((each) => each !== 'open');
  known.set(definition, closed);
  return closed;
}
