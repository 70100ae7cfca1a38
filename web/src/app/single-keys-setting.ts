import { useSyncExternalStore } from 'react';

const PLACE = 'cairn.single-keys';
const listeners = new Set<() => void>();

/** On unless somebody switched them off in this browser. A browser without storage keeps them on. */
function areOn(): boolean {
  try {
    return localStorage.getItem(PLACE) !== 'off';
  } catch {
    return true;
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** Whether single keys act, and how to switch them for this browser. */
export function useSingleKeysSetting(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, areOn);
  return [
    on,
    (wanted) => {
      try {
        localStorage.setItem(PLACE, wanted ? 'on' : 'off');
      } catch {
        return;
      }
      for (const listener of listeners) listener();
    },
  ];
}
