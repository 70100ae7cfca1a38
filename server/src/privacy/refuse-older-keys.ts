import { join } from 'node:path';
import { CannotStart } from '../cannot-start.ts';
import type { Config } from '../config.ts';
import type { EmbeddedEventStore } from '../event-store/event-store.ts';
import type { KeyRing } from './key-ring.ts';
import type { KeysOfLog } from './keys-of-log.ts';

/**
 * Keeps Cairn from starting with keys that are older than the log: what people wrote would read as
 * forgotten, and the next sentences would get other keys under the same names.
 *
 * @param ofLog what the log names, as far as it was replayed
 * @throws CannotStart unless whoever runs Cairn goes on without as many
 */
export function refuseOlderKeys(
  { dataFolder, goWithoutKeys }: Config,
  keys: KeyRing,
  ofLog: KeysOfLog,
  store: EmbeddedEventStore,
): void {
  const there = keys.names();
  ofLog.readOn(store);
  const lost = ofLog.lost(there).length;
  if (lost <= goWithoutKeys) return;
  throw new CannotStart(
    `${join(dataFolder, 'keys.sqlite')} is older than the log: it lacks ${lost} of the ` +
      `${ofLog.size} keys that sentences in the log were sealed with, and nothing that was ` +
      'forgotten explains it. Put back its newest copy. Where there is none, what they seal stays ' +
      `shut; to go on without it, set CAIRN_GO_WITHOUT_KEYS=${lost}.`,
  );
}
