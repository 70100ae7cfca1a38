import { createSecretKey, randomBytes } from 'node:crypto';
import type { App } from './app.ts';
import { assemble } from './assemble.ts';
import { type Config, readConfig } from './config.ts';
import type { EmbeddedEventStore, EmbeddedStoreOptions } from './event-store/event-store.ts';
import { createMemoryEventStore } from './event-store/memory/memory-event-store.ts';
import { Directory } from './identity/directory.ts';
import type { Identity } from './identity/identity.ts';
import { KeyRing } from './privacy/key-ring.ts';
import { Openings } from './privacy/openings.ts';
import { unlimited } from './rates.ts';
import { openSideFile } from './side-file.ts';

export interface InMemoryOptions extends EmbeddedStoreOptions {
  readonly config?: Partial<Config>;
  /** A log that is there already, or one whose calls are watched. */
  readonly store?: EmbeddedEventStore;
  /** Keys that another app has too. */
  readonly keys?: KeyRing;
  /** Hears what signing in failed of inside. */
  readonly onIdentityError?: (message: string, error?: unknown) => void;
  readonly directory?: Directory;
}

/** A whole Cairn that touches no file and lasts as long as the process. */
export async function appInMemory(options: InMemoryOptions = {}): Promise<App> {
  const { clock = Date.now } = options;
  const config = {
    ...readConfig({ LOG_LEVEL: 'silent', PORT: '0' }),
    rates: unlimited,
    ...options.config,
  };
  const keys = options.keys ?? keysInMemory();
  return assemble({
    config,
    clock,
    store: options.store ?? createMemoryEventStore(options),
    keys,
    directory: options.directory ?? new Directory(':memory:'),
    openings: new Openings(':memory:'),
    identity: config.mode === 'real' ? await identityInMemory(config, keys, options) : undefined,
  });
}

async function identityInMemory(
  config: Config,
  keys: KeyRing,
  { clock = Date.now, onIdentityError: onError = () => {} }: InMemoryOptions,
): Promise<Identity> {
  const { openIdentity } = await import('./identity/identity.ts');
  return openIdentity({ config, keys, clock, file: openSideFile(':memory:', ''), onError });
}

export const keysInMemory = (): KeyRing =>
  new KeyRing(':memory:', createSecretKey(randomBytes(32)));
