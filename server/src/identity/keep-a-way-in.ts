import type { Command } from '@cairn/shared/command';
import type { Refusal } from '@cairn/shared/kernel/refusal';
import { otherAdministrators } from '@cairn/shared/organisation/person/aggregate';
import type { WorldView } from '@cairn/shared/world-view';
import type { Accounts } from './accounts.ts';

/**
 * Refuses to take the last administrator away who can sign in: one who was added and never came in
 * lets nobody in. The log, which knows no accounts, would count them.
 */
export function keepAWayIn(accounts: Pick<Accounts, 'states'>) {
  return (command: Command, world: WorldView): Refusal | undefined => {
    if (command.type !== 'RemovePerson' && command.type !== 'ChangeRole') return undefined;
    const { personId } = command;
    if (world.person(personId)?.role !== 'administrator') return undefined;
    if (command.type === 'ChangeRole' && command.role === 'administrator') return undefined;
    const states = accounts.states();
    const isIn = (id: string): boolean => states.get(id) === 'in';
    if (!isIn(personId) || otherAdministrators(personId, world).some(({ id }) => isIn(id)))
      return undefined;
    return {
      code: 'contradictory',
      field: 'personId',
      message: 'No other administrator has come in yet.',
      remedy: 'Let another administrator in first, and have them sign in.',
    };
  };
}
