import type { Occurrence } from '../../kernel/aggregate.ts';
import { endedAt } from '../blocker/evolve.ts';
import { withBreach } from '../breach.ts';
import type { EscalationEvent } from './events.ts';
import { lastToldAt } from './standing.ts';
import type { Escalation } from './state.ts';

/** The state of an escalation after one more event; see `Aggregate.evolve`. */
export function evolve(
  state: Escalation | undefined,
  event: EscalationEvent,
  occurrence: Occurrence,
): Escalation {
  const { actor, effectiveAt: at, recordedAt, position, entityId } = occurrence;
  const happened = { byId: actor, at };
  const next = { ...state!, events: [...(state?.events ?? []), position] };
  const attended = { ...next, attendedAt: next.attendedAt ?? at };
  switch (event.type) {
    case 'EscalationRaised':
      return {
        id: entityId,
        ...event.data,
        raisedById: actor,
        onsetAt: at,
        raisedAt: recordedAt,
        since: recordedAt,
        told: [],
        spells: [{ from: at }],
        events: next.events,
      };
    case 'EscalationAcknowledged':
      return { ...attended, heldById: actor, heldAt: at };
    case 'EscalationHandedBack':
      return {
        ...next,
        heldById: undefined,
        heldAt: undefined,
        attendedAt: undefined,
        handBacks: [...(next.handBacks ?? []), { from: next.attendedAt ?? at, to: at }],
      };
    case 'EscalationDelegated':
      return { ...attended, heldById: event.data.toId, heldAt: at };
    case 'EscalationDecided':
      return { ...attended, decided: { ...happened, ...event.data } };
    case 'EscalationDeclined':
      return {
        ...attended,
        declined: { ...happened, ...event.data },
        spells: endedAt(next.spells, at),
      };
    case 'EscalationCommunicated': {
      const told = event.data.toIds.map((personId) => ({ personId, ...happened }));
      return { ...next, told: [...next.told, ...told] };
    }
    case 'EscalationClockBreached':
      return { ...next, breaches: withBreach(next.breaches, event.data, occurrence) };
    case 'EscalationVerified':
      return { ...next, verified: happened, spells: endedAfterTelling(next, at) };
    case 'EscalationReopened':
      return {
        ...next,
        since: at,
        // Whoever was at it has to see that it is back.
        heldById: undefined,
        heldAt: undefined,
        attendedAt: undefined,
        handBacks: undefined,
        decided: undefined,
        declined: undefined,
        verified: undefined,
        told: [],
        reopened: { ...happened, ...event.data },
        spells: begunAnew(next, at),
      };
  }
}

/** The times with the last one ended, and with when those had been told who had to be. */
const endedAfterTelling = (escalation: Escalation, at: number): Escalation['spells'] => {
  const last = escalation.spells.length - 1;
  const toldAt = lastToldAt(escalation);
  return endedAt(escalation.spells, at).map((spell, each) =>
    each === last && toldAt !== undefined ? { ...spell, toldAt } : spell,
  );
};

/**
 * What nobody had heard of yet has lasted all along. What was told is another time from here on, so
 * that one can tell how long it may have lasted while nobody said that it did not help.
 */
function begunAnew(escalation: Escalation, at: number): Escalation['spells'] {
  const { spells, told } = escalation;
  const lasts = spells.at(-1)!.to === undefined;
  if (lasts && told.length === 0) return spells;
  return [...(lasts ? endedAfterTelling(escalation, at) : spells), { from: at }];
}
