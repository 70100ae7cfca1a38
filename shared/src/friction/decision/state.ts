import type { Day } from '../../kernel/calendar.ts';
import type { Prose } from '../../kernel/prose.ts';
import type { HelpMode, Severity } from '../blocker/words.ts';
import type { Breach } from '../breach.ts';
import type { Happened, Told } from '../happened.ts';
import type { DecisionStage } from './words.ts';

/**
 * A question that one person settles. Whoever thinks a hard one through alone requests it of
 * themselves. Made and not told to whom it concerns, it is not done.
 */
export interface Decision {
  readonly id: string;
  readonly question: Prose;
  /** Why it comes up. */
  readonly context?: Prose;
  readonly severity: Severity;
  readonly deciderId: string;
  /** The day at whose end it has to be made. */
  readonly neededBy?: Day;
  /** What it concerns; without an objective, the whole organisation. They never change. */
  readonly objectiveIds: readonly string[];
  /** The key results that stand still until it is made. */
  readonly keyResultIds: readonly string[];
  /** The role or group outside the team whose concern it settles, and what concerns them. */
  readonly stakeholder?: string;
  readonly concern?: Prose;
  /** The decision that it takes the place of. */
  readonly replacesId?: string;
  readonly requestedById: string;
  /** When it was asked for, milliseconds since 1970 UTC. */
  readonly requestedAt: number;
  /** When whoever decides now was given it: asked, or had it handed over. */
  readonly givenAt: number;
  /** Those who have to be told once it is made. */
  readonly toTellIds: readonly string[];
  readonly options: readonly DecisionOption[];
  readonly assumptions: readonly Assumption[];
  readonly reasons: readonly PremortemReason[];
  /**
   * Up to which position of the log what was thought stayed with who asked: somebody else handed the
   * decision over then. Absent while nobody has.
   */
  readonly leftBehindUpTo?: number;
  readonly acknowledged?: Happened;
  /** When somebody who was to decide first did anything about it, milliseconds since 1970 UTC. */
  readonly attendedAt?: number;
  readonly declined?: Happened & { readonly because: Prose; readonly instead?: Prose };
  readonly withdrawn?: Happened & { readonly because: Prose };
  readonly made?: Made;
  /** Who was told of it, in the order of telling; nobody twice. */
  readonly told: readonly Told[];
  readonly reviews: readonly Review[];
  readonly reversed?: Happened & { readonly because: Prose };
  /** Who was told that it holds no longer, as in `told`. */
  readonly toldOfReversal: readonly Told[];
  /** The clocks that were over before their step was done, oldest first. */
  readonly breaches?: readonly Breach[];
  /** Positions in the log of those of its events that everybody may read, oldest first. */
  readonly events: readonly number[];
}

export interface DecisionOption {
  readonly id: string;
  readonly words: Prose;
  readonly expected?: Prose;
  readonly offeredById: string;
}

/** What has to be true for it to come out well. `held` is absent until that is known. */
export interface Assumption {
  readonly id: string;
  readonly words: Prose;
  readonly held?: boolean;
  /** Where it stands in the log, which tells whose it is. */
  readonly position: number;
}

/** Why it will have failed, looked back upon from the end, and what would show it early. */
export interface PremortemReason {
  readonly id: string;
  readonly why: Prose;
  readonly sign: Prose;
  /** The sign as a rule: it shows once that key result’s confidence is so low. */
  readonly watch?: WatchRule;
  /** When it was recorded, milliseconds since 1970 UTC: it is watched for from then on. */
  readonly recordedAt: number;
  /** Where it stands in the log, which tells whose it is. */
  readonly position: number;
}

export interface WatchRule {
  readonly keyResultId: string;
  /** Chances in ten, 0 to 10; the sign shows there and below. */
  readonly atOrBelow: number;
}

export interface Made extends Happened {
  /** The option taken; else `words` say what was decided instead. */
  readonly optionId?: string;
  readonly words?: Prose;
  readonly because: Prose;
  /** Chances in ten that it turns out well. */
  readonly confidence: number;
  readonly reviewOn?: Day;
  readonly mode: HelpMode;
}

export interface Review extends Happened {
  readonly cameOfIt: Prose;
  readonly stands: boolean;
}

/** Where it stands. A reversed one stays reversed; the question may be asked anew. */
export function stageOf({ reversed, made, declined, withdrawn }: Decision): DecisionStage {
  if (reversed) return 'reversed';
  if (made) return 'made';
  if (declined) return 'declined';
  return withdrawn ? 'withdrawn' : 'open';
}
