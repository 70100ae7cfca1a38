import { onlyAdministrators } from '@cairn/shared/organisation/permission';
import type { Person as PersonState } from '@cairn/shared/organisation/person/aggregate';
import { builder } from '../builder.ts';
import { Person } from '../organisation/person.ts';
import { countOf, pageOf } from '../paging.ts';
import type { RequestContext } from '../request-context.ts';
import { decisionContext } from '../viewer-may.ts';

/** Only they can erase somebody. */
const isAdministrator = (context: RequestContext): boolean =>
  onlyAdministrators(decisionContext(context)) === undefined;

const forAdministrators = {
  privacy: 'each',
  whose: 'administrators',
  may: (_left: unknown, context: RequestContext) => isAdministrator(context),
} as const;

const WhoLeft = builder.objectRef<PersonState>('WhoLeft').implement({
  reading: forAdministrators,
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

const WhoLeftConnection = builder.connectionObject(
  {
    reading: 'carried',
    type: WhoLeft,
    name: 'WhoLeftConnection',
    fields: (t) => ({ totalCount: t.int({ resolve: countOf }) }),
  },
  { reading: forAdministrators, name: 'WhoLeftEdge' },
);

const usual = 50;

builder.queryField('whoLeft', (t) =>
  t.field({
    reading: 'open',
    type: WhoLeftConnection,
    description: 'For administrators: who has left, the latest first. Empty for everybody else.',
    args: { first: t.arg.int({ defaultValue: usual }), after: t.arg.string() },
    resolve: (_root, page, context) => {
      const left = isAdministrator(context)
        ? context.present
            .people()
            .filter(({ leftAt }) => leftAt !== undefined)
            .toSorted((a, b) => b.leftAt! - a.leftAt! || (a.id < b.id ? -1 : 1))
        : [];
      return pageOf(
        left,
        page,
        usual,
        ({ id }) => id,
        (each) => each,
      );
    },
  }),
);
