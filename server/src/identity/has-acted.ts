import { setImmediate as nextTurn } from 'node:timers/promises';
import type { App } from '../app.ts';

const pageOfLog = 1_000;

/**
 * Whether somebody has done anything here themselves; what was imported in their name is not theirs.
 * Looks through the whole log: for what is asked seldom, and has to be right where the accounts were
 * lost and only the log still knows.
 */
export async function hasActed(
  { store, live }: App,
  isMeant: (actor: string) => boolean,
): Promise<boolean> {
  for (let after = 0; after < live.position; ) {
    const page = store.readPage(after, pageOfLog);
    const found = page.some(
      ({ metadata: { actor, source } }) =>
        typeof actor === 'string' && source !== 'import' && isMeant(actor),
    );
    if (found) return true;
    after = page.at(-1)!.position;
    await nextTurn();
  }
  return false;
}
