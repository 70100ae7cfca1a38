import type { Act, Intent } from '../act.ts';
import { contextStories } from '../content/contexts.ts';
import type { ContextStory, ContextTurn } from '../context-story.ts';
import { withDays } from '../dated-text.ts';
import { cycleInstant } from '../schedule.ts';
import type { Telling } from './telling.ts';

/** What leaders told in all cycles, and what those who were told made of it. */
export const contextActs = (telling: Telling): Act[] =>
  contextStories.flatMap((story) => {
    const { schedule, ids } = telling;
    const cycle = schedule.cycles[story.cycle];
    return [
      {
        at: cycleInstant(cycle, story.day, story.hour),
        actor: ids.person(story.by),
        intent: sharing(story, telling),
      },
      ...story.turns.map((turn) => ({
        at: cycleInstant(cycle, turn.day, turn.hour),
        actor: ids.person(turn.turn === 'understood' ? turn.by : story.by),
        intent: intentOf(story, turn, telling),
      })),
    ];
  });

const sharing = (story: ContextStory, { schedule, ids }: Telling): Intent => ({
  type: 'ShareContext',
  contextId: ids.context(story.key),
  what: withDays(story.what, schedule.cycles[story.cycle]),
  objectiveIds: story.objectives.map(ids.objective),
  personIds: story.people?.map(ids.person),
});

function intentOf(story: ContextStory, turn: ContextTurn, { schedule, ids }: Telling): Intent {
  const contextId = ids.context(story.key);
  const dated = (text: string) => withDays(text, schedule.cycles[story.cycle]);
  return turn.turn === 'understood'
    ? { type: 'UnderstandContext', contextId, meaning: dated(turn.meaning) }
    : {
        type: 'CorrectContext',
        contextId,
        what: dated(turn.what),
        because: dated(turn.because),
      };
}
