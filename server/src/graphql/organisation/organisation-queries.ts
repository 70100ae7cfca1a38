import { holdsWords, longestSought, soughtWords } from '@cairn/shared/kernel/sought';
import { isHere } from '@cairn/shared/organisation/person/here';
import { builder } from '../builder.ts';
import { AsOf } from '../moment/as-of.ts';
import { countOf, pageOf } from '../paging.ts';
import { Person, personAt } from './person.ts';
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

// Made once, not for each comparison.
const byName = new Intl.Collator('en').compare;

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
      text: t.arg.string({ description: 'Every word of it stands in the name.' }),
      asOf: t.arg({ type: AsOf }),
      first: t.arg.int({ defaultValue: 50 }),
      after: t.arg.string(),
    },
    resolve: async (_root, { text, asOf, ...page }, context) => {
      const world = await context.lookingAt(asOf);
      const words = soughtWords(text ?? '', longestSought);
      const named = world
        .people()
        .filter(isHere)
        .map(({ id }) => ({ id, name: context.nameOf(id) ?? '' }))
        .filter(({ name }) => holdsWords(name, words))
        .toSorted((a, b) => byName(a.name, b.name) || (a.id < b.id ? -1 : 1));
      return pageOf(
        named,
        page,
        50,
        ({ id }) => id,
        ({ id }) => ({ world, id }),
      );
    },
  }),
  person: t.field({
    reading: 'open',
    type: Person,
    nullable: true,
    args: { id: t.arg.id({ required: true }), asOf: t.arg({ type: AsOf }) },
    resolve: async (_root, { id, asOf }, context) => {
      const world = await context.lookingAt(asOf);
      return personAt(world, world.person(id)?.id);
    },
  }),
}));
