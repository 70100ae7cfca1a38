import { createContext, type ReactNode, use, useCallback, useMemo, useRef, useState } from 'react';
import type { ReceiptProps } from './shell/receipt.tsx';

export interface GivenReceipt {
  /** What was done: `Check-in sent, five key results.` */
  readonly words: string;
  /** Takes it back. Offered for ten seconds, with `Z`. */
  readonly undo?: () => void;
  /** It can be taken back for longer: `Z` takes back one after the other, see `useUndo`. */
  readonly lasting?: boolean;
}

/** Acts that can be taken back one after the other. */
const mostKept = 20;

interface Kept {
  readonly id: string;
  readonly words: string;
  readonly undo: () => void;
}

const Give = createContext<(receipt: GivenReceipt) => void>(() => undefined);
const Shown = createContext<ReceiptProps | undefined>(undefined);
const Undo = createContext<(() => void) | undefined>(undefined);

/** Holds the one receipt that is shown, and what can still be taken back after it. */
export function ReceiptProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<ReceiptProps>();
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const latest = useRef(kept);
  latest.current = kept;
  const takeBack = useCallback(({ id, undo }: Kept) => {
    setKept((before) => before.filter((each) => each.id !== id));
    undo();
  }, []);
  const give = useCallback(
    ({ words, undo, lasting }: GivenReceipt) => {
      const act = undo && { id: crypto.randomUUID(), words, undo };
      if (act && lasting) setKept((before) => [...before, act].slice(-mostKept));
      setShown({
        id: crypto.randomUUID(),
        words,
        onUndo: act && (() => takeBack(act)),
        onGone: () => setShown(undefined),
      });
    },
    [takeBack],
  );
  const canUndo = kept.length > 0 && !shown?.onUndo;
  const undoLast = useMemo(() => {
    if (!canUndo) return undefined;
    return () => {
      const last = latest.current.at(-1);
      if (!last) return;
      takeBack(last);
      give({ words: `Undone: ${last.words}` });
    };
  }, [canUndo, give, takeBack]);
  return (
    <Give value={give}>
      <Undo value={undoLast}>
        <Shown value={shown}>{children}</Shown>
      </Undo>
    </Give>
  );
}

/** Says what was just done, at the lower left for ten seconds, with a way to undo it. */
export function useReceipt(): (receipt: GivenReceipt) => void {
  return use(Give);
}

/** Takes back the latest of what was given as lasting; undefined while a receipt offers its own. */
export function useUndo(): (() => void) | undefined {
  return use(Undo);
}

/** The receipt that stands now: for the frame. */
export function useShownReceipt(): ReceiptProps | undefined {
  return use(Shown);
}
