import type { Said } from './said.ts';
import type { Step } from './step.ts';

/** What every part of the open key result works with. */
export interface PartProps {
  readonly step: Step;
  readonly said: Said;
  readonly today: string;
  /** Why a field of the command cannot be taken; undefined while nothing is in its way. */
  readonly why: (field: string) => string | undefined;
  readonly onSay: (change: Partial<Said>) => void;
}
