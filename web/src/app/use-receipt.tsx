import { createContext, type ReactNode, use, useState, useSyncExternalStore } from 'react';
import { type GivenReceipt, type Receipts, receipts } from './receipts.ts';
import type { ReceiptProps } from './shell/receipt.tsx';

const Given = createContext<Receipts | undefined>(undefined);

/** Holds the one receipt that is shown, and what can still be taken back after it. */
export function ReceiptProvider({ children }: { readonly children: ReactNode }) {
  const [given] = useState(() => receipts(() => crypto.randomUUID()));
  return <Given value={given}>{children}</Given>;
}

const nothing = () => undefined;
const nobodyHears = () => nothing;

/** Says what was just done, at the lower left for ten seconds, with a way to undo it. */
export function useReceipt(): (receipt: GivenReceipt) => void {
  return use(Given)?.give ?? nothing;
}

/** Takes back the latest act, or says that it cannot be or none is left; undefined while a receipt offers its own. */
export function useUndo(): (() => void) | undefined {
  const given = use(Given);
  return useSyncExternalStore(given?.follow ?? nobodyHears, given?.undoLast ?? nothing);
}

/** The receipt that stands now: for the frame. */
export function useShownReceipt(): ReceiptProps | undefined {
  const given = use(Given);
  const standing = useSyncExternalStore(given?.follow ?? nobodyHears, given?.standing ?? nothing);
  return standing && given && { ...standing, onGone: given.gone };
}
