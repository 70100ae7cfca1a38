import type { WorldView } from '@cairn/shared/world-view';

/** The streams of what was learned on an objective: its history is told with it. */
export const learningStreams = (world: WorldView, objectiveId: string): string[] =>
  world
    .learnings()
    .filter((learning) => learning.objectiveId === objectiveId)
    .map(({ id }) => `learning-${id}`);
