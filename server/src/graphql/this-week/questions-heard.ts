import { currentCycle } from '@cairn/shared/views/cycle-at';
import { questionsAbout } from '@cairn/shared/views/questions';
import type { WorldView } from '@cairn/shared/world-view';
import type { QuestionNode } from '../strategy/question.ts';

/**
 * What Cairn asks about objectives of the current cycle, as far as a viewer hears it.
 *
 * @param today the world by which it is judged who may hear them, at whichever moment one looks
 */
export function questionsHeardBy(
  viewerId: string,
  world: WorldView,
  today: WorldView,
): QuestionNode[] {
  const cycle = currentCycle(world);
  if (!cycle) return [];
  return world
    .objectivesIn(cycle.id)
    .flatMap(({ id }) =>
      questionsAbout(world, id, viewerId, today).map((question) => ({ objectiveId: id, question })),
    );
}
