import type { WorldView } from '@cairn/shared/world-view';

/**
 * The streams of what stood in an objective's way and of what it waited for: its history is told
 * with them.
 */
export const frictionStreams = (world: WorldView, objectiveId: string): string[] => [
  ...world.blockersOf(objectiveId).map(({ id }) => `blocker-${id}`),
  ...world.dependenciesOf(objectiveId).map(({ id }) => `dependency-${id}`),
];
