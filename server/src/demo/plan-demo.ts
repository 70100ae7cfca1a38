import type { Act, PlannedAct } from './act.ts';
import { contextActs } from './acts/context-acts.ts';
import { cycleActs } from './acts/cycle-acts.ts';
import { decisionActs } from './acts/decision-acts.ts';
import { directionActs } from './acts/direction-acts.ts';
import { escalationActs } from './acts/escalation-acts.ts';
import { learningActs } from './acts/learning-acts.ts';
import { objectiveActs } from './acts/objective-acts.ts';
import { organisationActs } from './acts/organisation-acts.ts';
import { queueActs } from './acts/queue-acts.ts';
import { beforeLastStories } from './content/before-last.ts';
import { decisionStories } from './content/decisions.ts';
import { escalationStories } from './content/escalations.ts';
import { lastStories } from './content/last.ts';
import { runningStories } from './content/running.ts';
import { DemoIds } from './demo-ids.ts';
import { scheduleFor } from './schedule.ts';

export const stories = [...beforeLastStories, ...lastStories, ...runningStories];

/**
 * Everything that happens in the demonstration, in the order of time. The same anchor and seed
 * give the same acts, down to the ids.
 *
 * @param anchor the instant after which nothing happens, milliseconds since 1970 UTC
 */
export function planDemo(anchor: number, seed: string): readonly PlannedAct[] {
  const schedule = scheduleFor(anchor, seed);
  const ids = new DemoIds(seed);
  const telling = { schedule, ids, seed };
  const acts: readonly Act[] = [
    ...organisationActs(schedule, ids),
    ...directionActs(schedule, ids),
    ...cycleActs(schedule, ids),
    ...queueActs({ schedule, ids, seed }),
    ...contextActs({ schedule, ids, seed }),
    ...learningActs(stories, { schedule, ids, seed }),
    ...[beforeLastStories, lastStories, runningStories].flatMap((ofCycle) =>
      ofCycle.flatMap((story, place) => objectiveActs(story, place, telling)),
    ),
    ...decisionStories.flatMap((story) => decisionActs(story, telling)),
    ...escalationStories.flatMap((story) => escalationActs(story, telling)),
  ];
  return acts
    .toSorted((one, other) => one.at - other.at)
    .map((act, place) => ({ ...act, commandId: ids.command(place) }));
}
