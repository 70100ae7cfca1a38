import { useEffect, useRef, useState } from 'react';
import { useChangeSignal } from './change-context.ts';
import { followChanges, isNews, type Known, type LiveState } from './follow-changes.ts';

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
 * Follows the organisation's changes after what is shown, and makes what is shown
 * read itself again. One connection for the whole tab: called by the frame alone.
 */
export function useLive(shown: Known | undefined): LiveState {
  const { changed } = useChangeSignal();
  const [state, setState] = useState<LiveState>('open');
  const known = useRef(shown);
  if (shown && (!known.current || isNews(shown, known.current))) known.current = shown;
  const ready = shown !== undefined;

  useEffect(() => {
    if (!ready) return;
    let stop = new AbortController();
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const start = async () => {
      const { signal } = stop;
      const { connectChanges } = await import('./connect-changes.ts');
      await followChanges({
        after: known.current ?? { position: 0, ownPosition: 0 },
        stop: signal,
        connect: connectChanges,
        onChange: (now) => {
          known.current = now;
          changed();
        },
        onState: setState,
        pause,
      });
    };
    const resume = () => {
      if (!stop.signal.aborted) return;
      stop = new AbortController();
      // The day may have turned meanwhile, which no event tells.
      changed();
      void start();
    };
    const onSight = () => {
      clearTimeout(leaving);
      if (document.hidden) leaving = setTimeout(() => stop.abort(), OUT_OF_SIGHT_MS);
      else resume();
    };
    // A browser that knows it is cut off says so long before a silent stream would.
    const onCut = () => {
      stop.abort();
      setState('lost');
    };
    void start();
    document.addEventListener('visibilitychange', onSight);
    window.addEventListener('offline', onCut);
    window.addEventListener('online', resume);
    return () => {
      clearTimeout(leaving);
      document.removeEventListener('visibilitychange', onSight);
      window.removeEventListener('offline', onCut);
      window.removeEventListener('online', resume);
      stop.abort();
    };
  }, [ready, changed]);
  return state;
}
