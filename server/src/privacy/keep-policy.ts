import { quartersToForget } from '@cairn/shared/organisation/policy/retention';
import type { App } from '../app.ts';
import { commandIdOf, policy } from '../commands/policy.ts';

/** How long it is kept who opened what, in milliseconds: twelve months. */
export const openingsKeptMs = 365 * 86_400_000;

/**
 * Forgets what the policy no longer keeps: notes in the log which quarters are over, whose keys are
 * destroyed before that is answered, and removes openings of more than a year ago.
 *
 * @throws what the store or a file throws
 */
export async function keepPolicy(app: App): Promise<void> {
  const { live, clock, commands, erasure, openings } = app;
  const now = clock();
  for (const { texts, before } of quartersToForget(live.world.now(now))) {
    const commandId = commandIdOf(`forget ${texts} before ${before}`);
    await commands.execute({ type: 'ForgetQuarters', commandId, texts, before }, policy);
  }
  erasure.applyAll();
  openings.forgetBefore(now - openingsKeptMs);
}
