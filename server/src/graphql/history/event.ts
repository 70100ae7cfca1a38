import { closedClassesOf } from '@cairn/shared/kernel/event-privacy';
import { effectiveAtOf } from '@cairn/shared/world';
import { builder } from '../builder.ts';
import { Person, type PersonNode } from '../organisation/person.ts';
import { Prose } from '../prose.ts';
import type { RequestContext } from '../request-context.ts';
import { Objective, objectiveAt } from '../strategy/objective.ts';
import { cursorOf } from './cursor.ts';
import { type FieldTold, fieldsOf, proseOf, titleOf } from './describe-event.ts';
import type { EventScope } from './event-scope.ts';

const EventField = builder.objectRef<FieldTold>('EventField').implement({
  reading: 'carried',
  description: 'One thing that an event says.',
  fields: (t) => ({
    name: t.exposeString('name'),
    about: t.exposeString('about', { description: 'What the field means.' }),
    value: t.exposeString('value', { description: 'As a person reads it.' }),
  }),
});

export const Event = builder.objectRef<EventScope>('Event');
/** Whoever may read all of its fields reads an event. */
export const asItsFields = {
  privacy: 'each',
  whose: 'who may read each of its fields: an event is read whole or not at all',
  may: ({ event }: EventScope, { reader }: RequestContext) => reader.mayReadEvent(event),
} as const;

Event.implement({
  reading: asItsFields,
  description: 'Something that was recorded. Nothing of it ever changes.',
  fields: (t) => ({
    id: t.id({
      description: 'Where it stands, for whoever reads it; the same as its cursor.',
      resolve: ({ event, context }) => cursorOf(event.position, context),
    }),
    position: t.int({
      description:
        'Its place among the events that everybody may read; of another, that of the last one before it.',
      resolve: ({ event, context }) => context.app.live.world.placeOf(event.position),
    }),
    isPrivate: t.boolean({
      description: 'Whether only some may read it, the viewer among them.',
      resolve: ({ definition }) => closedClassesOf(definition).length > 0,
    }),
    type: t.string({ resolve: ({ event }) => event.type }),
    title: t.string({ description: 'What happened, in words.', resolve: titleOf }),
    at: t.field({
      type: 'Instant',
      description: 'When it was true.',
      resolve: ({ event }) => effectiveAtOf(event),
    }),
    recordedAt: t.field({
      type: 'Instant',
      description: 'When it was learned.',
      resolve: ({ event }) => event.recordedAt,
    }),
    backdated: t.boolean({ resolve: ({ event }) => effectiveAtOf(event) < event.recordedAt }),
    actor: t.field({
      type: Person,
      nullable: true,
      resolve: (scope) => actorOf(scope),
    }),
    source: t.string({
      description: 'What it came through: web, api, import, policy or demo.',
      resolve: ({ event }) => event.metadata.source ?? '',
    }),
    objective: t.field({
      type: Objective,
      nullable: true,
      resolve: ({ world, objective }) => objectiveAt(world, objective?.id),
    }),
    keyResultId: t.id({ nullable: true, resolve: ({ keyResult }) => keyResult?.id }),
    fields: t.field({ type: [EventField], resolve: fieldsOf }),
    prose: t.field({
      type: Prose,
      nullable: true,
      description: 'What a person wrote with it, the first of it.',
      resolve: proseOf,
    }),
  }),
});

// The founder acts before anybody is there, and is nobody.
function actorOf({ event, world, context }: EventScope): PersonNode | undefined {
  const id = event.metadata.actor;
  return id !== undefined && context.present.person(id) ? { world, id } : undefined;
}
