import type { WorldView } from '@cairn/shared/world-view';

/** The streams of what was told that affects an objective: its history is told with it. */
export const contextStreams = (world: WorldView, objectiveId: string): string[] =>
  world
    .contexts()
    .filter(({ objectiveIds }) => objectiveIds.includes(objectiveId))
    .map(({ id }) => `context-${id}`);
