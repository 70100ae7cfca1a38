import { defineEvent, type EventOf } from '../../kernel/define-event.ts';
import { flag, label, quantity } from '../../kernel/field.ts';

export const OrganisationFounded = defineEvent(
  'OrganisationFounded',
  'The organisation begins to keep its log. Whether it is a demonstration is settled here for good.',
  {
    name: label('open', 'What the organisation is called'),
    timeZone: label('open', 'IANA time zone in which its days begin'),
    demo: flag('open', 'Whether this is the demonstration organisation'),
  },
);

export const MarkSet = defineEvent(
  'MarkSet',
  'A moment gets a name, so that views can be asked for as they were then.',
  {
    name: label('open', 'Name of the mark, such as 2026-Q2 close'),
    at: quantity('open', 'The moment that the name stands for', {
      unit: 'ms since 1970 UTC',
      min: 0,
      integer: true,
    }),
  },
);

export const events = { OrganisationFounded, MarkSet };
export type OrganisationEvent = EventOf<(typeof events)[keyof typeof events]>;
