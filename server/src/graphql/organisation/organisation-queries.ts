import { builder } from '../builder.ts';
import { AsOf } from '../moment/as-of.ts';
import { countOf, pageOf } from '../paging.ts';
import { Person } from './person.ts';
import { Team } from './team.ts';
import { standingTeams } from './teams-by-person.ts';

const PersonConnection = builder.connectionObject(
  {
    reading: 'carried',
    type: Person,
    name: 'PersonConnection',
    fields: (t) => ({ totalCount: t.int({ resolve: countOf }) }),
  },
  { reading: 'carried', name: 'PersonEdge' },
);

builder.queryFields((t) => ({
  teams: t.field({
    reading: 'open',
    type: [Team],
    args: { asOf: t.arg({ type: AsOf }) },
    resolve: async (_root, { asOf }, context) => {
      const world = await context.lookingAt(asOf);
      return standingTeams(world)
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
        .map((team) => ({ world, team }));
    },
  }),
  people: t.field({
    reading: 'open',
    type: PersonConnection,
    description: 'Who uses Cairn, by name.',
    args: {
      asOf: t.arg({ type: AsOf }),
      first: t.arg.int({ defaultValue: 50 }),
      after: t.arg.string(),
    },
    resolve: async (_root, { asOf, ...page }, context) => {
      const world = await context.lookingAt(asOf);
      const named = world
        .people()
        .filter(({ leftAt }) => leftAt === undefined)
        .map(({ id }) => ({ id, name: context.nameOf(id) ?? '' }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
      return pageOf(
        named,
        page,
        50,
        ({ id }) => id,
        ({ id }) => ({ world, id }),
      );
    },
  }),
}));
