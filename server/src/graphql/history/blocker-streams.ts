import type { WorldView } from '@cairn/shared/world-view';

/** The streams of what stood in an objective's way: its history is told with it. */
export const blockerStreams = (world: WorldView, objectiveId: string): string[] =>
  world.blockersOf(objectiveId).map(({ id }) => `blocker-${id}`);
