import type { Occurrence } from '../../kernel/aggregate.ts';
import { withBreach } from '../breach.ts';
import { handedBackAt } from '../happened.ts';
import type { BlockerEvent } from './events.ts';
import type { Blocker } from './state.ts';

/** The state of a blocker after one more event; see `Aggregate.evolve`. */
export function evolve(
  state: Blocker | undefined,
  event: BlockerEvent,
  occurrence: Occurrence,
): Blocker {
  const { actor, effectiveAt: at, position } = occurrence;
  const next = { ...state!, events: [...(state?.events ?? []), position] };
  switch (event.type) {
    case 'BlockerRaised':
      return {
        id: occurrence.entityId,
        ...event.data,
        raisedById: actor,
        onsetAt: at,
        raisedAt: occurrence.recordedAt,
        takings: [],
        helps: [],
        declined: [],
        spells: [{ from: at }],
        events: next.events,
      };
    case 'BlockerRevised':
      // Every field that is told, so that what is left out is no longer so.
      return {
        ...next,
        tried: undefined,
        needed: undefined,
        ofId: undefined,
        about: undefined,
        gap: undefined,
        ...event.data,
        severityAt: event.data.severity === next.severity ? next.severityAt : at,
      };
    case 'NextActionPlanned':
      return { ...next, next: { ...event.data, at } };
    case 'BlockerTakenOn':
      return {
        ...next,
        takenOn: { byId: actor, at },
        takings: [...next.takings, { byId: actor, at, mode: event.data.mode }],
        declined: without(next.declined, actor),
      };
    case 'BlockerHandedBack':
      return { ...next, takenOn: undefined, takings: handedBackAt(next.takings, at) };
    case 'BlockerHelped':
      return { ...next, helps: [...next.helps, { byId: actor, at, ...event.data }] };
    case 'BlockerResolved':
      return {
        ...next,
        resolved: { byId: actor, at, how: event.data.how },
        spells: endedAt(next.spells, at),
      };
    case 'BlockerReopened':
      return next.mergedIntoId === undefined
        ? {
            ...next,
            resolved: undefined,
            // What had come did not do, and who said no is asked anew.
            arranged: next.arranged?.delivered ? undefined : next.arranged,
            declined: [],
            spells: [...next.spells, { from: at }],
          }
        : // It was never out of the way.
          { ...next, mergedIntoId: undefined, spells: goingOn(next.spells) };
    case 'BlockerDeclined':
      return {
        ...next,
        declined: [...without(next.declined, actor), { byId: actor, at, ...event.data }],
      };
    case 'TechnologyArranged':
      return { ...next, arranged: { ...event.data, arrangedById: actor, at } };
    case 'TechnologyDelivered':
      return {
        ...next,
        arranged: { ...next.arranged!, delivered: { byId: actor, at, ...event.data } },
      };
    case 'BlockerClockBreached':
      return { ...next, breaches: withBreach(next.breaches, event.data, occurrence) };
    case 'BlockerMerged':
      return { ...next, mergedIntoId: event.data.intoId, spells: endedAt(next.spells, at) };
  }
}

/** A spell ends no earlier than it began, whatever the times that were given. */
export const endedAt = (spells: Blocker['spells'], at: number): Blocker['spells'] =>
  spells.map((spell) =>
    spell.to === undefined ? { ...spell, to: Math.max(spell.from, at) } : spell,
  );

/** The times with the last one open again. */
const goingOn = (spells: Blocker['spells']): Blocker['spells'] => [
  ...spells.slice(0, -1),
  { from: spells.at(-1)!.from },
];

/** Whoever said no and then does it, or says it again, has one word. */
const without = (declined: Blocker['declined'], actor: string): Blocker['declined'] =>
  declined.filter(({ byId }) => byId !== actor);
