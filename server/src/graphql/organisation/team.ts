import { isHere } from '@cairn/shared/organisation/person/here';
import type {
  Member as MemberState,
  Team as TeamState,
} from '@cairn/shared/organisation/team/aggregate';
import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { MemberRole } from '../words.ts';
import { Person } from './person.ts';

export interface TeamNode {
  readonly world: WorldView;
  readonly team: TeamState;
}

export const Team = builder.objectRef<TeamNode>('Team');
Team.implement({
  reading: 'open',
  description: 'People who own objectives together. Teams form a tree.',
  fields: (t) => ({
    id: t.id({ resolve: ({ team }) => team.id }),
    name: t.string({ resolve: ({ team }) => team.name }),
    parent: t.field({
      type: Team,
      nullable: true,
      resolve: ({ world, team }) => teamAt(world, team.parentId),
    }),
    members: t.field({
      type: [Member],
      description: 'Who is in it and still here.',
      resolve: ({ world, team }) =>
        team.members
          .filter(({ personId }) => isHere(world.person(personId)))
          .map((member) => ({ world, member })),
    }),
  }),
});

interface MemberNode {
  readonly world: WorldView;
  readonly member: MemberState;
}

export const Member = builder.objectRef<MemberNode>('Member');
Member.implement({
  reading: 'open',
  description: 'A person’s place in a team.',
  fields: (t) => ({
    person: t.field({
      type: Person,
      resolve: ({ world, member }) => ({ world, id: member.personId }),
    }),
    role: t.field({ type: MemberRole, resolve: ({ member }) => member.role }),
  }),
});

export function teamAt(world: WorldView, id: string | undefined): TeamNode | undefined {
  const team = id === undefined ? undefined : world.team(id);
  return team && { world, team };
}
