import type { Day } from '../../kernel/calendar.ts';
import type { Prose } from '../../kernel/prose.ts';
import type { Breach } from '../breach.ts';
import type { SteppedIn } from '../happened.ts';
import type { Criticality, DependencyStage } from './words.ts';

/** What one team needs of another by a day, from the asking to the proof that it came. */
export interface Dependency {
  readonly id: string;
  /** The objective that waits. */
  readonly objectiveId: string;
  /** The key results that wait; none when the whole objective does. */
  readonly keyResultIds: readonly string[];
  /** The team that it is needed of. */
  readonly teamId: string;
  /** The objective of that team which it rests on, where one is named. */
  readonly restsOnId?: string;
  /** The blocker that it would remove. */
  readonly blockerId?: string;
  readonly what: Prose;
  readonly why?: Prose;
  readonly criticality: Criticality;
  /** Since when so much hangs on it, milliseconds since 1970 UTC; absent where it always did. */
  readonly criticalityAt?: number;
  readonly neededBy: Day;
  /** The day that was first asked for. */
  readonly firstNeededBy: Day;
  readonly stage: DependencyStage;
  readonly requestedById: string;
  /** When it was asked for, or asked anew, milliseconds since 1970 UTC. */
  readonly requestedAt: number;
  /** When it came to stand where it stands, milliseconds since 1970 UTC. */
  readonly stageAt: number;
  /** Every stage that it came to stand at, and when, oldest first. */
  readonly stages: readonly StoodAt[];
  /** When the last word between the two teams was true, milliseconds since 1970 UTC. */
  readonly lastAt: number;
  /** The offer that waits for whoever asked. */
  readonly offer?: Offer;
  readonly declined?: { readonly byId: string; readonly because: Prose; readonly instead?: Prose };
  readonly promised?: Promised;
  /** The promise that stood when it was declined: what a later one slips from. */
  readonly promisedBefore?: Promised;
  /** The first day that was promised: what the last one slipped from. */
  readonly firstPromised?: Promised;
  readonly slips: readonly Slip[];
  readonly delivered?: { readonly byId: string; readonly at: number; readonly note?: Prose };
  /** Why deliveries went back, oldest first. */
  readonly returns: readonly { readonly at: number; readonly because: Prose }[];
  /** The leader who sees to it that the two teams find a way. */
  readonly takenOn?: { readonly byId: string; readonly at: number };
  /** Every time that a leader took it on, handed back or not, oldest first. */
  readonly takings: readonly SteppedIn[];
  readonly withdrawn?: { readonly at: number; readonly because: Prose };
  /** The clocks that were over before their step was done, oldest first. */
  readonly breaches?: readonly Breach[];
  /** Positions of its events in the log, oldest first. */
  readonly events: readonly number[];
}

/** What the other team could do instead: another day, another scope, or both. */
export interface Offer {
  readonly byId: string;
  readonly at: number;
  readonly on?: Day;
  readonly what?: Prose;
  readonly because?: Prose;
}

export interface StoodAt {
  readonly stage: DependencyStage;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
}

export interface Promised {
  readonly on: Day;
  readonly byId: string;
  readonly at: number;
}

export interface Slip {
  readonly from: Day;
  readonly to: Day;
  readonly at: number;
  /** When it was told, milliseconds since 1970 UTC. */
  readonly recordedAt: number;
  readonly because: Prose;
}

/** The day that was promised last, declined since or not: a later one says what moved it. */
export const lastPromised = ({ promised, promisedBefore }: Dependency): Day | undefined =>
  (promised ?? promisedBefore)?.on;

/** Where it stood at an instant (ms since 1970 UTC); `undefined` before it was asked for. */
export const stageOn = ({ stages }: Dependency, instant: number): DependencyStage | undefined =>
  stages.findLast(({ at }) => at <= instant)?.stage;

/** Whether somebody still waits for it: it has neither been delivered nor withdrawn. */
export const isAwaited = ({ stage }: Dependency): boolean =>
  stage !== 'delivered' && stage !== 'verified' && stage !== 'withdrawn';
