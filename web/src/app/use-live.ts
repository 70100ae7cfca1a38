import { useEffect, useRef, useState } from 'react';
import { useChangeSignal } from './change-context.ts';
import { followChanges, type LiveState } from './follow-changes.ts';

/** A tab out of sight this long lets its connection go: a browser has only six per origin. */
const OUT_OF_SIGHT_MS = 60_000;

/** Resolves after `ms`, or as soon as the network says that it is back. */
function pause(ms: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      stop.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    window.addEventListener('online', done);
    stop.addEventListener('abort', done);
  });
}

/**
 * Follows the organisation's changes after the position that is shown, and makes what is shown
 * read itself again. One connection for the whole tab: called by the frame alone.
 */
export function useLive(shownPosition: number | undefined): LiveState {
  const { changed } = useChangeSignal();
  const [state, setState] = useState<LiveState>('open');
  const known = useRef(shownPosition);
  if (shownPosition !== undefined && shownPosition > (known.current ?? -1)) {
    known.current = shownPosition;
  }
  const ready = shownPosition !== undefined;

  useEffect(() => {
    if (!ready) return;
    let stop = new AbortController();
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const start = async () => {
      const { signal } = stop;
      const { connectChanges } = await import('./connect-changes.ts');
      await followChanges({
        after: known.current ?? 0,
        stop: signal,
        connect: connectChanges,
        onChange: (position) => {
          known.current = position;
          changed();
        },
        onState: setState,
        pause,
      });
    };
    const onSight = () => {
      clearTimeout(leaving);
      if (document.hidden) {
        leaving = setTimeout(() => stop.abort(), OUT_OF_SIGHT_MS);
      } else if (stop.signal.aborted) {
        stop = new AbortController();
        // The day may have turned meanwhile, which no event tells.
        changed();
        void start();
      }
    };
    void start();
    document.addEventListener('visibilitychange', onSight);
    return () => {
      clearTimeout(leaving);
      document.removeEventListener('visibilitychange', onSight);
      stop.abort();
    };
  }, [ready, changed]);
  return state;
}
