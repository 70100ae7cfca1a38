import type { Day } from '../../kernel/calendar.ts';
import type { Prose } from '../../kernel/prose.ts';
import type { Breach } from '../breach.ts';
import type { SteppedIn } from '../happened.ts';
import type {
  ArrangementKind,
  BlockerKind,
  FirstTelling,
  HelpMode,
  Severity,
  TechnologyGap,
} from './words.ts';

/** What a team cannot remove alone. Having one is normal; leaving one unattended is not. */
export interface Blocker {
  readonly id: string;
  readonly objectiveId: string;
  /** The key results that stand still because of it; none when the whole objective does. */
  readonly keyResultIds: readonly string[];
  readonly kind: BlockerKind;
  readonly severity: Severity;
  /** Since when it is of this severity, milliseconds since 1970 UTC; absent where it always was. */
  readonly severityAt?: number;
  readonly what: Prose;
  readonly tried?: Prose;
  readonly needed?: Prose;
  /** Of whom it is needed. */
  readonly ofId?: string;
  /** The technology, component or customer, so that the same one is found across teams. */
  readonly about?: string;
  readonly gap?: TechnologyGap;
  readonly raisedById: string;
  /** When it began to stand in the way, milliseconds since 1970 UTC. */
  readonly onsetAt: number;
  /** When it was raised, milliseconds since 1970 UTC. */
  readonly raisedAt: number;
  /** Where it was first told, if that was said. */
  readonly firstTold?: FirstTelling;
  /** The next thing that is done about it, and who does it. */
  readonly next?: NextAction;
  readonly takenOn?: { readonly byId: string; readonly at: number };
  /** Every time that somebody took it on, handed back or not, oldest first. */
  readonly takings: readonly SteppedIn[];
  /** How what is missing of a technology comes to the team; the latest word on it. */
  readonly arranged?: Arrangement;
  readonly helps: readonly Help[];
  /** Who will not clear it, and why; the latest word of each. */
  readonly declined: readonly Declined[];
  /** The times in which it stood in the way, oldest first; the last one is open until resolved. */
  readonly spells: readonly Spell[];
  readonly resolved?: { readonly byId: string; readonly at: number; readonly how: Prose };
  /** The blocker that it turned out to be the same as. */
  readonly mergedIntoId?: string;
  /** The clocks that were over before their step was done, oldest first. */
  readonly breaches?: readonly Breach[];
  /** Positions of its events in the log, oldest first. */
  readonly events: readonly number[];
}

export interface NextAction {
  readonly action: Prose;
  readonly byId: string;
  readonly on?: Day;
  /** When it was planned, milliseconds since 1970 UTC. */
  readonly at: number;
}

export interface Arrangement {
  readonly arrangement: Prose;
  readonly how: ArrangementKind;
  /** Who sees to it that it comes. */
  readonly byId: string;
  readonly on?: Day;
  readonly arrangedById: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly delivered?: { readonly byId: string; readonly at: number; readonly note?: Prose };
}

export interface Help {
  readonly byId: string;
  readonly at: number;
  readonly help: Prose;
  readonly mode: HelpMode;
}

export interface Declined {
  readonly byId: string;
  readonly at: number;
  readonly because: Prose;
  readonly instead?: Prose;
}

/** From when to when, milliseconds since 1970 UTC. */
export interface Spell {
  readonly from: number;
  readonly to?: number;
}

/** Whether it still stands in the way. */
export const isOpen = ({ resolved, mergedIntoId }: Blocker): boolean =>
  resolved === undefined && mergedIntoId === undefined;

/** Who has promised that what is missing comes, until it has come. */
export const seesToIt = ({ arranged }: Blocker): string | undefined =>
  arranged?.delivered ? undefined : arranged?.byId;
