import { categoryOf } from '@cairn/shared/kernel/aggregate';
import type { RecordedEvent } from '@cairn/shared/kernel/event';
import type { EmbeddedEventStore } from '../event-store/event-store.ts';
import { type KeyScope, ownerOfKey, scopeOfRetained } from './key-name.ts';

const page = 5_000;

/**
 * The keys that the sentences of a log were sealed with, and those of them that its own events took
 * away. A key is on disk before the first sentence under it, so one that is neither there nor taken
 * was lost: the key file is older than the log.
 */
export class KeysOfLog {
  readonly #named = new Set<string>();
  readonly #erased = new Set<string>();
  readonly #before = new Map<KeyScope, string>();
  #position = 0;

  /** Looks at the next event of the log. */
  meet({ position, type, stream, data }: RecordedEvent): void {
    this.#position = position;
    if (typeof data !== 'object' || data === null) return;
    if (type === 'PersonErased') this.#erased.add(categoryOf(stream).id);
    if (type === 'QuartersForgotten') this.#forgotten(data as Forgotten);
    for (const value of Object.values(data)) this.#look(value);
  }

  /** Looks at what has come to the log since. */
  readOn(store: EmbeddedEventStore): void {
    for (;;) {
      const events = store.readPage(this.#position, page);
      for (const event of events) this.meet(event);
      if (events.length < page) return;
    }
  }

  /** How many keys the log names. */
  get size(): number {
    return this.#named.size;
  }

  /** Somebody was erased of whom the log does not say it. */
  erased(personId: string): void {
    this.#erased.add(personId);
  }

  /**
   * The names of the keys that were lost.
   *
   * @param there all that there are. To be asked for before `readOn`: whoever destroys a key has
   *   recorded why
   */
  lost(there: ReadonlySet<string>): readonly string[] {
    return [...this.#named].filter((name) => !there.has(name) && !this.#isTaken(name)).sort();
  }

  #look(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) for (const each of value) this.#look(each);
    else if ('box' in value && 'key' in value) this.#named.add(value.key as string);
  }

  // However far it reached: under a clock that ran ahead, more was destroyed than is by now.
  #forgotten({ texts, before }: Forgotten): void {
    const scope = scopeOfRetained[texts];
    if (before > (this.#before.get(scope) ?? '')) this.#before.set(scope, before);
  }

  #isTaken(name: string): boolean {
    const owner = ownerOfKey(name);
    if (!owner) return false;
    return (
      this.#erased.has(owner.personId) || owner.quarter < (this.#before.get(owner.scope) ?? '')
    );
  }
}

interface Forgotten {
  readonly texts: keyof typeof scopeOfRetained;
  readonly before: string;
}
