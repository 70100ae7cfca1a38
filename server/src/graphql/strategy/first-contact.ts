import {
  type FirstContact as Contact,
  contacts,
  firstContact,
} from '@cairn/shared/views/first-contact';
import { builder } from '../builder.ts';
import { choices } from '../choices.ts';
import { Objective } from './objective.ts';

const ContactBy = choices('ContactBy', contacts, 'What first went another way than planned.');

const FirstContact = builder.objectRef<Contact>('FirstContact').implement({
  reading: 'open',
  description: 'The first event of an objective that contradicted its plan. No plan is without.',
  fields: (t) => ({
    by: t.field({ type: ContactBy, resolve: ({ by }) => by }),
    at: t.field({ type: 'Instant', description: 'When it was told.', resolve: ({ at }) => at }),
    day: t.int({ description: 'Day of the cycle, from 1.', resolve: ({ day }) => day }),
  }),
});

builder.objectField(Objective, 'firstContact', (t) =>
  t.field({
    type: FirstContact,
    nullable: true,
    resolve: ({ world, view }) => firstContact(view, world),
  }),
);
