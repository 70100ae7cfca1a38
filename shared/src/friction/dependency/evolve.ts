import type { Occurrence } from '../../kernel/aggregate.ts';
import { withBreach } from '../breach.ts';
import type { DependencyEvent } from './events.ts';
import type { Dependency } from './state.ts';
import type { DependencyStage } from './words.ts';

/** The state of a dependency after one more event; see `Aggregate.evolve`. */
export function evolve(
  state: Dependency | undefined,
  event: DependencyEvent,
  occurrence: Occurrence,
): Dependency {
  const { actor: byId, effectiveAt: at, position } = occurrence;
  if (event.type === 'DependencyRequested')
    return {
      id: occurrence.entityId,
      ...event.data,
      firstNeededBy: event.data.neededBy,
      stage: 'requested',
      requestedById: byId,
      requestedAt: at,
      stageAt: at,
      takings: [],
      slips: [],
      returns: [],
      events: [position],
    };
  const next = { ...state!, events: [...state!.events, position] };
  const stands = (stage: DependencyStage, more: Partial<Dependency> = {}): Dependency => ({
    ...next,
    stage,
    stageAt: at,
    ...more,
  });
  switch (event.type) {
    case 'DependencyClockBreached':
      return { ...next, breaches: withBreach(next.breaches, event.data, occurrence) };
    case 'DependencyRevised':
      return revised(next, event.data, at);
    case 'DependencyAccepted':
      return stands('accepted', {
        restsOnId: event.data.restsOnId ?? next.restsOnId,
        offer: undefined,
        declined: undefined,
      });
    case 'DependencyDeclined':
      return stands('declined', {
        declined: { byId, ...event.data },
        offer: undefined,
        promised: undefined,
      });
    case 'CounterOfferMade':
      return stands('offered', { offer: { byId, at, ...event.data } });
    case 'CounterOfferAccepted':
      return agreed(next, at);
    case 'CounterOfferRefused':
      return stands('requested', { offer: undefined });
    case 'DeliveryPromised': {
      const promised = { on: event.data.on, byId, at };
      return stands('promised', {
        restsOnId: event.data.restsOnId ?? next.restsOnId,
        offer: undefined,
        promised,
        firstPromised: next.firstPromised ?? promised,
      });
    }
    case 'DeliverySlipped': {
      const { on, because } = event.data;
      const slip = { from: next.promised!.on, to: on, at, because };
      return stands('promised', { promised: { on, byId, at }, slips: [...next.slips, slip] });
    }
    case 'DependencyDelivered':
      return stands('delivered', { delivered: { byId, at, ...event.data }, offer: undefined });
    case 'DeliveryVerified':
      return stands('verified');
    case 'DeliveryReturned':
      return stands(next.promised ? 'promised' : 'accepted', {
        delivered: undefined,
        returns: [...next.returns, { at, because: event.data.because }],
      });
    case 'DependencyTakenOn':
      return {
        ...next,
        takenOn: { byId, at },
        takings: [...next.takings, { byId, at, mode: event.data.mode }],
      };
    case 'DependencyHandedBack':
      return { ...next, takenOn: undefined };
    case 'DependencyWithdrawn':
      return stands('withdrawn', { withdrawn: { at, because: event.data.because } });
  }
}

/** What is asked reads otherwise. A no, or an offer, was to something else: it is asked anew. */
function revised(
  state: Dependency,
  data: Extract<DependencyEvent, { type: 'DependencyRevised' }>['data'],
  at: number,
): Dependency {
  const told = { ...state, why: undefined, blockerId: undefined, ...data };
  return state.stage === 'declined' || state.stage === 'offered'
    ? {
        ...told,
        stage: 'requested',
        stageAt: at,
        requestedAt: at,
        offer: undefined,
        declined: undefined,
      }
    : told;
}

/** The offer is what is needed from here on: its day is promised, by whoever offered it. */
function agreed(state: Dependency, at: number): Dependency {
  const { byId, on, what } = state.offer!;
  const told = { ...state, what: what ?? state.what, offer: undefined, stageAt: at };
  if (on === undefined) return { ...told, stage: 'accepted' };
  const promised = { on, byId, at };
  return {
    ...told,
    stage: 'promised',
    neededBy: on > state.neededBy ? on : state.neededBy,
    promised,
    firstPromised: state.firstPromised ?? promised,
  };
}
