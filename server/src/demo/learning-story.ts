import type { PersonKey } from './content/people.ts';
import type { TeamKey } from './content/teams.ts';
import type { CycleKey } from './schedule.ts';

interface Moment {
  readonly cycle: CycleKey;
  /** Days gone in the cycle, and the hour on the wall clock. */
  readonly day: number;
  readonly hour: number;
  readonly by: PersonKey;
}

/** What was learned, from where, and what became of it. */
export interface LearningStory extends Moment {
  /** Names it among all learnings. */
  readonly key: string;
  readonly evidence?: string;
  readonly tags: readonly string[];
  readonly from: FromCheckIn | FromObjective;
  readonly turns?: readonly LearningTurn[];
}

/** A check-in said it; its words are taken as they stand. */
interface FromCheckIn {
  readonly objective: string;
  readonly keyResult: string;
  readonly week: number;
}

interface FromObjective {
  readonly objective: string;
  readonly learned: string;
}

export type LearningTurn = Moment &
  (
    | {
        readonly turn: 'applied';
        readonly team: TeamKey;
        readonly how: string;
        /** Key of the objective that it serves. */
        readonly objective?: string;
      }
    | { readonly turn: 'disputed'; readonly because: string }
    | { readonly turn: 'withdrawn'; readonly because?: string }
  );
