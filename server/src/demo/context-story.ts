import type { PersonKey } from './content/people.ts';
import type { CycleKey } from './schedule.ts';

/** What a leader told, and what became of it. Days as in `story.ts`. */
export interface ContextStory {
  /** Names it among all that was told. */
  readonly key: string;
  readonly cycle: CycleKey;
  readonly day: number;
  readonly hour: number;
  readonly by: PersonKey;
  readonly what: string;
  /** Keys of the objectives that it affects. */
  readonly objectives: readonly string[];
  /** Who is told besides their owners. */
  readonly people?: readonly PersonKey[];
  readonly turns: readonly ContextTurn[];
}

/** In the same cycle. */
export type ContextTurn = { readonly day: number; readonly hour: number } & (
  | { readonly turn: 'understood'; readonly by: PersonKey; readonly meaning: string }
  | { readonly turn: 'corrected'; readonly what: string; readonly because: string }
);
