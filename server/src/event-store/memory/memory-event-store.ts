import { EmbeddedLogStore } from '../embedded-log-store.ts';
import type { EmbeddedEventStore, EmbeddedStoreOptions } from '../event-store.ts';
import { Wakes } from '../wakes.ts';
import { MemoryLog } from './memory-log.ts';

/** A log that lasts as long as the process: for tests, and to try a history out. */
export function createMemoryEventStore(options: EmbeddedStoreOptions = {}): EmbeddedEventStore {
  const log = new MemoryLog();
  const wakes = new Wakes();
  return new EmbeddedLogStore(
    {
      reader: log,
      wakes,
      async commit(write) {
        const before = log.lastPosition;
        const result = write(log);
        if (log.lastPosition > before) wakes.wake();
        return result;
      },
      async release() {},
    },
    options,
  );
}
