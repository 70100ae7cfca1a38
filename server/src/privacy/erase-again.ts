import { founder } from '@cairn/shared/organisation/permission';
import type { App } from '../app.ts';
import type { Actor } from '../commands/actor.ts';
import { commandIdOf } from '../commands/policy.ts';

/** Whoever runs Cairn: nobody of the organisation, and before anybody can act. */
const operator: Actor = { personId: founder, source: 'policy' };

/**
 * Records anew that people were erased of whom the log, brought back from a copy, does not know it.
 * Whoever has not left in it leaves first. Their keys and their names are gone by then.
 *
 * @param tell hears, in a line for whoever runs Cairn, of whom it cannot be recorded yet
 * @throws what the store throws
 */
export async function eraseAgain(
  app: App,
  ids: ReadonlySet<string>,
  tell: (message: string) => void,
): Promise<void> {
  for (const personId of ids) {
    const person = app.live.world.now(app.clock()).person(personId);
    if (!person || person.erasedAt !== undefined) continue;
    const steps = person.leftAt === undefined ? ['RemovePerson', 'ErasePerson'] : ['ErasePerson'];
    for (const type of steps) {
      const commandId = commandIdOf(`${type} again ${personId}`);
      const outcome = await app.commands.execute({ type, commandId, personId }, operator);
      if (outcome.ok) continue;
      const { message, remedy } = outcome.refusal;
      tell(
        `${personId} was erased before this copy was brought back. Their keys, name and address ` +
          `are destroyed again, but it cannot be recorded yet: ${message} ${remedy} Then start again.`,
      );
      break;
    }
  }
}
