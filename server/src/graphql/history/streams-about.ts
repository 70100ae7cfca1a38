import type { WorldView } from '@cairn/shared/world-view';

/** The streams of what an objective met on its way, learned and was told: its history is told with them. */
export const streamsAbout = (world: WorldView, objectiveId: string): string[] => [
  ...world.blockersOf(objectiveId).map(({ id }) => `blocker-${id}`),
  ...world.dependenciesOf(objectiveId).map(({ id }) => `dependency-${id}`),
  ...world.decisionsOf(objectiveId).map(({ id }) => `decision-${id}`),
  ...world.escalationsOf(objectiveId).map(({ id }) => `escalation-${id}`),
  ...world
    .learnings()
    .filter((learning) => learning.objectiveId === objectiveId)
    .map(({ id }) => `learning-${id}`),
  ...world
    .contexts()
    .filter(({ objectiveIds }) => objectiveIds.includes(objectiveId))
    .map(({ id }) => `context-${id}`),
];
