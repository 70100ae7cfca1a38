import type { Explained } from '@cairn/shared/kernel/explained';
import type { ReactNode } from 'react';
import type { TermRow } from './terms.tsx';

/** How a figure came about, as it is laid open when someone asks. */
export interface Explanation {
  /** What it is and how much: `Expected today, 14.9 %`. */
  readonly title: string;
  readonly explained: Omit<Explained<unknown>, 'value'>;
  /** What it means beside the value: `Last value 18.7 % is ahead by` `3.8 pt`. */
  readonly conclusion?: Omit<TermRow, 'total'> | undefined;
  /** Where the events it read can be seen. Its words are written from their number. */
  readonly eventsHref?: string | undefined;
  /** One act, such as drawing another plan. */
  readonly act?: ReactNode;
}
