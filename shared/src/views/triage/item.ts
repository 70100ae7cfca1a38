import type { Explained } from '../../kernel/explained.ts';
import type { Clock } from '../../signals/clock.ts';
import type { Question } from '../../signals/question.ts';
import type { CheckIn } from '../../strategy/objective/state.ts';
import type { AskView } from '../ask-view.ts';
import type { BlockerView } from '../blocker-view.ts';
import type { ConcernedKeyResult } from '../concerned.ts';
import type { DecisionView } from '../decision-view.ts';
import type { DependencyView } from '../dependency-view.ts';
import type { EscalationView } from '../escalation-view.ts';
import type { ObjectiveView } from '../objective-view.ts';

/** The kinds of what stands in somebody's way. The last three are questions, with nothing to do but ask. */
export const triageItemKinds = [
  'escalation',
  'decision',
  'dependency',
  'blocker',
  'ask',
  'fall',
  'quiet',
  'signal',
] as const;

/** Something that stands in somebody's way, with its place among all that does. */
export type TriageItem = Ranked &
  (
    | { readonly kind: 'escalation'; readonly escalation: EscalationView }
    | { readonly kind: 'decision'; readonly decision: DecisionView }
    | { readonly kind: 'dependency'; readonly dependency: DependencyView }
    | { readonly kind: 'blocker'; readonly blocker: BlockerView }
    | { readonly kind: 'ask'; readonly ask: AskView }
    /** A word that was surer before. */
    | { readonly kind: 'fall'; readonly fall: CheckIn }
    /** Nobody has spoken for it for longer than the rhythm allows. */
    | { readonly kind: 'quiet'; readonly days: number }
    | { readonly kind: 'signal'; readonly question: Question }
  );

export interface Ranked {
  /** That of what it is about; of a question, what it asks about. */
  readonly id: string;
  readonly rank: Explained;
  /** The time there is for it; absent where nobody waits for a move. */
  readonly clock?: Clock | undefined;
  /** When it was told, milliseconds since 1970 UTC. */
  readonly toldAt: number;
  /** What it concerns; several for some decisions, none where it is the whole organisation. */
  readonly objectives: readonly ObjectiveView[];
  /** What stands still. */
  readonly keyResults: readonly ConcernedKeyResult[];
}

/**
 * Whether a clock of it is over: the one that it shows, or the one until somebody is at it. It stands
 * in the queue whatever was put off.
 */
export const isPastClock = (item: TriageItem): boolean =>
  item.clock?.isOver === true || acknowledgeOf(item)?.isOver === true;

function acknowledgeOf(item: TriageItem): Clock | undefined {
  switch (item.kind) {
    case 'blocker':
      return item.blocker.acknowledge;
    case 'decision':
      return item.decision.acknowledge;
    case 'escalation':
      return item.escalation.acknowledge;
    default:
      return undefined;
  }
}

export const concerned = (
  objective: ObjectiveView,
  keyResults: ObjectiveView['keyResults'] = objective.keyResults,
): ConcernedKeyResult[] => keyResults.map((each) => ({ objective, each }));
