import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from './app.ts';
import { assemble } from './assemble.ts';
import { CannotStart } from './cannot-start.ts';
import type { Config } from './config.ts';
import { checkAside } from './event-store/sqlite/check-aside.ts';
import {
  openSqliteEventStore,
  type SqliteStoreOptions,
} from './event-store/sqlite/sqlite-event-store.ts';
import { Directory } from './identity/directory.ts';
import type { Identity } from './identity/identity.ts';
import { eraseAgain } from './privacy/erase-again.ts';
import { ErasureList } from './privacy/erasure-list.ts';
import { KeyRing } from './privacy/key-ring.ts';
import { masterKeyOf } from './privacy/master-key.ts';
import { Openings } from './privacy/openings.ts';
import { finishRotation } from './privacy/rotate-master-key.ts';
import { openSideFile } from './side-file.ts';

export interface ComposeOptions extends SqliteStoreOptions {
  /** Hears what signing in failed of inside; nothing of it goes out. */
  readonly onIdentityError?: (message: string, error?: unknown) => void;
  /** Hears, in a line for whoever runs Cairn, what went wrong beside the log. */
  readonly onTrouble?: (message: string, error?: unknown) => void;
}

/**
 * Opens the data folder and wires everything on it.
 *
 * @throws CannotStart, and what the store throws for a log that it cannot open
 */
export async function compose(config: Config, options: ComposeOptions = {}): Promise<App> {
  const { dataFolder, masterKey } = config;
  makeFolder(dataFolder);
  refuseLostKeys(dataFolder);
  if (masterKey === undefined) finishRotation(dataFolder);
  const opened: { close(): unknown }[] = [];
  const keep = <Part extends { close(): unknown }>(part: Part): Part => {
    opened.push(part);
    return part;
  };
  try {
    const keys = keep(
      new KeyRing(join(dataFolder, 'keys.sqlite'), masterKeyOf(dataFolder, masterKey)),
    );
    const directory = keep(new Directory(join(dataFolder, 'people.sqlite')));
    const openings = keep(new Openings(join(dataFolder, 'openings.sqlite')));
    const log = join(dataFolder, 'log.sqlite');
    const store = keep(openSqliteEventStore(log, { ...options, check: 'none' }));
    const { clock = Date.now, onTrouble = () => {} } = options;
    const erasures = config.erasures ? new ErasureList(config.erasures, clock) : undefined;
    const identity = config.mode === 'real' ? await identityIn(config, keys, options) : undefined;
    if (identity) keep(identity.accounts);
    // The file is looked through for damage while it is replayed; nothing is served before both end.
    const [app] = await Promise.all([
      assemble({ config, clock, store, keys, directory, openings, identity, erasures, onTrouble }),
      checkAside(log),
    ]);
    refuseOtherMode(app);
    if (erasures) await eraseAgain(app, erasures.ids, onTrouble);
    return app;
  } catch (error) {
    for (const part of opened.toReversed()) await part.close();
    throw error;
  }
}

async function identityIn(
  config: Config,
  keys: KeyRing,
  { clock = Date.now, onIdentityError: onError = () => {} }: ComposeOptions,
): Promise<Identity> {
  // Much to load, and nobody signs in to the demonstration.
  const { openIdentity } = await import('./identity/identity.ts');
  const file = openSideFile(join(config.dataFolder, 'accounts.sqlite'), '');
  return openIdentity({ config, keys, clock, file, onError });
}

/** The demonstration has no sign-in, so it is never opened over somebody's real log, nor reversed. */
function refuseOtherMode({ config, clock, live }: App): void {
  const organisation = live.world.now(clock()).organisation();
  if (!organisation || organisation.demo === (config.mode === 'demo')) return;
  throw new CannotStart(
    organisation.demo
      ? `${config.dataFolder} holds the demonstration. Set CAIRN_MODE=demo, or name another folder with CAIRN_DATA.`
      : `${config.dataFolder} holds a real organisation, which demo mode does not open. Set CAIRN_MODE=real, or name another folder with CAIRN_DATA.`,
  );
}

/** Fresh keys would start without a word, and leave every sentence of the log shut. */
function refuseLostKeys(folder: string): void {
  // The log is looked at first: whoever begins a folder makes the keys before the log.
  if (!existsSync(join(folder, 'log.sqlite')) || existsSync(join(folder, 'keys.sqlite'))) return;
  throw new CannotStart(
    `${join(folder, 'keys.sqlite')} is gone, and without it the sentences in the log stay shut. Bring it back from a backup.`,
  );
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new CannotStart(
      `The data folder ${folder} cannot be made (${(cause as Error).message}). Name another one with CAIRN_DATA.`,
      { cause },
    );
  }
}
