import type { Thresholds } from '../signals/thresholds.ts';
import type { HelpMode } from './blocker/words.ts';

/** Who did something, and when it was true, milliseconds since 1970 UTC. */
export interface Happened {
  readonly byId: string;
  readonly at: number;
}

/** Somebody who was told what was decided. */
export interface Told extends Happened {
  readonly personId: string;
}

/** Somebody who stepped in, and how they came to. */
export interface SteppedIn extends Happened {
  readonly mode: HelpMode;
  /** When they handed back what they had taken on, if they did. */
  readonly to?: number;
}

/** The times that somebody took it on, with the last one ended. */
export const handedBackAt = (takings: readonly SteppedIn[], to: number): readonly SteppedIn[] =>
  takings.map((taking, at) => (at === takings.length - 1 ? { ...taking, to } : taking));

/** Whether what was done at one instant was taken back at another so soon that it never was. */
export const isTakenBack = (
  at: number,
  to: number | undefined,
  { takenBack }: Pick<Thresholds, 'takenBack'>,
): boolean => to !== undefined && to - at < takenBack.withinMinutes * 60_000;
