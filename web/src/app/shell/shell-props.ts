import type { ReactNode } from 'react';
import type { MomentProps } from './moment.tsx';
import type { PersonaBarProps } from './persona-bar.tsx';
import type { Place } from './place.ts';
import type { ReceiptProps } from './receipt.tsx';

/** Everything around a screen. Places are grouped as they stand in the rail. */
export interface ShellProps {
  readonly places: readonly (readonly Place[])[];
  /** History and the like, small, at the foot of the rail. */
  readonly footPlaces?: readonly Place[];
  /** At most five words for the bottom of a narrow screen. */
  readonly tabs: readonly Place[];
  readonly home: string;
  readonly viewer?: { readonly name: string; readonly role: string } | undefined;
  /** Left out in the demonstration, which nobody signs in to. */
  readonly onSignOut?: (() => void) | undefined;
  /** Left out until it is known. */
  readonly moment?: MomentProps | undefined;
  readonly onCommand: () => void;
  /** Opens the sheet of keys; the hint in the rail's foot becomes a button with it. */
  readonly onKeys?: () => void;
  /** The demo's way to look as someone else. Left out in a real installation. */
  readonly persona?: PersonaBarProps | undefined;
  readonly receipt?: ReceiptProps | undefined;
  /** A quiet line over the page: that the connection is gone. */
  readonly notice?: string | undefined;
  readonly children: ReactNode;
}
