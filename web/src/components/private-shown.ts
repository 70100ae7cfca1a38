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

/**
 * Whether the private text of the page can be read, and how to show and hide it. All of it together:
 * whoever comes to look over a shoulder is met by one key. `V` shows it while it is held, and hides
 * at once what was shown. The next page begins hidden.
 */
export function usePrivateShown(): [boolean, (show: boolean) => void] {
  const now = useSyncExternalStore(subscribe, () => shown);
  useEffect(() => {
    readers += 1;
    // A key that is let go over another window is never told of here.
    if (readers === 1) {
      window.addEventListener('keyup', letGo);
      window.addEventListener('blur', letGo);
      document.addEventListener('visibilitychange', outOfSight);
    }
    return () => {
      readers -= 1;
      if (readers > 0) return;
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
  return [now !== 'no', (show) => set(show ? 'yes' : 'no')];
}
