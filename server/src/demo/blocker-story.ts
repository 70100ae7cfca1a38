import type {
  ArrangementKind,
  BlockerKind,
  HelpMode,
  Severity,
  TechnologyGap,
} from '@cairn/shared/friction/blocker/words';
import type { PersonKey } from './content/people.ts';

/** What stood in a team's way, when it was told, and what came of it. Days as in `story.ts`. */
export interface BlockerStory extends ToldBlocker, Moment {
  /** Names it within its objective. */
  readonly key: string;
  /** The day whose morning it began on, where that was before it was told. */
  readonly since?: number;
  readonly turns?: readonly BlockerTurn[];
}

export interface ToldBlocker {
  readonly kind: BlockerKind;
  readonly severity?: Severity;
  readonly what: string;
  readonly tried?: string;
  readonly needed?: string;
  readonly of?: PersonKey;
  readonly about?: string;
  readonly gap?: TechnologyGap;
  /** Keys of those that stand still; none when the whole objective does. */
  readonly keyResults?: readonly string[];
}

interface Moment {
  readonly day: number;
  readonly hour: number;
  /** Who did it, when not the owner of the objective. */
  readonly by?: PersonKey;
}

export type BlockerTurn = Moment &
  (
    | {
        readonly turn: 'revised';
        /** What reads otherwise than it was first told. */
        readonly differently: Partial<ToldBlocker>;
      }
    | {
        readonly turn: 'nextPlanned';
        readonly action: string;
        /** Who does it, when not the one who plans it. */
        readonly who?: PersonKey;
        readonly on?: number;
      }
    | {
        readonly turn: 'arranged';
        readonly arrangement: string;
        readonly how: ArrangementKind;
        /** Who sees to it, when not the one who arranges it. */
        readonly who?: PersonKey;
        readonly on?: number;
      }
    | { readonly turn: 'delivered'; readonly note?: string }
    | { readonly turn: 'takenOn'; readonly mode?: HelpMode }
    | { readonly turn: 'handedBack' }
    | { readonly turn: 'helped'; readonly help: string; readonly mode?: HelpMode }
    | { readonly turn: 'resolved'; readonly how: string; readonly since?: number }
    | { readonly turn: 'reopened'; readonly because: string; readonly since?: number }
    /** Key of another blocker of the same objective. */
    | { readonly turn: 'merged'; readonly into: string }
  );
