import { useEffect, useRef } from 'react';
import { confidenceOfKey } from '../../components/confidence-key.ts';
import { isTyping, useSingleKey } from '../../components/single-key.ts';
import { KEEP_ID } from './walk-foot.tsx';

export interface WalkKeys {
  readonly keep: () => void;
  readonly back: () => void;
  readonly sendAll: () => void;
  readonly setConfidence: (confidence: number) => void;
}

const CONFIDENCE_KEYS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-'] as const;

/** Where Enter means something of its own: a new line, a press, a choice from a list. */
const TAKES_ENTER =
  'textarea, button, a, select, summary, [role="listbox"], [role="menu"], [role="dialog"]';

/**
 * Enter keeps and goes on, Shift Enter goes back, Ctrl or ⌘ Enter sends all. Digits and `-` set
 * confidence wherever they are not typed into a field. Escape leaves a field for the act that keeps,
 * so that a note of several lines is done with Escape and Enter. A key that is held down acts once, so that
 * nothing is kept unseen.
 */
export function useWalkKeys(keys: WalkKeys | undefined): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const acts = latest.current;
      if (!acts || event.defaultPrevented || event.isComposing || event.altKey) return;
      if (event.key === 'Escape' && isTyping(event.target)) {
        document.getElementById(KEEP_ID)?.focus();
        return;
      }
      if (event.key !== 'Enter' || event.repeat) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('[role="dialog"]')) return;
      const isHeld = event.ctrlKey || event.metaKey;
      if (!isHeld && !event.shiftKey && target?.closest(TAKES_ENTER)) return;
      event.preventDefault();
      if (isHeld) acts.sendAll();
      else if (event.shiftKey) acts.back();
      else acts.keep();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  for (const key of CONFIDENCE_KEYS) {
    // biome-ignore lint/correctness/useHookAtTopLevel: the keys are the same eleven every time
    useSingleKey(key, keys && (() => latest.current?.setConfidence(confidenceOfKey(key) ?? 0)));
  }
}
