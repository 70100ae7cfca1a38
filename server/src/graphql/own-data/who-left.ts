import { onlyAdministrators } from '@cairn/shared/organisation/permission';
import type { Person as PersonState } from '@cairn/shared/organisation/person/aggregate';
import { builder } from '../builder.ts';
import { Person } from '../organisation/person.ts';
import { decisionContext } from '../viewer-may.ts';

const WhoLeft = builder.objectRef<PersonState>('WhoLeft').implement({
  reading: {
    privacy: 'each',
    whose: 'administrators',
    may: (_person, context) => onlyAdministrators(decisionContext(context)) === undefined,
  },
  description: 'Somebody who no longer uses Cairn.',
  fields: (t) => ({
    person: t.field({
      type: Person,
      resolve: ({ id }, _args, { present }) => ({ world: present, id }),
    }),
    leftAt: t.field({ type: 'Instant', resolve: ({ leftAt }) => leftAt! }),
    isErased: t.boolean({ resolve: ({ erasedAt }) => erasedAt !== undefined }),
  }),
});

const mostListed = 500;

builder.queryField('whoLeft', (t) =>
  t.field({
    reading: 'open',
    type: [WhoLeft],
    description: 'For administrators: who has left, the latest first. Empty for everybody else.',
    resolve: (_root, _args, { present }) =>
      present
        .people()
        .filter(({ leftAt }) => leftAt !== undefined)
        .toSorted((a, b) => b.leftAt! - a.leftAt!)
        .slice(0, mostListed),
  }),
);
