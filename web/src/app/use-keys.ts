import { useEffect, useRef } from 'react';
import { keysRest } from '../components/single-key.ts';
import { sequenceStep } from './key-sequence.ts';

export { useSingleKey as useKey } from '../components/single-key.ts';

const isHeld = (event: KeyboardEvent) => event.ctrlKey || event.altKey || event.metaKey;
const hasDialog = () => document.querySelector('[role="dialog"], [role="menu"]') !== null;

/**
 * A key that acts on every page unless the page took it for something nearer, as `C` for the
 * objective that has focus. Pages need not know of it: `useKey` always comes first.
 */
export function useKeyEverywhere(key: string, act: () => void, on: boolean): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => {
      if (isHeld(event) || event.key.toLowerCase() !== key) return;
      if (keysRest(event.target) || hasDialog()) return;
      // After every listener of the page has had its say.
      setTimeout(() => {
        if (!event.defaultPrevented) latest.current();
      });
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [key, on]);
}

/** `G` and then a letter. Heard before everything else, so that `G C` is not `C`. */
export function useSequences(go: (href: string) => void, on: boolean): void {
  const latest = useRef(go);
  latest.current = go;
  useEffect(() => {
    if (!on) return;
    let since: number | undefined;
    const listen = (event: KeyboardEvent) => {
      if (isHeld(event) || keysRest(event.target) || hasDialog()) {
        since = undefined;
        return;
      }
      const step = sequenceStep(since, event.key, event.timeStamp);
      since = step.since;
      if (step.taken) event.preventDefault();
      if (step.goTo) latest.current(step.goTo);
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [on]);
}

/** `Ctrl K`, or `⌘ K`: heard while typing too. */
export function useCommandKey(open: () => void): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') {
        return;
      }
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
