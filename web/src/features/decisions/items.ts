import { written } from '../../app/prose-words.ts';
import type { DecisionTold } from '../decision/decision-parts.ts';
import { isToLookAtAgain, signSince } from '../decision/moves.ts';
import type { EscalationTold } from '../escalation/escalation-parts.ts';
import { isOpen } from '../escalation/escalation-words.ts';

/** A decision or an escalation. */
export type Item =
  | { readonly id: string; readonly decision: DecisionTold; readonly escalation?: undefined }
  | { readonly id: string; readonly escalation: EscalationTold; readonly decision?: undefined };

/** Where on the page one stands, each in one place alone. */
export type Place = 'escalations' | 'waiting' | 'untold' | 'review' | 'log';

export interface Placed {
  readonly item: Item;
  readonly place: Place;
  /** Its order within that place, the smallest first. */
  readonly order: number;
}

/** Open escalations, then what waits, is to be told or looked at again, then the log. */
export function placed(item: Item, today: string): Placed {
  const { decision, escalation } = item;
  const settledAt = Date.parse(settled(item) ?? '') || 0;
  if (escalation)
    return isOpen(escalation)
      ? { item, place: 'escalations', order: -(escalation.rank?.value ?? 0) }
      : { item, place: 'log', order: -settledAt };
  if (decision.stage === 'OPEN')
    return { item, place: 'waiting', order: -(decision.rank?.value ?? 0) };
  if ((decision.stage === 'MADE' || decision.stage === 'REVERSED') && decision.toTell.length > 0)
    return { item, place: 'untold', order: settledAt };
  if (isToLookAtAgain(decision, today))
    return {
      item,
      place: 'review',
      order: Date.parse(signSince(decision) ?? decision.made!.reviewOn!),
    };
  return { item, place: 'log', order: -settledAt };
}

/** When the last thing that settled it happened; undefined while it waits. */
export function settled({ decision, escalation }: Item): string | undefined {
  const last = decision
    ? (decision.reversed ?? decision.withdrawn ?? decision.declined ?? decision.made)
    : (escalation.verified ?? escalation.declined ?? escalation.decided);
  return last?.at;
}

/** A sign of a pre-mortem that shows, of a decision that still counts. */
export interface ShownSign {
  readonly decision: DecisionTold;
  readonly reason: DecisionTold['reasons'][number];
  readonly since: string;
}

/** The one that showed last first. */
export const shownSigns = (items: readonly Item[]): readonly ShownSign[] =>
  items
    .flatMap(({ decision }) =>
      decision && (decision.stage === 'OPEN' || decision.stage === 'MADE')
        ? decision.reasons.flatMap((reason) =>
            reason.shownSince ? [{ decision, reason, since: reason.shownSince }] : [],
          )
        : [],
    )
    .toSorted((a, b) => b.since.localeCompare(a.since));

export const STATES = {
  open: 'that wait',
  decided: 'that were decided',
  declined: 'that were declined',
  reversed: 'that were reversed',
  withdrawn: 'that were withdrawn',
} as const;
export type State = keyof typeof STATES;

/** What is shown, as it stands in the address. */
export interface Sought {
  readonly kind: 'decisions' | 'escalations' | undefined;
  readonly state: State | undefined;
  readonly objectiveId: string | undefined;
  readonly words: string;
}

/** Whether an item is of the kind, in the state, about the objective and holds every word. */
export function isSought(item: Item, { kind, state, objectiveId, words }: Sought): boolean {
  const { decision, escalation } = item;
  if (kind && (kind === 'decisions') !== Boolean(decision)) return false;
  if (state && stateOf(item) !== state) return false;
  const objectives = decision ? decision.objectives : [escalation.objective];
  if (objectiveId && !objectives.some((each) => each?.id === objectiveId)) return false;
  const text = folded(textOf(item));
  return folded(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function stateOf({ decision, escalation }: Item): State {
  const stage = decision?.stage ?? escalation!.stage;
  switch (stage) {
    case 'OPEN':
    case 'RAISED':
    case 'ACKNOWLEDGED':
      return 'open';
    case 'DECLINED':
      return 'declined';
    case 'REVERSED':
      return 'reversed';
    case 'WITHDRAWN':
      return 'withdrawn';
    default:
      return 'decided';
  }
}

/** Small letters without accents, so that `resume` finds `Résumé`. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** All that was said of it and by whom. */
function textOf({ decision, escalation }: Item): string {
  const texts = decision
    ? [
        decision.question,
        decision.context,
        decision.concern,
        decision.made?.words,
        decision.made?.because,
        decision.declined?.because,
        decision.reversed?.because,
        ...decision.options.map(({ words }) => words),
      ]
    : [
        escalation.what,
        escalation.ask,
        escalation.decided?.decision,
        escalation.decided?.because,
        escalation.declined?.because,
      ];
  const names = decision
    ? [decision.decider.name, decision.requestedBy.name, decision.stakeholder]
    : [escalation.raisedBy.name, escalation.team.name, escalation.customer];
  return [...texts.map((text) => text && written(text)), ...names].filter(Boolean).join(' ');
}
