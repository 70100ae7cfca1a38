import type { Act, Intent } from '../act.ts';
import { learningStories } from '../content/learnings.ts';
import { withDays } from '../dated-text.ts';
import type { LearningStory, LearningTurn } from '../learning-story.ts';
import { cycleInstant } from '../schedule.ts';
import type { ObjectiveStory } from '../story.ts';
import type { Telling } from './telling.ts';

/** What was learned in all cycles, and what became of it. */
export const learningActs = (stories: readonly ObjectiveStory[], telling: Telling): Act[] =>
  learningStories.flatMap((learning) => [
    { ...moment(learning, telling), intent: capturing(learning, stories, telling) },
    ...(learning.turns ?? []).map((turn) => ({
      ...moment(turn, telling),
      intent: intentOf(learning, turn, telling),
    })),
  ]);

const moment = (
  { cycle, day, hour, by }: LearningStory | LearningTurn,
  { schedule, ids }: Telling,
): Pick<Act, 'at' | 'actor'> => ({
  at: cycleInstant(schedule.cycles[cycle], day, hour),
  actor: ids.person(by),
});

function capturing(
  { key, cycle, from, evidence, tags }: LearningStory,
  stories: readonly ObjectiveStory[],
  { schedule, ids }: Telling,
): Intent {
  const dated = (text: string) => withDays(text, schedule.cycles[cycle]);
  return {
    type: 'CaptureLearning',
    learningId: ids.learning(key),
    learned: dated('learned' in from ? from.learned : saidIn(from, stories)),
    evidence: evidence && dated(evidence),
    tags: [...tags],
    objectiveId: ids.objective(from.objective),
    checkInId:
      'week' in from ? ids.checkIn(from.objective, from.keyResult, `week ${from.week}`) : undefined,
  };
}

/** The words of the check-in that said it first. */
function saidIn(
  from: Extract<LearningStory['from'], { readonly week: number }>,
  stories: readonly ObjectiveStory[],
): string {
  const story = stories.find(({ key }) => key === from.objective);
  const keyResult = story?.keyResults.find(({ key }) => key === from.keyResult);
  const learning = keyResult?.said?.[from.week]?.learning;
  if (!learning)
    throw new Error(`${from.objective}, ${from.keyResult}, week ${from.week} learned nothing.`);
  return learning;
}

function intentOf({ key }: LearningStory, turn: LearningTurn, { schedule, ids }: Telling): Intent {
  const learningId = ids.learning(key);
  const dated = (text: string) => withDays(text, schedule.cycles[turn.cycle]);
  switch (turn.turn) {
    case 'applied':
      return {
        type: 'ApplyLearning',
        learningId,
        teamId: ids.team(turn.team),
        objectiveId: turn.objective && ids.objective(turn.objective),
        how: dated(turn.how),
      };
    case 'disputed':
      return { type: 'DisputeLearning', learningId, because: dated(turn.because) };
    case 'withdrawn':
      return { type: 'WithdrawLearning', learningId, because: turn.because && dated(turn.because) };
  }
}
