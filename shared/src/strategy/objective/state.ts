import type { Day } from '../../kernel/calendar.ts';
import type { Prose } from '../../kernel/prose.ts';
import type { Aim } from '../../signals/aim.ts';
import type { Ask } from './ask.ts';
import type { FallReason, KeyResultKind, ObjectiveKind, Verdict } from './words.ts';

/** The change that a team wants, how it will know, what it bets on, and every word since. */
export interface Objective {
  readonly id: string;
  readonly statement: Prose;
  /** The wording that was committed to, once it was. */
  readonly firstStatement?: Prose;
  /** How far the wording has moved from it, 0 to 1; absent where it has not, or is not known. */
  readonly wordingDrift?: number;
  readonly kind: ObjectiveKind;
  readonly cycleId: string;
  readonly teamId: string;
  readonly ownerId: string;
  readonly parentId?: string;
  readonly problemId?: string;
  readonly supports: readonly string[];
  readonly whoNotices?: Prose;
  readonly stage: 'draft' | 'committed' | 'closed';
  readonly draftedAt: number;
  readonly committedAt?: number;
  readonly closedAt?: number;
  readonly verdict?: Verdict;
  readonly learned?: Prose;
  readonly keyResults: readonly KeyResult[];
  readonly bets: readonly Bet[];
  /** In the order in which they were made. */
  readonly asks: readonly Ask[];
  readonly answers: readonly SignalAnswer[];
  readonly setAsideRules: readonly string[];
  /** Position of the commit in the log, for explanations. */
  readonly committedPosition?: number;
  /** Position of the last event that was folded into this state. */
  readonly position: number;
}

export interface KeyResult {
  readonly id: string;
  readonly name: Prose;
  readonly kind: KeyResultKind;
  readonly unit: string;
  readonly decimals: number;
  readonly leading?: boolean;
  /** What it is held against now. */
  readonly aim: Aim;
  /** What it was held against at the commit, or when it was added after it. */
  readonly firstAim?: Aim;
  /** When it was added, milliseconds since 1970 UTC. */
  readonly addedAt: number;
  /** Position of the event that added it. */
  readonly addedPosition: number;
  /** Position of the event that set `aim`. */
  readonly aimPosition: number;
  readonly targetChanges: readonly TargetChange[];
  readonly plan?: readonly PlanPoint[];
  /** The latest word by the time it was true; the ones before hang on it. */
  readonly last?: CheckIn;
  readonly grade?: Grade;
  readonly droppedAt?: number;
}

export interface PlanPoint {
  readonly on: Day;
  readonly value: number;
}

export interface TargetChange {
  readonly from: Aim;
  readonly to: Aim;
  readonly at: number;
  readonly because: Prose;
  readonly learned: boolean;
  readonly position: number;
}

/** One word on a key result. `previous` leads back to the first. */
export interface CheckIn {
  readonly id: string;
  readonly keyResultId: string;
  /** In the unit of the key result; for a milestone the forecast day, as ms since 1970 UTC. */
  readonly value: number;
  readonly reached: boolean;
  /** Chances in ten. */
  readonly confidence: number;
  readonly fallReason?: FallReason;
  readonly note?: Prose;
  readonly learning?: Prose;
  readonly next: readonly Prose[];
  readonly words: number;
  readonly likeness?: number;
  readonly authorId: string;
  readonly recordedAt: number;
  readonly effectiveAt: number;
  readonly position: number;
  readonly correctedBecause?: Prose;
  /** When a correction gave it another confidence, milliseconds since 1970 UTC. */
  readonly reassessedAt?: number;
  readonly previous?: CheckIn;
}

export interface Bet {
  readonly id: string;
  readonly keyResultId: string;
  readonly idea: Prose;
  readonly movement?: number;
  readonly startsOn: Day;
  readonly endsOn?: Day;
  readonly stage: 'open' | 'moved' | 'dropped';
  readonly because?: Prose;
  readonly changedAt: number;
  readonly placedAt: number;
}

export interface SignalAnswer {
  readonly signal: string;
  readonly keyResultId?: string;
  /** Absent when the question was set aside as not useful; `because` says why. */
  readonly answer?: string;
  readonly note?: Prose;
  readonly because?: Prose;
  readonly at: number;
  readonly by: string;
}

export interface Grade {
  /** What the team gives, 0 to 1. */
  readonly score: number;
  /** Against the target of the end, 0 to 1. */
  readonly scoreLast: number;
  /** Against the target first committed, 0 to 1. */
  readonly scoreFirst: number;
  readonly because?: Prose;
}

/** The key results that are still pursued. */
export const liveKeyResults = (objective: Objective): readonly KeyResult[] =>
  objective.keyResults.filter((keyResult) => keyResult.droppedAt === undefined);

/** A key result's check-ins from the latest to the first. */
export function* checkInsOf(keyResult: KeyResult): Generator<CheckIn> {
  for (let at = keyResult.last; at; at = at.previous) yield at;
}
