import type { StreamFacts } from './decide-append.ts';

/** What the log keeps of each stream beside its events. All of it follows from the events. */
export interface StreamBounds {
  /** Last revision of the stream's metadata, -1 when never set. */
  readonly metadataRevision: number;
  /** Events before this revision are hidden. */
  readonly truncateBefore: number;
  /** Only the last so many events show. */
  readonly maxCount: number | undefined;
  readonly tombstoned: boolean;
}

export interface StreamState extends StreamBounds {
  /** Last revision, -1 when never written. */
  readonly revision: number;
}

/** A stream is deleted by hiding all that it could ever hold; the next append moves the bound. */
export const deletedBound = Number.MAX_SAFE_INTEGER;

export const unwritten: StreamState = {
  revision: -1,
  metadataRevision: -1,
  truncateBefore: 0,
  maxCount: undefined,
  tombstoned: false,
};

export function isDeleted(state: StreamState): boolean {
  return state.truncateBefore === deletedBound;
}

export function factsOf(state: StreamState): StreamFacts {
  return {
    revision: state.revision,
    hasMetadata: state.metadataRevision >= 0,
    deleted: isDeleted(state),
    tombstoned: state.tombstoned,
  };
}

/** The first revision that shows. */
export function lowestVisible(state: StreamState): number {
  const byCount = state.maxCount === undefined ? 0 : state.revision - state.maxCount + 1;
  return Math.max(state.truncateBefore, byCount);
}

/** The stream that holds another stream's metadata. */
export function metadataStream(stream: string): string {
  return `$$${stream}`;
}
