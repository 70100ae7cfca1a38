import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RecordedEvent } from '@cairn/shared/kernel/event';
import type { WorldView } from '@cairn/shared/world-view';
import type { App } from '../../app.ts';

/** Events read before others get their turn. */
const readAtOnce = 500;

/**
 * What was true at an instant, with what was learned up to now. Only the events that came late for
 * that instant are read, however long the log is.
 *
 * @param instant milliseconds since 1970 UTC
 */
export async function hindsightAt(instant: number, { live, store }: App): Promise<WorldView> {
  const learned: RecordedEvent[] = [];
  for (const [place, position] of live.world.learnedAfter(instant).entries()) {
    if (place > 0 && place % readAtOnce === 0) await nextTurn();
    learned.push(...store.readPage(position - 1, 1));
  }
  return live.world.inHindsight(instant, learned);
}
