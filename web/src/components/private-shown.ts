import { useEffect, useSyncExternalStore } from 'react';
import { useSingleKey } from './single-key.ts';

/** How private text stands on this page: blurred, shown while a key is held, or shown until hidden. */
type Shown = 'no' | 'held' | 'yes';

let shown: Shown = 'no';
let readers = 0;
const listeners = new Set<() => void>();

function set(next: Shown): void {
  if (next === shown) return;
  shown = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const letGo = () => {
  if (shown === 'held') set('no');
};
const outOfSight = () => {
  if (document.hidden) set('no');
};
/** Before anything else that Escape closes: whoever comes to look over a shoulder does not wait. */
const hide = (event: KeyboardEvent) => {
  if (event.key !== 'Escape' || shown === 'no') return;
  event.preventDefault();
  event.stopImmediatePropagation();
  set('no');
};

interface PrivateShown {
  readonly shown: boolean;
  readonly show: (shown: boolean) => void;
}

/**
 * Whether the private text of the page can be read, and how to show and hide it, all of it together.
 * `V` shows it while it is held. `V` and Escape hide at once what was shown; Escape wherever focus
 * is, and also for people who have switched single keys off. The next page begins hidden.
 */
export function usePrivateShown(): PrivateShown {
  const now = useSyncExternalStore(subscribe, () => shown);
  useEffect(() => {
    readers += 1;
    // A key that is let go over another window is never told of here.
    if (readers === 1) {
      window.addEventListener('keydown', hide, true);
      window.addEventListener('keyup', letGo);
      window.addEventListener('blur', letGo);
      document.addEventListener('visibilitychange', outOfSight);
    }
    return () => {
      readers -= 1;
      if (readers > 0) return;
      window.removeEventListener('keydown', hide, true);
      window.removeEventListener('keyup', letGo);
      window.removeEventListener('blur', letGo);
      document.removeEventListener('visibilitychange', outOfSight);
      set('no');
    };
  }, []);
  // Of several, the first to hear the key takes it.
  useSingleKey('v', (event) => {
    if (!event.repeat) set(shown === 'no' ? 'held' : 'no');
  });
  return { shown: now !== 'no', show: (asked) => set(asked ? 'yes' : 'no') };
}
