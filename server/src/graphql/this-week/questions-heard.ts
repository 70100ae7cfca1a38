import type { Objective } from '@cairn/shared/strategy/objective/state';
import { currentCycle } from '@cairn/shared/views/cycle-at';
import { questionsAbout } from '@cairn/shared/views/questions';
import type { WorldView } from '@cairn/shared/world-view';
import type { QuestionNode } from '../strategy/question.ts';

/** What Cairn asks about objectives of the current cycle, as far as a viewer hears it. */
export function questionsHeardBy(viewerId: string, world: WorldView): QuestionNode[] {
  const cycle = currentCycle(world);
  if (!cycle) return [];
  return world
    .objectivesIn(cycle.id)
    .filter((objective) => isNear(objective, viewerId, world))
    .flatMap(({ id }) =>
      questionsAbout(world, id, viewerId).map((question) => ({ objectiveId: id, question })),
    );
}

// Nobody else hears a question, so for them it need not be worked out.
const isNear = ({ ownerId, teamId }: Objective, viewerId: string, world: WorldView): boolean =>
  ownerId === viewerId ||
  world.person(ownerId)?.leaderId === viewerId ||
  (world.team(teamId)?.members.some(({ personId }) => personId === viewerId) ?? false);
