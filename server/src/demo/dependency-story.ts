import type { Criticality } from '@cairn/shared/friction/dependency/words';
import type { PersonKey } from './content/people.ts';
import type { TeamKey } from './content/teams.ts';

/** What a team needed of another one, and how that went. Days as in `story.ts`. */
export interface DependencyStory extends AskedFor, Moment {
  /** Names it within its objective. */
  readonly key: string;
  readonly of: TeamKey;
  /** Key of the objective of that team which it rests on, where one is named. */
  readonly restsOn?: string;
  readonly turns?: readonly DependencyTurn[];
}

export interface AskedFor {
  readonly what: string;
  readonly why?: string;
  readonly criticality: Criticality;
  /** Keys of those that wait; none when the whole objective does. */
  readonly keyResults?: readonly string[];
  readonly needed: number;
  /** Key of the objective's blocker that it would remove. */
  readonly blocker?: string;
}

interface Moment {
  readonly day: number;
  readonly hour: number;
  /** Who did it, when not the owner of the objective, or the PM of the team that is asked. */
  readonly by?: PersonKey;
}

export type DependencyTurn = Moment &
  (
    | { readonly turn: 'askedAnew'; readonly differently: Partial<AskedFor> }
    | { readonly turn: 'accepted' }
    | { readonly turn: 'declined'; readonly because: string; readonly instead?: string }
    | {
        readonly turn: 'offered';
        readonly on?: number;
        readonly what?: string;
        readonly because?: string;
      }
    | { readonly turn: 'offerAccepted' }
    | { readonly turn: 'offerRefused'; readonly because: string }
    | { readonly turn: 'promised'; readonly on: number }
    | { readonly turn: 'slipped'; readonly on: number; readonly because: string }
    | { readonly turn: 'delivered'; readonly note?: string }
    | { readonly turn: 'verified' }
    | { readonly turn: 'sentBack'; readonly because: string }
    | { readonly turn: 'takenOn' }
    | { readonly turn: 'handedBack' }
    | { readonly turn: 'withdrawn'; readonly because: string }
  );
