import { context } from './context/context/aggregate.ts';
import { blocker } from './friction/blocker/aggregate.ts';
import { decision } from './friction/decision/aggregate.ts';
import { dependency } from './friction/dependency/aggregate.ts';
import { escalation } from './friction/escalation/aggregate.ts';
import { sharedDependency } from './friction/shared-dependency/aggregate.ts';
import { triage } from './friction/triage/aggregate.ts';
import type { EventDefinition } from './kernel/define-event.ts';
import { learning } from './learning/learning/aggregate.ts';
import { organisation } from './organisation/organisation/aggregate.ts';
import { person } from './organisation/person/aggregate.ts';
import { policy } from './organisation/policy/aggregate.ts';
import { team } from './organisation/team/aggregate.ts';
import { cycle } from './strategy/cycle/aggregate.ts';
import { direction } from './strategy/direction/aggregate.ts';
import { objective } from './strategy/objective/aggregate.ts';

/** Every kind of thing that Cairn keeps, once, by the first part of its streams' names. */
export const aggregates = {
  organisation,
  person,
  team,
  policy,
  cycle,
  direction,
  objective,
  blocker,
  dependency,
  sharedDependency,
  triage,
  decision,
  escalation,
  learning,
  context,
};

let definitions: ReadonlyMap<string, EventDefinition> | undefined;

/** What a type of event means; `undefined` for one of the store's own. */
export function definitionOf(type: string): EventDefinition | undefined {
  definitions ??= new Map(
    Object.values(aggregates).flatMap(({ events }) => Object.entries<EventDefinition>(events)),
  );
  return definitions.get(type);
}
