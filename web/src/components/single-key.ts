import { createContext, use, useEffect, useRef } from 'react';

const SingleKeysOn = createContext(true);

/** False switches every single-key act below off, for people whose software types for them. */
export const SingleKeysProvider = SingleKeysOn;

export const useSingleKeysOn = (): boolean => use(SingleKeysOn);

/** True where a letter is text: inputs, editors, and lists that jump to what is typed. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement)
    return !['radio', 'checkbox', 'button'].includes(target.type);
  return (
    target.closest('textarea, select, [role="listbox"], [role="combobox"], [role="menu"]') !== null
  );
}

/**
 * True where the single keys of the page rest: where a letter is text, and anywhere in an open form.
 * What is half written there must not go by one key because focus is on a radio button just now.
 */
export const keysRest = (target: EventTarget | null): boolean =>
  isTyping(target) || (target instanceof Element && target.closest('form') !== null);

/**
 * Ctrl, Alt or Meta held for a command. Not one: AltGr, or Option on a Mac, when many keyboards need
 * it to type a bracket at all.
 */
function isChord(event: KeyboardEvent): boolean {
  const typesSymbol = /^[^a-z0-9]$/i.test(event.key);
  if (typesSymbol && !event.metaKey && (event.getModifierState('AltGraph') || !event.ctrlKey))
    return false;
  return event.ctrlKey || event.altKey || event.metaKey;
}

/** Behind a modal dialog the page's own acts rest. */
const isInDialog = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[aria-modal="true"]') !== null;

/**
 * Runs `act` when `key` (as in KeyboardEvent.key, letters in lower case) is pressed alone; Shift is
 * passed on in the event. Stays silent while someone types or is in a form, with Ctrl, Alt or Meta
 * held, and when an earlier listener took the event by preventing its default, as a sequence like
 * `G T` does.
 */
export function useSingleKey(key: string, act: ((event: KeyboardEvent) => void) | undefined): void {
  const on = useSingleKeysOn();
  const latest = useRef(act);
  latest.current = act;
  const wanted = on && act !== undefined;
  useEffect(() => {
    if (!wanted) return;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isChord(event) || isInDialog(event.target)) return;
      if (event.key.toLowerCase() !== key || keysRest(event.target)) return;
      event.preventDefault();
      latest.current?.(event);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [key, wanted]);
}
