import { dayOf } from '@cairn/shared/kernel/calendar';
import type { Person as PersonState } from '@cairn/shared/organisation/person/aggregate';
import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { timeZoneOf } from '../moment/as-of.ts';
import type { RequestContext } from '../request-context.ts';
import { Role } from '../words.ts';
import { Team } from './team.ts';
import { teamsByPerson } from './teams-by-person.ts';

/** A person at a moment. Whoever is named in the log is one, even once they have left. */
export interface PersonNode {
  readonly world: WorldView;
  readonly id: string;
}

export const Person = builder.objectRef<PersonNode>('Person');
Person.implement({
  reading: 'open',
  description: 'Somebody of the organisation.',
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.string({
      resolve: ({ id }, _args, context) => context.nameOf(id) ?? 'Name no longer kept',
    }),
    role: t.field({
      type: Role,
      resolve: (person, _args, context) => stateOf(person, context)?.role ?? 'member',
    }),
    title: t.string({
      nullable: true,
      // What somebody was called by their work can tell who they were.
      resolve: (person, _args, context) =>
        context.present.person(person.id)?.erasedAt === undefined
          ? stateOf(person, context)?.title
          : undefined,
    }),
    leader: t.field({
      type: Person,
      nullable: true,
      resolve: (person, _args, context) =>
        personAt(person.world, stateOf(person, context)?.leaderId),
    }),
    teams: t.field({
      type: [Team],
      resolve: ({ world, id }, _args, context) =>
        (context.once(world, teamsByPerson).get(id) ?? []).map((team) => ({ world, team })),
    }),
    awayUntil: t.field({
      type: 'Day',
      nullable: true,
      description: 'Last day of the leave that they are on.',
      resolve: (person, _args, context) => awayUntil(person, context),
    }),
  }),
});

/** The person of an id, or nobody where there is no id. */
export const personAt = (world: WorldView, id: string | undefined): PersonNode | undefined =>
  id === undefined ? undefined : { world, id };

// Somebody who joined after the moment may still be named at it, in what was learned later.
const stateOf = ({ world, id }: PersonNode, context: RequestContext): PersonState | undefined =>
  world.person(id) ?? context.present.person(id);

/** The last day of the leave that a person is on at the moment looked at. */
export function awayUntil(person: PersonNode, context: RequestContext): string | undefined {
  const today = dayOf(person.world.now, timeZoneOf(person.world));
  return stateOf(person, context)
    ?.leaves.filter(({ from, to }) => from <= today && today <= to)
    .map(({ to }) => to)
    .toSorted()
    .at(-1);
}
