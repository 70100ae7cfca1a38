import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import css from './explained-number.module.css';
import type { Explanation } from './explanation.ts';

const loadPanel = () => import('./explained-panel.tsx');
const ExplainedPanel = lazy(loadPanel);

export interface ExplainedNumberProps {
  readonly explanation: Explanation;
  /** The number itself. */
  readonly children: ReactNode;
}

/** A number that opens to its arithmetic: beside it when there is room, from below when narrow. */
export function ExplainedNumber({ explanation, children }: ExplainedNumberProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // A press on the number while it is open also counts as a press outside the panel, which has
  // closed it by the time the click arrives.
  const wasOpen = useRef(false);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <span className={css.place}>
      <button
        ref={button}
        type="button"
        className={css.number}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={loadPanel}
        onFocus={loadPanel}
        onMouseDown={() => {
          wasOpen.current = open;
        }}
        onClick={() => {
          setOpen(!wasOpen.current);
          wasOpen.current = false;
        }}
      >
        {children}
        <span className="only-read">, how it came about</span>
      </button>
      {open && (
        <Suspense fallback={null}>
          <ExplainedPanel explanation={explanation} onClose={close} />
        </Suspense>
      )}
    </span>
  );
}
