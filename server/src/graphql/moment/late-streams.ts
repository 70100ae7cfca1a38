import type { RecordedEvent } from '@cairn/shared/kernel/event';
import { effectiveAtOf } from '@cairn/shared/world';
import type { EmbeddedEventStore } from '../../event-store/event-store.ts';

const pageSize = 5_000;

/**
 * The events of every stream that holds late news: something recorded after it was true. They are
 * what a look back with hindsight folds anew. The log is walked once; from then on only its new
 * part is, and once more from the start when a stream gets its first late news.
 */
export class LateStreams {
  readonly #store: EmbeddedEventStore;
  readonly #late = new Set<string>();
  #events = new Map<string, RecordedEvent[]>();
  #position = 0;

  constructor(store: EmbeddedEventStore) {
    this.#store = store;
  }

  /** The events of a stream up to a position, oldest first; none for a stream without late news. */
  eventsOf(stream: string, upTo: number): readonly RecordedEvent[] {
    if (this.#position < upTo) this.#follow(upTo);
    const events = this.#events.get(stream) ?? [];
    const beyond = events.findIndex(({ position }) => position > upTo);
    return beyond < 0 ? events : events.slice(0, beyond);
  }

  #follow(upTo: number): void {
    const known = this.#late.size;
    for (const event of this.#between(this.#position, upTo))
      if (effectiveAtOf(event) < event.recordedAt) this.#late.add(event.stream);
    // What a stream said before its first late news was not kept, so it is read again.
    const from = this.#late.size > known ? 0 : this.#position;
    if (from === 0) this.#events = new Map();
    for (const event of this.#between(from, upTo)) {
      if (!this.#late.has(event.stream)) continue;
      const kept = this.#events.get(event.stream);
      if (kept) kept.push(event);
      else this.#events.set(event.stream, [event]);
    }
    this.#position = upTo;
  }

  *#between(after: number, upTo: number): Generator<RecordedEvent> {
    for (let at = after; at < upTo; ) {
      const page = this.#store.readPage(at, pageSize);
      for (const event of page) {
        if (event.position > upTo) return;
        yield event;
      }
      if (page.length < pageSize) return;
      at = page.at(-1)!.position;
    }
  }
}
