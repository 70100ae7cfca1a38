import { runsAhead } from '@cairn/shared/organisation/policy/retention';
import { breachesToNote } from '@cairn/shared/views/breaches';
import type { App } from '../app.ts';
import { commandIdOf, policy } from '../commands/policy.ts';

/** At most so many are noted at one look, so that people's own commands never wait long. */
const most = 36;

/**
 * Notes the clocks that are over by now and were not noted, each once: the id of its command follows
 * from what was breached, so that another process, or this one after a restart, repeats the same
 * command. What has changed meanwhile is refused by the rule itself and left to the next look. A clock
 * that runs ahead of what people recorded notes nothing: the log would never be earlier again.
 *
 * @returns how many were noted
 * @throws what the store throws
 */
export async function noteBreaches({ live, clock, commands }: App): Promise<number> {
  const now = clock();
  const { heardAt } = live.world;
  if (heardAt === undefined || runsAhead(now, heardAt)) return 0;
  let noted = 0;
  for (const { key, command } of breachesToNote(live.world.now(now))) {
    if (noted === most) break;
    const outcome = await commands.execute({ ...command, commandId: commandIdOf(key) }, policy);
    if (outcome.ok && !outcome.value.repeated) noted += 1;
  }
  return noted;
}
