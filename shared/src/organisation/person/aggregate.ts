import type { Aggregate, Context } from '../../kernel/aggregate.ts';
import type { Day } from '../../kernel/calendar.ts';
import { accepted, type Outcome, refused } from '../../kernel/refusal.ts';
import { stillNeeded } from '../../strategy/objective/guards.ts';
import type { WorldView } from '../../world-view.ts';
import { founder, onlyAdministrators, policyActor } from '../permission.ts';
import type { PersonCommand } from './commands.ts';
import { events, type PersonEvent, type roles } from './events.ts';
import { isHere, takesNothingOn } from './here.ts';

export type Role = (typeof roles)[number];

export interface Person {
  readonly id: string;
  readonly role: Role;
  readonly title?: string;
  readonly leaderId?: string;
  readonly joinedAt: number;
  readonly leftAt?: number;
  readonly leaves: readonly Leave[];
  /** Position of the event by which they were erased. */
  readonly erasedAt?: number;
}

export interface Leave {
  readonly from: Day;
  readonly to: Day;
  readonly delegateId?: string;
}

export const person: Aggregate<Person, PersonCommand, PersonEvent, WorldView> = {
  category: 'person',
  about: 'Somebody who uses Cairn, known to the log by an opaque id.',
  events,
  opens: 'PersonJoined',
  // Two administrators could leave in the same instant.
  readsOthers: (command) => takesAnAdministrator(command),
  restsOn: (command, world) =>
    takesAnAdministrator(command)
      ? otherAdministrators(command.personId, world).map(({ id }) => id)
      : [],
  decide(command, state, context) {
    if (command.type === 'ErasePerson') return erasePerson(state, context);
    if (command.type !== 'AddPerson' && (!state || state.leftAt !== undefined))
      return refused({
        code: 'unknown',
        field: 'personId',
        message: 'Nobody here has this id.',
        remedy: 'Choose a person from the list of people.',
      });
    if (command.type === 'TakeLeave') return takeLeave(command, context);
    const denied = onlyAdministrators(context);
    if (denied) return refused(denied);
    switch (command.type) {
      case 'AddPerson':
        if (command.personId === founder || command.personId === policyActor)
          return refused({
            code: 'contradictory',
            field: 'personId',
            message: 'This id belongs to nobody: the founder or the policy acts under it.',
            remedy: 'Give the person an id of their own.',
          });
        if (state)
          return refused({
            code: 'already_done',
            field: 'personId',
            message: 'This person is already here.',
            remedy: 'Change the role instead.',
          });
        return (
          unknownLeader(command.leaderId, command.personId, context) ??
          accepted([
            {
              type: 'PersonJoined',
              data: { role: command.role, title: command.title, leaderId: command.leaderId },
            },
          ])
        );
      case 'ChangeRole':
        if (state!.role === command.role) return accepted([]);
        return (
          lastAdministrator(state!, context) ??
          accepted([{ type: 'RoleChanged', data: { role: command.role } }])
        );
      case 'HandOverPerson':
        return (
          unknownLeader(command.leaderId, command.personId, context) ??
          accepted([{ type: 'PersonHandedOver', data: { leaderId: command.leaderId } }])
        );
      case 'RemovePerson':
        return (
          lastAdministrator(state!, context) ??
          stillNeeded('personId', context.world, ({ ownerId }) => ownerId === state!.id) ??
          accepted([{ type: 'PersonLeft', data: {} }])
        );
    }
  },
  evolve(state, event, { recordedAt, entityId, position }) {
    switch (event.type) {
      case 'PersonJoined':
        return { id: entityId, ...event.data, joinedAt: recordedAt, leaves: [] };
      case 'RoleChanged':
        return { ...state!, role: event.data.role };
      case 'PersonHandedOver':
        return { ...state!, leaderId: event.data.leaderId };
      case 'LeaveTaken':
        return { ...state!, leaves: [...state!.leaves, event.data] };
      case 'PersonLeft':
        return { ...state!, leftAt: recordedAt };
      case 'PersonErased':
        return { ...state!, erasedAt: position };
    }
  },
};

function erasePerson(
  state: Person | undefined,
  context: Context<WorldView>,
): Outcome<readonly PersonEvent[]> {
  const denied = onlyAdministrators(context);
  if (denied) return refused(denied);
  if (!state)
    return refused({
      code: 'unknown',
      field: 'personId',
      message: 'Nobody has ever had this id here.',
      remedy: 'Choose a person from the list of those who have left.',
    });
  if (state.erasedAt !== undefined)
    return refused({
      code: 'already_done',
      field: 'personId',
      message: 'This person is erased already.',
      remedy: 'There is nothing left to do.',
    });
  // What somebody writes after it would open again, so they have to be gone first.
  if (state.leftAt === undefined)
    return refused({
      code: 'not_ready',
      field: 'personId',
      message: 'Only somebody who has left can be erased.',
      remedy: 'Remove the person first, then erase them.',
    });
  return accepted([{ type: 'PersonErased', data: {} }]);
}

function takeLeave(
  command: Extract<PersonCommand, { type: 'TakeLeave' }>,
  context: Context<WorldView>,
): Outcome<readonly PersonEvent[]> {
  if (context.actor !== command.personId) {
    const denied = onlyAdministrators(context);
    if (denied) return refused(denied);
  }
  if (command.to < command.from)
    return refused({
      code: 'contradictory',
      field: 'to',
      message: 'The last day away is before the first.',
      remedy: 'Give a last day on or after the first.',
    });
  const { from, to, delegateId } = command;
  if (delegateId === command.personId)
    return refused({
      code: 'contradictory',
      field: 'delegateId',
      message: 'Nobody stands in for themselves.',
      remedy: 'Choose another person, or leave it empty.',
    });
  return (
    takesNothingOn(delegateId, 'delegateId', context) ??
    accepted([{ type: 'LeaveTaken', data: { from, to, delegateId } }])
  );
}

function unknownLeader(
  leaderId: string | undefined,
  personId: string,
  context: Context<WorldView>,
): Outcome<never> | undefined {
  if (leaderId === undefined) return undefined;
  if (leaderId === personId)
    return refused({
      code: 'contradictory',
      field: 'leaderId',
      message: 'Nobody leads themselves.',
      remedy: 'Choose another person, or leave it empty.',
    });
  return takesNothingOn(leaderId, 'leaderId', context);
}

const takesAnAdministrator = ({ type }: PersonCommand): boolean =>
  type === 'ChangeRole' || type === 'RemovePerson';

/** The administrators who are here besides somebody. */
export const otherAdministrators = (personId: string, world: WorldView): readonly Person[] =>
  world
    .people()
    .filter((one) => one.id !== personId && one.role === 'administrator' && isHere(one));

// Without an administrator nobody could make another one.
function lastAdministrator(
  { id, role }: Person,
  { world }: Context<WorldView>,
): Outcome<never> | undefined {
  if (role !== 'administrator') return undefined;
  return otherAdministrators(id, world).length > 0
    ? undefined
    : refused({
        code: 'contradictory',
        field: 'personId',
        message: 'This is the only administrator.',
        remedy: 'Make somebody else an administrator first.',
      });
}
