import type { Term as SharedTerm } from '@cairn/shared/kernel/explained';
import { builder } from '../builder.ts';

export const Term = builder.objectRef<SharedTerm>('Term').implement({
  reading: 'carried',
  description: 'One value that a formula read.',
  fields: (t) => ({
    name: t.exposeString('name'),
    value: t.exposeString('value', { description: 'As a person reads it, with its unit.' }),
    source: t.exposeString('source', { nullable: true, description: 'What put it there.' }),
  }),
});
