import { currentCycle } from '@cairn/shared/views/cycle-at';
import { type QuestionsGiven, questionsAbout } from '@cairn/shared/views/questions';
import type { WorldView } from '@cairn/shared/world-view';
import type { QuestionNode } from '../strategy/question.ts';

/** What Cairn asks about objectives of the current cycle, as far as a viewer hears it. */
export function questionsHeardBy(
  viewerId: string,
  world: WorldView,
  given: QuestionsGiven,
): QuestionNode[] {
  const cycle = currentCycle(world);
  if (!cycle) return [];
  return world
    .objectivesIn(cycle.id)
    .flatMap(({ id }) =>
      questionsAbout(world, id, viewerId, given).map((question) => ({ objectiveId: id, question })),
    );
}
