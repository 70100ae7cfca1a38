import { hourMs } from '@cairn/shared/kernel/calendar';
import type { Act, Intent } from '../act.ts';
import { withDays } from '../dated-text.ts';
import { cycleDay, cycleInstant } from '../schedule.ts';
import type { KeyResultStory, ObjectiveStory } from '../story.ts';
import { askActs } from './ask-acts.ts';
import { betActs } from './bet-acts.ts';
import { blockerActs } from './blocker-acts.ts';
import { checkInActs } from './check-in-acts.ts';
import { closedOn, committedOn } from './cycle-acts.ts';
import { dependencyActs } from './dependency-acts.ts';
import { ownerOn } from './owner-on.ts';
import type { Telling } from './telling.ts';
import { turnActs } from './turn-acts.ts';

const draftedOn = -4;
const minute = hourMs / 60;

/**
 * The life of one objective: drafted, its key results added, committed on the third day, checked in
 * from week to week, closed when its cycle is over.
 *
 * @param place of the story within its cycle; the first is drafted first
 */
export function objectiveActs(story: ObjectiveStory, place: number, telling: Telling): Act[] {
  const { schedule, ids } = telling;
  const cycle = schedule.cycles[story.cycle];
  const objectiveId = ids.objective(story.key);
  const drafted = cycleInstant(cycle, draftedOn, 10) + place * 20 * minute;
  const by = (day: number) => ids.person(ownerOn(story, day));
  const draft: Intent = {
    type: 'DraftObjective',
    objectiveId,
    statement: story.firstDraft?.statement ?? story.statement,
    kind: story.kind,
    cycleId: cycle.id,
    teamId: ids.team(story.team),
    ownerId: ids.person(story.owner),
    parentId: story.parent === undefined ? undefined : ids.objective(story.parent),
    problemId: story.problem && ids.problem(story.problem),
    supports: story.supports?.map(ids.objective),
    whoNotices: story.whoNotices,
  };
  const acts: Act[] = [
    { at: drafted, actor: by(draftedOn), intent: draft },
    ...story.keyResults.map((keyResult, at) => ({
      at: drafted + (at + 1) * 3 * minute,
      actor: by(draftedOn),
      intent: addition(story, keyResult, telling),
    })),
    {
      at: cycleInstant(cycle, committedOn, 9) + place * 2 * minute,
      actor: by(committedOn),
      intent: { type: 'CommitObjective', objectiveId },
    },
    ...rewording(story, telling),
    ...checkInActs(story, telling),
    ...betActs(story, telling),
    ...turnActs(story, telling),
    ...blockerActs(story, telling),
    ...dependencyActs(story, telling),
    ...askActs(story, telling),
  ];
  const { close } = story;
  if (!close) return acts;
  const grades = Object.entries(close.grades ?? {}).map(([key, grade]) => ({
    keyResultId: ids.keyResult(story.key, key),
    ...grade,
  }));
  acts.push({
    at: cycleInstant(cycle, closedOn, 10) + place * 35 * minute,
    actor: by(closedOn),
    intent: {
      type: 'CloseObjective',
      objectiveId,
      verdict: close.verdict,
      learned: close.learned && withDays(close.learned, cycle),
      grades,
    },
  });
  return acts;
}

/** A draft that found its words before the commit; no reason is needed for that. */
function rewording(story: ObjectiveStory, { schedule, ids }: Telling): Act[] {
  if (!story.firstDraft) return [];
  const { rewordedOn } = story.firstDraft;
  return [
    {
      at: cycleInstant(schedule.cycles[story.cycle], rewordedOn, 15),
      actor: ids.person(ownerOn(story, rewordedOn)),
      intent: {
        type: 'RewordObjective',
        objectiveId: ids.objective(story.key),
        statement: story.statement,
      },
    },
  ];
}

function addition(story: ObjectiveStory, keyResult: KeyResultStory, telling: Telling): Intent {
  const { ids, schedule } = telling;
  const { name, unit, decimals, leading, kind = 'metric' } = keyResult;
  const named = {
    type: 'AddKeyResult' as const,
    objectiveId: ids.objective(story.key),
    keyResultId: ids.keyResult(story.key, keyResult.key),
    name,
    kind,
    unit,
    decimals,
    leading,
  };
  if ('due' in keyResult)
    return { ...named, dueOn: cycleDay(schedule.cycles[story.cycle], keyResult.due) };
  if ('low' in keyResult) return { ...named, low: keyResult.low, high: keyResult.high };
  if ('commit' in keyResult) {
    const { baseline, commit, target, stretch } = keyResult;
    return { ...named, baseline, commit, target, stretch };
  }
  return 'target' in keyResult
    ? { ...named, baseline: keyResult.baseline, target: keyResult.target }
    : { ...named, baseline: keyResult.baseline };
}
