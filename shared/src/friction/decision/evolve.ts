import type { Occurrence } from '../../kernel/aggregate.ts';
import type { DataOf } from '../../kernel/define-event.ts';
import { closedClassesOf } from '../../kernel/event-privacy.ts';
import { withBreach } from '../breach.ts';
import type { Happened } from '../happened.ts';
import { type DecisionEvent, events, type PremortemReasonRecorded } from './events.ts';
import type { Decision, PremortemReason } from './state.ts';
import { isOfThePair } from './thinking.ts';

/** The state of a decision after one more event; see `Aggregate.evolve`. */
export function evolve(
  state: Decision | undefined,
  event: DecisionEvent,
  occurrence: Occurrence,
): Decision {
  if (event.type === 'DecisionRequested') {
    const { actor, effectiveAt, position } = occurrence;
    return {
      id: occurrence.entityId,
      ...event.data,
      requestedById: actor,
      requestedAt: effectiveAt,
      givenAt: effectiveAt,
      // Who asks themselves knows of the question.
      acknowledged: actor === event.data.deciderId ? { byId: actor, at: effectiveAt } : undefined,
      options: [],
      assumptions: [],
      reasons: [],
      told: [],
      toldOfReversal: [],
      reviews: [],
      events: [position],
    };
  }
  const thinking = closedClassesOf(events[event.type]).length > 0;
  // Figures name the events they rest on to everybody, so that they rest on none of these.
  const next = thinking ? state! : { ...state!, events: [...state!.events, occurrence.position] };
  if (event.type === 'DecisionClockBreached')
    return { ...next, breaches: withBreach(next.breaches, event.data, occurrence) };
  const happened = { byId: occurrence.actor, at: occurrence.effectiveAt };
  return thoughtThrough(next, event, occurrence) ?? settled(next, event, happened, occurrence);
}

/** What was offered, assumed and feared. */
function thoughtThrough(
  next: Decision,
  event: DecisionEvent,
  { actor, recordedAt, position }: Occurrence,
): Decision | undefined {
  switch (event.type) {
    case 'OptionOffered': {
      const { optionId, words, expected } = event.data;
      return {
        ...next,
        options: [...next.options, { id: optionId, words, expected, offeredById: actor }],
      };
    }
    case 'OptionTakenBack':
      return { ...next, options: next.options.filter(({ id }) => id !== event.data.optionId) };
    case 'AssumptionRecorded': {
      const { assumptionId: id, words } = event.data;
      return { ...next, assumptions: [...next.assumptions, { id, words, position }] };
    }
    case 'AssumptionSettled': {
      const { assumptionId, held } = event.data;
      const assumptions = next.assumptions.map((each) =>
        each.id === assumptionId ? { ...each, held } : each,
      );
      return { ...next, assumptions };
    }
    case 'PremortemReasonRecorded':
      return { ...next, reasons: [...next.reasons, reasonOf(event.data, recordedAt, position)] };
    default:
      return undefined;
  }
}

function reasonOf(
  {
    reasonId: id,
    why,
    sign,
    watchKeyResultId: keyResultId,
    watchAtOrBelow: atOrBelow,
  }: DataOf<typeof PremortemReasonRecorded.fields>,
  recordedAt: number,
  position: number,
): PremortemReason {
  const watch =
    keyResultId !== undefined && atOrBelow !== undefined ? { keyResultId, atOrBelow } : undefined;
  return { id, why, sign, watch, recordedAt, position };
}

/** What came of the question. */
function settled(
  next: Decision,
  event: DecisionEvent,
  happened: Happened,
  { position }: Occurrence,
): Decision {
  const { at } = happened;
  const attended = { ...next, attendedAt: next.attendedAt ?? at };
  switch (event.type) {
    case 'DecisionAcknowledged':
      return { ...attended, acknowledged: happened };
    case 'DecisionHandedOver':
      return {
        ...attended,
        deciderId: event.data.toId,
        givenAt: at,
        acknowledged: undefined,
        // Who could not read it cannot pass it on, least of all to themselves.
        leftBehindUpTo: isOfThePair(next, happened.byId) ? next.leftBehindUpTo : position,
      };
    case 'DecisionDeclined':
      return { ...attended, declined: { ...happened, ...event.data } };
    case 'DecisionWithdrawn':
      return { ...next, withdrawn: { ...happened, ...event.data } };
    case 'DecisionMade':
      return { ...attended, made: { ...happened, ...event.data } };
    case 'DecisionCommunicated': {
      const told = event.data.toIds.map((personId) => ({ personId, ...happened }));
      return next.reversed
        ? { ...next, toldOfReversal: [...next.toldOfReversal, ...told] }
        : { ...next, told: [...next.told, ...told] };
    }
    case 'DecisionReviewed':
      return { ...next, reviews: [...next.reviews, { ...happened, ...event.data }] };
    case 'DecisionReversed':
      return { ...next, reversed: { ...happened, ...event.data } };
    default:
      return next;
  }
}
