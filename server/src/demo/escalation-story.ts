import type { FirstTelling, Severity } from '@cairn/shared/friction/blocker/words';
import type { PersonKey } from './content/people.ts';
import type { Moment } from './decision-story.ts';
import type { CycleKey } from './schedule.ts';

/** What could not wait, and what was done about it. Days as in `story.ts`. */
export interface EscalationStory extends Moment {
  /** Names it among all escalations. */
  readonly key: string;
  readonly cycle: CycleKey;
  /** The day whose morning it began on, where that was before it was told. */
  readonly since?: number;
  readonly what: string;
  readonly ask: string;
  readonly severity?: Severity;
  readonly of?: PersonKey;
  /** Key of the objective it concerns, and of those of its key results that stand still. */
  readonly objective: string;
  readonly keyResults?: readonly string[];
  readonly customer?: string;
  /** Where it was first told, if not by raising it. */
  readonly firstTold?: FirstTelling;
  readonly turns: readonly EscalationTurn[];
}

export type EscalationTurn = Moment &
  (
    | { readonly turn: 'acknowledged' }
    | { readonly turn: 'delegated'; readonly to: PersonKey }
    | { readonly turn: 'decided'; readonly decision: string; readonly because: string }
    | { readonly turn: 'declined'; readonly because: string; readonly instead?: string }
    | { readonly turn: 'told'; readonly to: readonly PersonKey[] }
    | { readonly turn: 'verified' }
    | { readonly turn: 'reopened'; readonly because: string }
  );
