import type { RecordedEvent } from '@cairn/shared/kernel/event';
import type { Direction, Head, Verdict } from '../event-store.ts';
import type { EventText } from '../event-text.ts';
import { chainHash, genesis } from '../hash-chain.ts';
import type { AllPage, LogReader, LogWriter, Passes } from '../log.ts';
import { metadataStream, type StreamBounds, type StreamState, unwritten } from '../stream-state.ts';
import { frozen } from './frozen.ts';

interface Stream {
  bounds: StreamBounds;
  readonly events: RecordedEvent[];
  /** Latest revision of each event id. */
  readonly revisions: Map<string, number>;
}

/** The log as arrays: the event at position n lies at index n - 1. */
export class MemoryLog implements LogReader, LogWriter {
  readonly #events: RecordedEvent[] = [];
  readonly #hashes: string[] = [];
  readonly #streams = new Map<string, Stream>();

  get lastPosition(): number {
    return this.#events.length;
  }

  get lastRecordedAt(): number {
    return this.#events.at(-1)?.recordedAt ?? 0;
  }

  stateOf(stream: string): StreamState {
    const home = this.#streams.get(stream);
    return home === undefined ? unwritten : { ...home.bounds, revision: home.events.length - 1 };
  }

  setBounds(stream: string, bounds: StreamBounds): void {
    this.#open(stream).bounds = bounds;
  }

  revisionOf(stream: string, id: string): number | undefined {
    return this.#streams.get(stream)?.revisions.get(id);
  }

  idAt(stream: string, revision: number): string | undefined {
    return this.#streams.get(stream)?.events[revision]?.id;
  }

  positionAt(stream: string, revision: number): number {
    return this.#streams.get(stream)?.events[revision]?.position ?? 0;
  }

  lastMetadata(stream: string): string | undefined {
    const event = this.#streams.get(metadataStream(stream))?.events.at(-1);
    return event === undefined ? undefined : JSON.stringify(event.data);
  }

  add(stream: string, revision: number, text: EventText, recordedAt: number): number {
    const { id, type, version } = text;
    const position = this.#events.length + 1;
    const data: unknown = JSON.parse(text.data);
    const metadata = JSON.parse(text.metadata);
    const event = { id, type, version, stream, revision, position, recordedAt, data, metadata };
    this.#hashes.push(chainHash(this.head().hash, { ...text, stream, revision, recordedAt }));
    this.#events.push(frozen(event));
    const home = this.#open(stream);
    home.events.push(event);
    home.revisions.set(id, revision);
    return position;
  }

  streamPage(
    stream: string,
    lowest: number,
    highest: number,
    direction: Direction,
    limit: number,
  ): RecordedEvent[] {
    const events = this.#streams.get(stream)?.events ?? [];
    return slice(events, lowest, highest, direction, limit);
  }

  allPage(from: number, direction: Direction, limit: number, passes?: Passes): AllPage {
    const start = from - 1;
    const looked =
      direction === 'forwards'
        ? slice(this.#events, Math.max(start, 0), this.#events.length - 1, direction, limit)
        : slice(this.#events, 0, start, direction, limit);
    const events =
      passes === undefined ? looked : looked.filter(({ stream, type }) => passes(stream, type));
    return { events, examined: looked.length, last: looked.at(-1)?.position };
  }

  readPage(after: number, limit: number): RecordedEvent[] {
    return this.#events.slice(after, after + limit);
  }

  head(): Head {
    return { position: this.#events.length, hash: this.#hashes.at(-1) ?? genesis };
  }

  /** Nothing but a mistake in this process could change what lies here; the anchor can still differ. */
  async verify(anchor: Head | undefined): Promise<Verdict> {
    let previous = genesis;
    for (const [index, event] of this.#events.entries()) {
      const data = JSON.stringify(event.data);
      previous = chainHash(previous, { ...event, data, metadata: JSON.stringify(event.metadata) });
      if (previous !== this.#hashes[index])
        return { ok: false, position: event.position, fault: 'changed' };
      if (event.position === anchor?.position && previous !== anchor.hash)
        return { ok: false, position: event.position, fault: 'replaced' };
    }
    const head = this.head();
    if (anchor !== undefined && anchor.position > head.position)
      return { ok: false, position: head.position + 1, fault: 'cut' };
    return { ok: true, head };
  }

  #open(stream: string): Stream {
    let home = this.#streams.get(stream);
    if (home === undefined) {
      home = { bounds: unwritten, events: [], revisions: new Map() };
      this.#streams.set(stream, home);
    }
    return home;
  }
}

/** Events between two indexes, both included, taken from the end that the direction begins at. */
function slice(
  events: readonly RecordedEvent[],
  lowest: number,
  highest: number,
  direction: Direction,
  limit: number,
): RecordedEvent[] {
  if (direction === 'forwards') return events.slice(lowest, Math.min(highest + 1, lowest + limit));
  const first = Math.max(lowest, Math.min(highest, events.length - 1) - limit + 1);
  return events.slice(first, highest + 1).reverse();
}
