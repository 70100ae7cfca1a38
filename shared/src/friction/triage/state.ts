import type { Day } from '../../kernel/calendar.ts';
import type { Prose } from '../../kernel/prose.ts';

/** What one person has put off or set aside in their triage, by the ids of its items. */
export interface TriageList {
  readonly personId: string;
  readonly putOff: Readonly<Record<string, PutOff>>;
}

export interface PutOff {
  readonly at: number;
  /** The day on which it comes back; without one it was set aside. */
  readonly until?: Day;
  /** Why it was set aside. */
  readonly because?: Prose;
}
