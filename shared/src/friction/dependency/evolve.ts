import type { Occurrence } from '../../kernel/aggregate.ts';
import { withBreach } from '../breach.ts';
import { handedBackAt } from '../happened.ts';
import type { DependencyEvent } from './events.ts';
import { type Dependency, lastPromised } from './state.ts';
import type { DependencyStage } from './words.ts';

/** The state of a dependency after one more event; see `Aggregate.evolve`. */
export function evolve(
  state: Dependency | undefined,
  event: DependencyEvent,
  occurrence: Occurrence,
): Dependency {
  const next = changed(state, event, occurrence);
  const { stage, stageAt: at, stages } = next;
  return stage === state?.stage ? next : { ...next, stages: [...stages, { stage, at }] };
}

function changed(
  state: Dependency | undefined,
  event: DependencyEvent,
  occurrence: Occurrence,
): Dependency {
  const { actor: byId, effectiveAt: at, recordedAt, position } = occurrence;
  if (event.type === 'DependencyRequested')
    return {
      id: occurrence.entityId,
      ...event.data,
      firstNeededBy: event.data.neededBy,
      stage: 'requested',
      requestedById: byId,
      requestedAt: at,
      stageAt: at,
      stages: [],
      lastAt: at,
      takings: [],
      slips: [],
      returns: [],
      events: [position],
    };
  const events = [...state!.events, position];
  // That a clock was over is noted about it; it is no step of anybody's.
  if (event.type === 'DependencyClockBreached')
    return { ...state!, events, breaches: withBreach(state!.breaches, event.data, occurrence) };
  const next = { ...state!, events, lastAt: isOfLeader.has(event.type) ? state!.lastAt : at };
  const stands = (stage: DependencyStage, more: Partial<Dependency> = {}): Dependency => ({
    ...next,
    stage,
    stageAt: at,
    ...more,
  });
  switch (event.type) {
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
        promisedBefore: next.promised ?? next.promisedBefore,
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
        declined: undefined,
        promised,
        firstPromised: next.firstPromised ?? promised,
      });
    }
    case 'DeliverySlipped': {
      const { on, because, restsOnId } = event.data;
      const from = lastPromised(next)!;
      return stands('promised', {
        restsOnId: restsOnId ?? next.restsOnId,
        offer: undefined,
        declined: undefined,
        promised: { on, byId, at },
        slips: [...next.slips, { from, to: on, at, recordedAt, because }],
      });
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
      return { ...next, takenOn: undefined, takings: handedBackAt(next.takings, at) };
    case 'DependencyWithdrawn':
      return stands('withdrawn', { withdrawn: { at, because: event.data.because } });
  }
}

/** Who sees to it says nothing for either team: what these tell afterwards may have been before. */
const isOfLeader: ReadonlySet<DependencyEvent['type']> = new Set([
  'DependencyTakenOn',
  'DependencyHandedBack',
]);

/**
 * What is asked reads otherwise. A no, or an offer, was to something else, and so was a yes where
 * more is asked than before: it is asked anew, and an earlier promise is no measure of the next one.
 */
function revised(
  state: Dependency,
  { isMore, ...data }: Extract<DependencyEvent, { type: 'DependencyRevised' }>['data'],
  at: number,
): Dependency {
  const told = {
    ...state,
    why: undefined,
    blockerId: undefined,
    ...data,
    criticalityAt: data.criticality === state.criticality ? state.criticalityAt : at,
  };
  const { stage } = state;
  const wasYes = stage === 'accepted' || stage === 'promised';
  return stage === 'declined' || stage === 'offered' || (wasYes && isMore)
    ? {
        ...told,
        stage: 'requested',
        stageAt: at,
        requestedAt: at,
        offer: undefined,
        declined: undefined,
        promised: undefined,
        promisedBefore: undefined,
        firstPromised: undefined,
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
