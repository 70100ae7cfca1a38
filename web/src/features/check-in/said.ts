import { bareNumber } from '@cairn/shared/kernel/figures';
import type { BlockerKind, Severity } from '../blocker/kind-words.ts';
import { typedDay } from './day-entry.ts';
import { isMilestone, type Step } from './step.ts';

export type FallReason = 'DEPENDENCY' | 'BLOCKER' | 'LEARNED' | 'SCOPE' | 'OTHER';

/** Something one would like of somebody, as far as it is written. */
export interface SaidAsk {
  readonly need: string;
  /** Empty while nobody is chosen. */
  readonly ofId: string;
  /** A day as it was typed; empty for none. */
  readonly by: string;
}

/** What stands in the way, as far as it is written; what was tried is told at the objective. */
export interface SaidBlocker {
  readonly what: string;
  readonly kind: BlockerKind;
  readonly severity: Severity;
}

/** What is behind a fall says what kind of thing stands in the way. */
const KIND_BEHIND: Partial<Record<FallReason, BlockerKind>> = {
  DEPENDENCY: 'DEPENDENCY',
  BLOCKER: 'OTHER',
};

/** A blocker without words yet, of the kind that a reason names. */
export const unwritten = (reason: FallReason | null): SaidBlocker => ({
  what: '',
  kind: (reason && KIND_BEHIND[reason]) ?? 'OTHER',
  severity: 'NORMAL',
});

/**
 * What choosing a reason changes: where it names something in the way, that is there to be written.
 * What was written already stays as it is.
 */
export function withReason({ blocker }: Said, reason: FallReason | null): Partial<Said> {
  if (blocker?.what.trim()) return { reason };
  return { reason, blocker: reason && KIND_BEHIND[reason] ? unwritten(reason) : null };
}

/** What somebody has typed and chosen on one key result, word for word. */
export interface Said {
  /** The value, or a milestone's day, as it stands in the field. */
  readonly typed: string;
  /** Milestones: it has happened, on the typed day. */
  readonly reached: boolean;
  /** 0 to 10, null before anything was chosen. */
  readonly confidence: number | null;
  readonly reason: FallReason | null;
  readonly note: string;
  readonly learning: string;
  readonly next: readonly string[];
  readonly asks: readonly SaidAsk[];
  /** Null while nothing was said to stand in the way. */
  readonly blocker: SaidBlocker | null;
}

/**
 * What stands in the fields on arrival, which is what Enter alone would keep: the last value and
 * the last confidence. Before the first word there is nothing to keep, and nothing is made up.
 */
export function prefilled(step: Step): Said {
  return {
    typed: lastAsTyped(step),
    reached: step.last?.reached ?? false,
    confidence: step.last?.confidence ?? null,
    reason: null,
    note: '',
    learning: '',
    next: [],
    asks: [],
    blocker: null,
  };
}

function lastAsTyped({ kind, last, decimals, objective }: Step): string {
  if (!last) return '';
  if (isMilestone({ kind }))
    return last.forecastOn ? typedDay(last.forecastOn, objective.endsOn) : '';
  // Never shorter than what was said: 43.125 must not be kept as 43.1 by a press of Enter.
  const rounded = bareNumber(last.value, decimals).replaceAll('−', '-').replaceAll(/\s/g, '');
  return Number(rounded) === last.value ? rounded : String(last.value);
}

/** Whether anything was said that Enter alone would not have said. */
export const isUntouched = (said: Said, step: Step): boolean =>
  JSON.stringify(said) === JSON.stringify(prefilled(step));
