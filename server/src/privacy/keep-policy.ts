import { quartersToForget, runsAhead } from '@cairn/shared/organisation/policy/retention';
import type { App } from '../app.ts';
import { commandIdOf, policy } from '../commands/policy.ts';

/** How long it is kept who opened what, in milliseconds: twelve months. */
export const openingsKeptMs = 365 * 86_400_000;

/**
 * Forgets what the policy no longer keeps: notes in the log which quarters are over, whose keys are
 * destroyed before that is answered, and removes openings of more than a year ago. A clock that runs
 * ahead of what people recorded takes nothing.
 *
 * @param tell hears, in a line for whoever runs Cairn, that something is left because of the clock
 * @throws what the store or a file throws
 */
export async function keepPolicy(
  app: App,
  tell: (message: string) => void = () => {},
): Promise<void> {
  const { live, clock, commands, erasure, openings } = app;
  const now = clock();
  const toForget = quartersToForget(live.world.now(now));
  const { heardAt } = live.world;
  const mayForget = heardAt !== undefined && !runsAhead(now, heardAt);
  if (mayForget)
    for (const { texts, before } of toForget) {
      const commandId = commandIdOf(`forget ${texts} before ${before}`);
      await commands.execute({ type: 'ForgetQuarters', commandId, texts, before }, policy);
    }
  else if (heardAt !== undefined && toForget.length > 0) tell(tooFarAhead(now, heardAt));
  erasure.applyAll();
  if (mayForget) openings.forgetBefore(now - openingsKeptMs);
}

const tooFarAhead = (now: number, heardAt: number): string =>
  `The clock says ${dayOf(now)}, and nobody has recorded anything since ${dayOf(heardAt)}, so nothing ` +
  'is forgotten for its age. Set the clock if it is wrong; if it is right, this goes on by itself ' +
  'once somebody has recorded something.';

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
