import { createContext, type ReactNode, use, useCallback, useState } from 'react';
import type { ReceiptProps } from './shell/receipt.tsx';

export interface GivenReceipt {
  /** What was done: `Check-in sent, five key results.` */
  readonly words: string;
  /** Takes it back. Offered for ten seconds, with `Z`. */
  readonly undo?: () => void;
}

const Give = createContext<(receipt: GivenReceipt) => void>(() => undefined);
const Shown = createContext<ReceiptProps | undefined>(undefined);

/** Holds the one receipt that is shown; a new one takes the place of the last. */
export function ReceiptProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<ReceiptProps>();
  const give = useCallback(({ words, undo }: GivenReceipt) => {
    setShown({ id: crypto.randomUUID(), words, onUndo: undo, onGone: () => setShown(undefined) });
  }, []);
  return (
    <Give value={give}>
      <Shown value={shown}>{children}</Shown>
    </Give>
  );
}

/** Says what was just done, at the lower left for ten seconds, with a way to undo it. */
export function useReceipt(): (receipt: GivenReceipt) => void {
  return use(Give);
}

/** The receipt that stands now: for the frame. */
export function useShownReceipt(): ReceiptProps | undefined {
  return use(Shown);
}
