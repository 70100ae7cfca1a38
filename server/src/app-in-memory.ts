import { createSecretKey, randomBytes } from 'node:crypto';
import type { App } from './app.ts';
import { assemble } from './assemble.ts';
import { type Config, readConfig } from './config.ts';
import type { EmbeddedEventStore, EmbeddedStoreOptions } from './event-store/event-store.ts';
import { createMemoryEventStore } from './event-store/memory/memory-event-store.ts';
import { Directory } from './identity/directory.ts';
import { KeyRing } from './privacy/key-ring.ts';
import { Openings } from './privacy/openings.ts';

export interface InMemoryOptions extends EmbeddedStoreOptions {
  readonly config?: Partial<Config>;
  /** A log that is there already, or one whose calls are watched. */
  readonly store?: EmbeddedEventStore;
  /** Keys that another app has too. */
  readonly keys?: KeyRing;
  readonly directory?: Directory;
}

/** A whole Cairn that touches no file and lasts as long as the process. */
export function appInMemory(options: InMemoryOptions = {}): Promise<App> {
  const { clock = Date.now } = options;
  return assemble({
    config: { ...readConfig({ LOG_LEVEL: 'silent', PORT: '0' }), ...options.config },
    clock,
    store: options.store ?? createMemoryEventStore(options),
    keys: options.keys ?? keysInMemory(),
    directory: options.directory ?? new Directory(':memory:'),
    openings: new Openings(':memory:'),
  });
}

export const keysInMemory = (): KeyRing =>
  new KeyRing(':memory:', createSecretKey(randomBytes(32)));
