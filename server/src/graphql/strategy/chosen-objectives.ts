import type { ReportedHealth } from '@cairn/shared/signals/health';
import type { Objective } from '@cairn/shared/strategy/objective/state';
import { type ObjectiveView, objectiveView } from '@cairn/shared/views/objective-view';
import type { WorldView } from '@cairn/shared/world-view';

export const objectiveOrders = ['team', 'health', 'lastWord'] as const;
export type ObjectiveOrder = (typeof objectiveOrders)[number];

export interface ObjectiveChoice {
  readonly teamIds?: readonly string[] | null;
  readonly ownerId?: string | null;
  readonly kind?: string | null;
  readonly health?: readonly string[] | null;
  readonly stage?: string | null;
}

/** What asks for attention first; drafts and what is closed come last. */
const attention: readonly ReportedHealth[] = [
  'offTrack',
  'atRisk',
  'stale',
  'pending',
  'onTrack',
  'closed',
];

const byName = new Intl.Collator('en');

/**
 * The objectives of a cycle that are asked for, in order; equals in the order of their drafting.
 * Their health is worked out only where it decides.
 */
export function chosenObjectives(
  world: WorldView,
  cycleId: string,
  { teamIds, ownerId, kind, health, stage }: ObjectiveChoice,
  order: ObjectiveOrder,
): readonly Objective[] {
  const viewOf = ({ id }: Objective) => objectiveView(world, id)!;
  const chosen = world
    .objectivesIn(cycleId)
    .filter(
      (objective) =>
        (!teamIds || teamIds.includes(objective.teamId)) &&
        (!ownerId || objective.ownerId === ownerId) &&
        (!kind || objective.kind === kind) &&
        (!stage || objective.stage === stage) &&
        (!health || health.includes(viewOf(objective).health.reported.value)),
    );
  switch (order) {
    case 'team':
      return sortedBy(
        chosen,
        ({ teamId }) => world.team(teamId)?.name ?? '',
        (a, b) => byName.compare(a, b),
      );
    case 'health':
      return sortedBy(chosen, (objective) => urgency(viewOf(objective)), ascending);
    case 'lastWord':
      return sortedBy(chosen, (objective) => -(viewOf(objective).lastWordAt ?? 0), ascending);
  }
}

const ascending = (a: number, b: number): number => a - b;

/** Sorted by a key that is found once for each. */
function sortedBy<Key>(
  objectives: readonly Objective[],
  keyOf: (objective: Objective) => Key,
  compare: (a: Key, b: Key) => number,
): readonly Objective[] {
  return objectives
    .map((objective) => ({ objective, key: keyOf(objective) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ objective }) => objective);
}

const urgency = ({ health }: ObjectiveView): number => attention.indexOf(health.reported.value);
