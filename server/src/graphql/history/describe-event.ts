import type { Prose } from '@cairn/shared/kernel/prose';
import type { PlacedProse } from '../prose.ts';
import type { EventScope } from './event-scope.ts';
import { type EventType, eventTitles } from './event-titles.ts';
import { readField, subjectOf } from './read-field.ts';

export interface FieldTold {
  readonly name: string;
  readonly about: string;
  readonly value: string;
}

/** What happened, in a few words: `Check-in, 18.7 %, confidence 9`. */
export const titleOf = (scope: EventScope): string =>
  eventTitles[scope.event.type as EventType](
    (field) => readField(field, scope),
    () => subjectOf(scope),
  );

/** Every field that says something to a reader, in the order in which the event declares them. */
export const fieldsOf = (scope: EventScope): readonly FieldTold[] =>
  Object.entries(scope.definition.fields).flatMap(([name, { about }]) => {
    const value = readField(name, scope);
    return value === undefined ? [] : [{ name, about, value }];
  });

/** What a person wrote with it: the first text, a list's first entry included. */
export function proseOf({ definition, data, event }: EventScope): PlacedProse | undefined {
  for (const [name, { sealing }] of Object.entries(definition.fields)) {
    if (sealing === 'none') continue;
    const prose = (sealing === 'many' ? (data[name] as readonly Prose[])?.[0] : data[name]) as
      | Prose
      | undefined;
    if (prose) return { prose, stream: event.stream, field: name };
  }
  return undefined;
}
