import type { HelpMode, Severity } from '@cairn/shared/friction/blocker/words';
import type { PersonKey } from './content/people.ts';
import type { CycleKey } from './schedule.ts';

/** A question that somebody had to settle, and what came of it. Days as in `story.ts`. */
export interface DecisionStory extends Moment {
  /** Names it among all decisions. */
  readonly key: string;
  readonly cycle: CycleKey;
  readonly question: string;
  readonly context?: string;
  readonly severity?: Severity;
  readonly decider: PersonKey;
  readonly neededBy?: number;
  /** Keys of the objectives it concerns. */
  readonly objectives?: readonly string[];
  /** What stands still, by the keys of objective and key result. */
  readonly keyResults?: readonly KeyResultKeys[];
  readonly stakeholder?: string;
  readonly concern?: string;
  /** Who has to be told, where that is not only who asks and the owners. */
  readonly tell?: readonly PersonKey[];
  /** Key of the decision it takes the place of. */
  readonly replaces?: string;
  /** What is offered together with the question. */
  readonly options?: readonly OptionStory[];
  readonly turns?: readonly DecisionTurn[];
}

export type KeyResultKeys = readonly [objective: string, keyResult: string];

export interface OptionStory {
  /** Names it within its decision. */
  readonly key: string;
  readonly words: string;
  readonly expected?: string;
}

/** Who did something, on which day of the cycle and at which hour. */
export interface Moment {
  readonly day: number;
  readonly hour: number;
  readonly by: PersonKey;
}

export type DecisionTurn = Moment &
  (
    | ({ readonly turn: 'offered' } & OptionStory)
    | { readonly turn: 'takenBack'; readonly option: string }
    | { readonly turn: 'assumed'; readonly key: string; readonly words: string }
    | { readonly turn: 'settled'; readonly assumption: string; readonly held: boolean }
    | {
        readonly turn: 'feared';
        readonly key: string;
        readonly why: string;
        readonly sign: string;
        /** The sign as a rule: that key result’s confidence is so low, or lower. */
        readonly watch?: readonly [...KeyResultKeys, atOrBelow: number];
      }
    | { readonly turn: 'acknowledged' }
    | { readonly turn: 'handedOver'; readonly to: PersonKey; readonly because?: string }
    | { readonly turn: 'declined'; readonly because: string; readonly instead?: string }
    | { readonly turn: 'withdrawn'; readonly because: string }
    | {
        readonly turn: 'made';
        /** Key of the option taken; else `words` say what was decided. */
        readonly option?: string;
        readonly words?: string;
        readonly because: string;
        readonly confidence: number;
        readonly reviewOn?: number;
        readonly mode?: HelpMode;
      }
    | { readonly turn: 'told'; readonly to: readonly PersonKey[] }
    | { readonly turn: 'reviewed'; readonly cameOfIt: string; readonly stands: boolean }
    | { readonly turn: 'reversed'; readonly because: string }
  );
