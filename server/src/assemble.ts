import { isHere } from '@cairn/shared/organisation/person/here';
import type { App } from './app.ts';
import { Commands } from './commands/execute.ts';
import type { Config } from './config.ts';
import type { EmbeddedEventStore } from './event-store/event-store.ts';
import type { Directory } from './identity/directory.ts';
import type { Identity } from './identity/identity.ts';
import { keepAWayIn } from './identity/keep-a-way-in.ts';
import { forgetLetters } from './identity/mail/forget-letters.ts';
import { Erasure } from './privacy/erasure.ts';
import type { ErasureList } from './privacy/erasure-list.ts';
import type { KeyRing } from './privacy/key-ring.ts';
import { KeysOfLog } from './privacy/keys-of-log.ts';
import type { Openings } from './privacy/openings.ts';
import { openWith } from './privacy/read-prose.ts';
import { refuseOlderKeys } from './privacy/refuse-older-keys.ts';
import { sealWith } from './privacy/seal-events.ts';
import { LiveWorld } from './world/live-world.ts';

/** What an app is put together from, wherever it is kept. */
export interface Materials {
  readonly config: Config;
  readonly clock: () => number;
  readonly store: EmbeddedEventStore;
  readonly keys: KeyRing;
  readonly directory: Directory;
  readonly identity?: Identity;
  readonly openings: Openings;
  /** Kept apart from the folder by whoever runs Cairn, if they do. */
  readonly erasures?: ErasureList;
  /** Hears, in a line for whoever runs Cairn, what went wrong beside the log. */
  readonly onTrouble?: (message: string, error: unknown) => void;
}

/** Wires the parts; the world is folded when this resolves. */
export async function assemble(materials: Materials): Promise<App> {
  const { config, clock, store, keys, directory, openings, identity } = materials;
  const { erasures, onTrouble = () => {} } = materials;
  const ofLog = new KeysOfLog();
  const erasedBefore = new Set(erasures?.ids);
  for (const personId of erasedBefore) ofLog.erased(personId);
  const live = await LiveWorld.follow(store, (event) => ofLog.meet(event));
  refuseOlderKeys(config, keys, ofLog, store);
  identity?.accounts.letInOnly((id) => isHere(live.world.now(clock()).person(id)));
  const open = openWith(keys);
  // Everything beside the log that knows people. What is not in this list does not forget them.
  const forgetful = [
    // Before the directory, which still says whose address it is.
    ...(identity?.mailbox ? [forgetLetters(identity.mailbox, directory)] : []),
    directory,
    openings,
    ...[identity?.accounts, erasures].filter((part) => !!part),
  ];
  const erasure = new Erasure({ live, keys, forgetful, erasedBefore, clock, onTrouble });
  const settle = () => erasure.apply();
  const forbids = identity && keepAWayIn(identity.accounts);
  const commands = new Commands({
    store,
    live,
    seal: sealWith(keys),
    open,
    clock,
    forbids,
    settle,
  });
  return {
    config,
    clock,
    store,
    live,
    commands,
    open,
    directory,
    openings,
    erasure,
    identity,
    async close() {
      await commands.idle();
      erasure.stop();
      await live.close();
      await store.close();
      keys.close();
      directory.close();
      openings.close();
      identity?.accounts.close();
    },
  };
}
