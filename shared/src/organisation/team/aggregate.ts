import type { Aggregate } from '../../kernel/aggregate.ts';
import { accepted, type Outcome, refused } from '../../kernel/refusal.ts';
import { stillNeeded } from '../../strategy/objective/guards.ts';
import { dependenciesIn, isWaitedFor } from '../../views/dependency-view.ts';
import type { WorldView } from '../../world-view.ts';
import { onlyAdministrators } from '../permission.ts';
import { isHere, takesNothingOn } from '../person/here.ts';
import type { TeamCommand } from './commands.ts';
import { events, type memberRoles, type TeamEvent } from './events.ts';

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly parentId?: string;
  readonly members: readonly Member[];
  readonly dissolvedAt?: number;
}

export interface Member {
  readonly personId: string;
  readonly role: (typeof memberRoles)[number];
}

export const team: Aggregate<Team, TeamCommand, TeamEvent, WorldView> = {
  category: 'team',
  about: 'People who own objectives together. Teams form a tree.',
  events,
  opens: 'TeamFormed',
  // Teams form one tree: two moves could close a circle.
  readsOthers: () => true,
  decide(command, state, context) {
    const denied = onlyAdministrators(context);
    if (denied) return refused(denied);
    if (command.type === 'FormTeam') {
      if (state)
        return refused({
          code: 'already_done',
          field: 'teamId',
          message: 'There is a team with this id.',
          remedy: 'Rename it instead, or form another.',
        });
      return (
        misplaced(command.teamId, command.parentId, context.world) ??
        accepted([{ type: 'TeamFormed', data: { name: command.name, parentId: command.parentId } }])
      );
    }
    if (!state || (state.dissolvedAt !== undefined && !isOfMembers(command)))
      return refused({
        code: 'unknown',
        field: 'teamId',
        message: 'There is no such team.',
        remedy: 'Choose a team from the tree.',
      });
    switch (command.type) {
      case 'RenameTeam':
        return accepted([{ type: 'TeamRenamed', data: { name: command.name } }]);
      case 'MoveTeam':
        return (
          misplaced(command.teamId, command.parentId, context.world) ??
          accepted([{ type: 'TeamMoved', data: { parentId: command.parentId } }])
        );
      case 'AddMember':
        if (!isHere(context.world.person(command.personId)))
          return refused({
            code: 'unknown',
            field: 'personId',
            message: 'Nobody here has this id.',
            remedy: 'Add the person first.',
          });
        return (
          (command.role === 'member'
            ? undefined
            : takesNothingOn(command.personId, 'personId', context)) ??
          accepted([
            { type: 'MemberJoined', data: { personId: command.personId, role: command.role } },
          ])
        );
      case 'RemoveMember':
        return state.members.some((member) => member.personId === command.personId)
          ? accepted([{ type: 'MemberLeft', data: { personId: command.personId } }])
          : accepted([]);
      case 'DissolveTeam':
        return (
          stillNeeded('teamId', context.world, ({ teamId }) => teamId === state.id) ??
          stillAsked(state.id, context.world) ??
          accepted([{ type: 'TeamDissolved', data: {} }])
        );
    }
  },
  evolve(state, event, { recordedAt, entityId }) {
    switch (event.type) {
      case 'TeamFormed':
        return { id: entityId, ...event.data, members: [] };
      case 'TeamRenamed':
        return { ...state!, name: event.data.name };
      case 'TeamMoved':
        return { ...state!, parentId: event.data.parentId };
      case 'MemberJoined':
        return { ...state!, members: [...without(state!, event.data.personId), event.data] };
      case 'MemberLeft':
        return { ...state!, members: without(state!, event.data.personId) };
      case 'TeamDissolved':
        return { ...state!, dissolvedAt: recordedAt };
    }
  },
};

/**
 * Who is of a team reads what it kept for itself, so that can be handed on once it is dissolved:
 * otherwise its last members would read it for as long as they are here, and nobody after them.
 */
const isOfMembers = ({ type }: TeamCommand): boolean =>
  type === 'AddMember' || type === 'RemoveMember';

const without = (state: Team, personId: string) =>
  state.members.filter((member) => member.personId !== personId);

/** Refuses to end a team that others wait for: they would wait for nobody. */
function stillAsked(teamId: string, world: WorldView): Outcome<never> | undefined {
  const open = world
    .cycles()
    .flatMap((cycle) => dependenciesIn(world, cycle.id))
    .filter((view) => view.team.id === teamId && view.dependency.stage !== 'declined')
    .filter(isWaitedFor).length;
  if (open === 0) return undefined;
  return refused({
    code: 'not_ready',
    field: 'teamId',
    message: `Other teams wait for ${open === 1 ? 'one thing' : `${open} things`} of this one.`,
    remedy:
      open === 1
        ? 'Deliver or decline it first, or let whoever asked withdraw it.'
        : 'Deliver or decline them first, or let those who asked withdraw them.',
  });
}

// A team under itself would make every walk up the tree endless.
function misplaced(
  teamId: string,
  parentId: string | undefined,
  world: WorldView,
): Outcome<never> | undefined {
  const seen = new Set([teamId]);
  for (let at = parentId; at !== undefined; ) {
    if (seen.has(at))
      return refused({
        code: 'contradictory',
        field: 'parentId',
        message: 'The team would stand under itself.',
        remedy: 'Choose a team that is not below this one.',
      });
    seen.add(at);
    const parent = world.team(at);
    // Who leads a dissolved team would lead the new one, and nobody sees that they do.
    if (!parent || (at === parentId && parent.dissolvedAt !== undefined))
      return refused({
        code: 'unknown',
        field: 'parentId',
        message: 'There is no such team to belong to.',
        remedy: 'Choose a team from the tree, or leave it empty.',
      });
    at = parent.parentId;
  }
  return undefined;
}
