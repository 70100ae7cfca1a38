import type { Act } from '../act.ts';
import { type QueueStory, queues } from '../content/queues.ts';
import { withDays } from '../dated-text.ts';
import { cycleInstant } from '../schedule.ts';
import type { Telling } from './telling.ts';

/** Who looks after whom several teams wait for, and in which order they are served. */
export const queueActs = (telling: Telling): Act[] =>
  queues.flatMap((story) => [declared(story, telling), ...turned(story, telling)]);

function declared(story: QueueStory, telling: Telling): Act {
  const { schedule, ids } = telling;
  const { key, cycle, at, what, coordinator, by, day, hour, waiting } = story;
  return {
    at: cycleInstant(schedule.cycles[cycle], day, hour),
    actor: ids.person(by),
    intent: {
      type: 'DeclareSharedDependency',
      sharedDependencyId: ids.sharedDependency(key),
      teamId: ids.team(at),
      what,
      coordinatorId: ids.person(coordinator),
      dependencyIds: idsOf(waiting, telling),
    },
  };
}

function turned({ turned, key, cycle, coordinator }: QueueStory, telling: Telling): Act[] {
  if (!turned) return [];
  const { schedule, ids } = telling;
  const { day, hour, because, waiting } = turned;
  return [
    {
      at: cycleInstant(schedule.cycles[cycle], day, hour),
      actor: ids.person(coordinator),
      intent: {
        type: 'SequenceConsumers',
        sharedDependencyId: ids.sharedDependency(key),
        dependencyIds: idsOf(waiting, telling),
        because: withDays(because, schedule.cycles[cycle]),
      },
    },
  ];
}

const idsOf = (waiting: QueueStory['waiting'], { ids }: Telling): string[] =>
  waiting.map(([objective, dependency]) => ids.dependency(objective, dependency));
