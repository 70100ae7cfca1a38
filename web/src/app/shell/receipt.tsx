import { useEffect, useRef, useState } from 'react';
import { Kbd } from '../../components/kbd.tsx';
import { useSingleKey } from '../../components/single-key.ts';
import css from './receipt.module.css';

export interface ReceiptProps {
  /** A new id starts the ten seconds anew. */
  readonly id: string;
  /** What was done: `Check-in sent, five key results.` */
  readonly words: string;
  readonly onUndo?: (() => void) | undefined;
  /** Ten seconds are over, or it was undone. */
  readonly onGone: () => void;
  /** Where it stands: at the lower left of the window, or where it is put (for a specimen). */
  readonly inPlace?: boolean;
}

const STAYS_MS = 10_000;

/**
 * What was just done, for ten seconds, when the row it concerns is out of sight. Waits while
 * someone points at it or has focus on it, so that nobody has to race it.
 */
export function Receipt({ id, words, onUndo, onGone, inPlace = false }: ReceiptProps) {
  const [held, setHeld] = useState(false);
  const gone = useRef(onGone);
  gone.current = onGone;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new id is a new receipt with its own ten seconds
  useEffect(() => {
    if (held || inPlace) return;
    const timer = setTimeout(() => gone.current(), STAYS_MS);
    return () => clearTimeout(timer);
  }, [id, held, inPlace]);

  const undo =
    onUndo &&
    (() => {
      onUndo();
      gone.current();
    });
  useSingleKey('z', inPlace ? undefined : undo);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only holds the time, the act is the button
    <div
      className={css.receipt}
      data-in-place={inPlace || undefined}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span role="status">{words}</span>
      {undo && (
        <button type="button" onClick={undo}>
          <span>Undo</span> <Kbd>Z</Kbd>
        </button>
      )}
    </div>
  );
}
