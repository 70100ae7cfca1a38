import type { ReportedHealth } from '@cairn/shared/signals/health';
import { type ObjectiveView, objectiveViews } from '@cairn/shared/views/objective-view';
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

/** The objectives of a cycle that are asked for, in order; equals in the order of their drafting. */
export function chosenObjectives(
  world: WorldView,
  cycleId: string,
  { teamIds, ownerId, kind, health, stage }: ObjectiveChoice,
  order: ObjectiveOrder,
): readonly ObjectiveView[] {
  const chosen = objectiveViews(world, cycleId).filter(
    (view) =>
      (!teamIds || teamIds.includes(view.objective.teamId)) &&
      (!ownerId || view.objective.ownerId === ownerId) &&
      (!kind || view.objective.kind === kind) &&
      (!stage || view.objective.stage === stage) &&
      (!health || health.includes(view.health.reported.value)),
  );
  switch (order) {
    case 'team':
      return chosen.toSorted((a, b) => teamName(world, a).localeCompare(teamName(world, b), 'en'));
    case 'health':
      return chosen.toSorted((a, b) => urgency(a) - urgency(b));
    case 'lastWord':
      return chosen.toSorted((a, b) => (b.lastWordAt ?? 0) - (a.lastWordAt ?? 0));
  }
}

const teamName = (world: WorldView, { objective }: ObjectiveView): string =>
  world.team(objective.teamId)?.name ?? '';

const urgency = ({ health }: ObjectiveView): number => attention.indexOf(health.reported.value);
