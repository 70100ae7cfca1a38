import type { PersonKey } from './content/people.ts';

/** What was asked for, and what became of it. Days as in `story.ts`. */
export interface AskStory {
  readonly need: string;
  /** Nobody in particular where left out. */
  readonly of?: PersonKey;
  readonly by?: number;
  readonly turns?: readonly AskTurn[];
}

/** An ask that came without a check-in. */
export interface AskAlone extends AskStory {
  /** Names it within its objective. */
  readonly key: string;
  readonly day: number;
  readonly hour: number;
  /** Who asked, when not the owner of the objective. */
  readonly asker?: PersonKey;
  readonly keyResult?: string;
}

interface Moment {
  readonly day: number;
  readonly hour: number;
}

interface Answer extends Moment {
  /** Who answered, when not the one asked. */
  readonly by?: PersonKey;
}

export type AskTurn =
  | (Answer & { readonly turn: 'acknowledged' })
  | (Answer & { readonly turn: 'given'; readonly what: string })
  | (Answer & { readonly turn: 'declined'; readonly because: string; readonly alternative: string })
  | (Moment & { readonly turn: 'confirmed'; readonly helped: boolean; readonly words?: string })
  | (Moment & { readonly turn: 'takenBack'; readonly because?: string });
