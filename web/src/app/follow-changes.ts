/** How the stream of changes is: `lost` until the first word of a connection has come. */
export type LiveState = 'open' | 'lost';

export interface Following {
  /** Opens a stream of what came after a position. Ends or throws when the connection does. */
  readonly connect: (after: number, stop: AbortSignal) => AsyncIterable<{ position: number }>;
  /** The position that is already shown. */
  readonly after: number;
  /** Something new is folded on the server. Not called for the position already known. */
  readonly onChange: (position: number) => void;
  readonly onState: (state: LiveState) => void;
  /** Waits `ms` milliseconds, or less when there is reason to hope. */
  readonly pause: (ms: number, stop: AbortSignal) => Promise<void>;
  readonly stop: AbortSignal;
}

const FIRST_MS = 500;
const LONGEST_MS = 30_000;

/** Milliseconds before the attempt after `failures` failures in a row: doubles up to 30 s. */
export function backOff(failures: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, failures - 1));
}

/**
 * Follows the changes until stopped. After a break it asks for what came after the last position
 * it heard of, so nothing is missed and nothing told of twice.
 */
export async function followChanges(following: Following): Promise<void> {
  const { connect, onChange, onState, pause, stop } = following;
  let known = following.after;
  let failures = 0;
  while (!stop.aborted) {
    try {
      for await (const { position } of connect(known, stop)) {
        if (stop.aborted) return;
        failures = 0;
        onState('open');
        if (position <= known) continue;
        known = position;
        onChange(position);
      }
    } catch {
      // A connection that breaks is expected; what to do is the same as when it ends.
    }
    if (stop.aborted) return;
    failures += 1;
    onState('lost');
    await pause(backOff(failures), stop);
  }
}
