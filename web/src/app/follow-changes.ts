/** How the stream of changes is: `lost` until the first word of a connection has come. */
export type LiveState = 'open' | 'lost';

/**
 * How far somebody knows the log: the place of the last event that everybody may read, and how many
 * they may read besides.
 */
export interface Known {
  readonly position: number;
  readonly ownPosition: number;
}

/**
 * Whether one knows something that the other does not. The count of one's own may also fall, when
 * something is handed over; a place that lies before the known one is told late.
 */
export const isNews = (told: Known, known: Known): boolean =>
  told.position > known.position ||
  (told.position === known.position && told.ownPosition !== known.ownPosition);

export interface Following {
  /** Opens a stream of what came after a position. Ends or throws when the connection does. */
  readonly connect: (after: number, stop: AbortSignal) => AsyncIterable<Known>;
  /** What is already shown. */
  readonly after: Known;
  /** Something new is folded on the server. Not called for what is already known. */
  readonly onChange: (known: Known) => void;
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
      for await (const { position, ownPosition } of connect(known.position, stop)) {
        if (stop.aborted) return;
        failures = 0;
        onState('open');
        const told = { position, ownPosition };
        if (!isNews(told, known)) continue;
        known = told;
        onChange(told);
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
