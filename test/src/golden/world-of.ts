import type { RecordedEvent } from '@cairn/shared/kernel/event';
import { World } from '@cairn/shared/world';
import type { WorldView } from '@cairn/shared/world-view';

/** Everything that the events lead to, as plain data. */
export function worldOf(events: readonly RecordedEvent[]): unknown {
  const world = new World();
  for (const event of events) world.apply(event);
  return heldBy(world.now(events.at(-1)?.recordedAt ?? 0));
}

/** Everything that stands in a world, as plain data. */
export function heldBy(view: WorldView): unknown {
  const objectives = view.cycles().flatMap(({ id }) => view.objectivesIn(id));
  const state = {
    organisation: view.organisation(),
    direction: view.direction(),
    thresholds: view.thresholds(),
    retention: view.retention(),
    people: view.people(),
    teams: view.teams(),
    cycles: view.cycles(),
    objectives,
    blockers: objectives.flatMap(({ id }) => view.blockersOf(id)),
    triageLists: view.people().flatMap(({ id }) => view.triageListOf(id) ?? []),
    sharedDependencies: view.sharedDependencies(),
    dependencies: objectives.flatMap(({ id }) => view.dependenciesOf(id)),
    decisions: view.decisions(),
    escalations: view.escalations(),
    learnings: view.learnings(),
    contexts: view.contexts(),
  };
  return JSON.parse(JSON.stringify(state));
}
