import { lazy, type ReactNode, Suspense } from 'react';
import css from './explained-number.module.css';
import type { Explanation } from './explanation.ts';
import { useOpener } from './use-opener.ts';

const loadPanel = () => import('./explained-panel.tsx');
const ExplainedPanel = lazy(loadPanel);

export interface ExplainedNumberProps {
  readonly explanation: Explanation;
  /** The number itself. */
  readonly children: ReactNode;
}

/** A number that opens to its arithmetic: beside it when there is room, from below when narrow. */
export function ExplainedNumber({ explanation, children }: ExplainedNumberProps) {
  const { open, close, button } = useOpener(loadPanel);
  return (
    <span className={css.place}>
      <button
        {...button}
        type="button"
        className={css.number}
        aria-haspopup="dialog"
        onFocus={loadPanel}
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
