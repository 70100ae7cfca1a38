import { defineEvent, type EventOf } from '../../kernel/define-event.ts';
import { choice, day, id, label, optional } from '../../kernel/field.ts';

/** What a person may do at large. What they may do in a team follows from their place in it. */
export const roles = ['administrator', 'leader', 'pm', 'member', 'coach'] as const;

export const PersonJoined = defineEvent(
  'PersonJoined',
  'Somebody begins to use Cairn. Name and address are kept beside the log, never in it.',
  {
    role: choice('open', 'What they may do', roles),
    title: optional(label('open', 'What their work is called, such as PM')),
    leaderId: optional(id('open', 'Who leads them and holds the weekly 1:1')),
  },
);

export const RoleChanged = defineEvent(
  'RoleChanged',
  'Somebody may do more, or less, than before.',
  {
    role: choice('open', 'What they may do from now on', roles),
  },
);

export const PersonHandedOver = defineEvent(
  'PersonHandedOver',
  'Somebody is led by another person from now on.',
  { leaderId: optional(id('open', 'The new leader; nobody when absent')) },
);

export const LeaveTaken = defineEvent(
  'LeaveTaken',
  'Somebody is away; clocks on their obligations stop meanwhile.',
  {
    from: day('open', 'First day away'),
    to: day('open', 'Last day away'),
    delegateId: optional(id('open', 'Who stands in')),
  },
);

export const PersonLeft = defineEvent('PersonLeft', 'Somebody no longer uses Cairn.', {});

export const PersonErased = defineEvent(
  'PersonErased',
  'Name, address and keys of somebody who has left are destroyed: nothing that they wrote opens again. That it happened stays.',
  {},
);

export const events = {
  PersonJoined,
  RoleChanged,
  PersonHandedOver,
  LeaveTaken,
  PersonLeft,
  PersonErased,
};
export type PersonEvent = EventOf<(typeof events)[keyof typeof events]>;
