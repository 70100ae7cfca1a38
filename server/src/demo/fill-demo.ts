import type { Commands } from '../commands/execute.ts';
import type { Directory } from '../identity/directory.ts';
import type { PlannedAct } from './act.ts';
import type { PersonKey } from './content/people.ts';
import { people as peopleStories } from './content/people.ts';
import { DemoIds } from './demo-ids.ts';
import { emailOf } from './email.ts';
import { planDemo } from './plan-demo.ts';
import { DemoRefused } from './refused.ts';

export interface FillDemo {
  readonly commands: Pick<Commands, 'execute'>;
  readonly directory: Pick<Directory, 'add'>;
  /** The instant after which nothing happens, milliseconds since 1970 UTC. */
  readonly anchor: number;
  readonly seed?: string;
}

/** What the ids and the chances of the demonstration follow from, unless another seed is given. */
export const defaultSeed = 'brambleway';

/**
 * Fills an empty log with Brambleway, command by command, as its people would have done. The store
 * has to be opened with `recordedAt: 'given'`. The same anchor and seed give the same log.
 *
 * @returns how many people are in it and how many events it took
 * @throws DemoRefused when a command is refused, which means that the demonstration breaks a rule
 */
export async function fillDemo(demo: FillDemo): Promise<{ people: number; events: number }> {
  const { commands, directory, anchor, seed = defaultSeed } = demo;
  const ids = new DemoIds(seed);
  const people = Object.entries(peopleStories);
  for (const [key, { name }] of people)
    directory.add({ id: ids.person(key as PersonKey), name, email: emailOf(name) });
  let events = 0;
  for (const act of planDemo(anchor, seed)) events += await carriedOut(commands, act);
  return { people: people.length, events };
}

async function carriedOut(commands: FillDemo['commands'], act: PlannedAct): Promise<number> {
  const { at, actor, commandId, intent } = act;
  const command = { ...intent, commandId };
  const outcome = await commands.execute(command, { personId: actor, source: 'demo' }, { at });
  if (!outcome.ok) throw new DemoRefused(command, at, outcome.refusal);
  return outcome.value.events;
}
