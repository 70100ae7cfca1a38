import { type RefObject, useRef, useState } from 'react';

interface Opener {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** Closes, and gives focus back to the button. */
  readonly close: () => void;
  /** For the button that opens. */
  readonly button: {
    readonly ref: RefObject<HTMLButtonElement | null>;
    readonly 'aria-expanded': boolean;
    readonly onPointerEnter: () => void;
    readonly onMouseDown: () => void;
    readonly onClick: () => void;
  };
}

/** A button that opens something of its own, which `load` fetches as soon as a hand comes near. */
export function useOpener(load: () => unknown): Opener {
  const [open, setOpen] = useState(false);
  const ref = useRef<HTMLButtonElement>(null);
  // A press on the button while it is open also counts as a press outside what it opened, which
  // has closed by the time the click arrives.
  const wasOpen = useRef(false);
  return {
    open,
    setOpen,
    close: () => {
      setOpen(false);
      ref.current?.focus();
    },
    button: {
      ref,
      'aria-expanded': open,
      onPointerEnter: load,
      onMouseDown: () => {
        wasOpen.current = open;
      },
      onClick: () => {
        setOpen(!wasOpen.current);
        wasOpen.current = false;
      },
    },
  };
}
