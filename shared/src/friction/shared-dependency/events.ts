import { defineEvent, type EventOf } from '../../kernel/define-event.ts';
import { id, label, listOf, optional, proseField } from '../../kernel/field.ts';
import { limits } from '../../kernel/limits.ts';

const dependencyIds = listOf(
  id('open', 'A dependency, the first to be served first'),
  limits.queue,
);
const coordinatorId = id('open', 'Who looks after the queue');

export const SharedDependencyDeclared = defineEvent(
  'SharedDependencyDeclared',
  'Several teams need something of one, and somebody looks after who comes when.',
  {
    teamId: id('open', 'The team that all of them need something of'),
    what: label('open', 'What they share: a component, a handful of people'),
    coordinatorId,
    dependencyIds,
  },
);
export const ConsumersSequenced = defineEvent(
  'ConsumersSequenced',
  'Who is served when was settled anew.',
  { dependencyIds, because: optional(proseField('open', 'Why in this order', limits.sentence)) },
);
export const CoordinatorChanged = defineEvent(
  'CoordinatorChanged',
  'Somebody else looks after the queue.',
  { coordinatorId },
);
export const SharedDependencyEnded = defineEvent(
  'SharedDependencyEnded',
  'Nobody has to look after a queue any more.',
  {},
);

export const events = {
  SharedDependencyDeclared,
  ConsumersSequenced,
  CoordinatorChanged,
  SharedDependencyEnded,
};
export type SharedDependencyEvent = EventOf<(typeof events)[keyof typeof events]>;
