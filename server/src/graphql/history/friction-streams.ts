import type { WorldView } from '@cairn/shared/world-view';

/** The streams of what an objective met on its way: its history is told with them. */
export const frictionStreams = (world: WorldView, objectiveId: string): string[] => [
  ...world.blockersOf(objectiveId).map(({ id }) => `blocker-${id}`),
  ...world.dependenciesOf(objectiveId).map(({ id }) => `dependency-${id}`),
  ...world.decisionsOf(objectiveId).map(({ id }) => `decision-${id}`),
  ...world.escalationsOf(objectiveId).map(({ id }) => `escalation-${id}`),
];
