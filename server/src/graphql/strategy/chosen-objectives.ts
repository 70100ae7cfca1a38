import { holdsWords, longestSought, soughtWords } from '@cairn/shared/kernel/sought';
import { leads } from '@cairn/shared/organisation/leading';
import type { ReportedHealth } from '@cairn/shared/signals/health';
import type { Objective } from '@cairn/shared/strategy/objective/state';
import { type ObjectiveView, objectiveView } from '@cairn/shared/views/objective-view';
import type { WorldView } from '@cairn/shared/world-view';

export const objectiveOrders = ['team', 'health', 'lastWord', 'nearest'] as const;
export type ObjectiveOrder = (typeof objectiveOrders)[number];

export interface ObjectiveChoice {
  readonly teamIds?: readonly string[] | null;
  readonly ownerId?: string | null;
  readonly kind?: string | null;
  readonly health?: readonly string[] | null;
  readonly stage?: string | null;
  readonly text?: string | null;
}

/** Who asks, and what they read. */
export interface Asker {
  readonly viewerId: string;
  /** What an objective says; empty where it is forgotten. */
  readonly read: (objective: Objective) => string;
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
  { teamIds, ownerId, kind, health, stage, text }: ObjectiveChoice,
  order: ObjectiveOrder,
  { viewerId, read }: Asker,
): readonly Objective[] {
  const words = soughtWords(text ?? '', longestSought);
  const teamOf = ({ teamId }: Objective) => world.team(teamId)?.name ?? '';
  const viewOf = ({ id }: Objective) => objectiveView(world, id)!;
  const chosen = world
    .objectivesIn(cycleId)
    .filter(
      (objective) =>
        (!teamIds || teamIds.includes(objective.teamId)) &&
        (!ownerId || objective.ownerId === ownerId) &&
        (!kind || objective.kind === kind) &&
        (!stage || objective.stage === stage) &&
        (words.length === 0 || holdsWords(`${read(objective)} ${teamOf(objective)}`, words)) &&
        (!health || health.includes(viewOf(objective).health.reported.value)),
    );
  switch (order) {
    case 'team':
      return sortedBy(chosen, teamOf, byName.compare);
    case 'nearest':
      return sortedBy(
        sortedBy(chosen, teamOf, byName.compare),
        (objective) => distance(objective, viewerId, world),
        ascending,
      );
    case 'health':
      return sortedBy(chosen, (objective) => urgency(viewOf(objective)), ascending);
    case 'lastWord':
      return sortedBy(chosen, (objective) => -(viewOf(objective).lastWordAt ?? 0), ascending);
  }
}

/** 0 for one's own objective, 1 for one of a team that one is in, 2 for one that one leads, else 3. */
function distance(objective: Objective, viewerId: string, world: WorldView): number {
  if (objective.ownerId === viewerId) return 0;
  const { members = [] } = world.team(objective.teamId) ?? {};
  if (members.some(({ personId }) => personId === viewerId)) return 1;
  return leads(viewerId, objective, world) ? 2 : 3;
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
