import type { Act, Intent } from '../act.ts';
import type { AskStory, AskTurn } from '../ask-story.ts';
import type { PersonKey } from '../content/people.ts';
import { withDays } from '../dated-text.ts';
import { cycleDay, cycleInstant } from '../schedule.ts';
import type { ObjectiveStory } from '../story.ts';
import { ownerOn } from './owner-on.ts';
import type { Telling } from './telling.ts';

/** What was asked for without a check-in, and what became of it. */
export const askActs = (story: ObjectiveStory, telling: Telling): Act[] =>
  (story.asks ?? []).flatMap((ask) => {
    const { key, need, of, by, day, hour, keyResult, asker = ownerOn(story, day) } = ask;
    const { schedule, ids } = telling;
    const cycle = schedule.cycles[story.cycle];
    const askId = ids.ask(story.key, key);
    const asking: Intent = {
      type: 'AskForHelp',
      objectiveId: ids.objective(story.key),
      askId,
      keyResultId: keyResult && ids.keyResult(story.key, keyResult),
      need: withDays(need, cycle),
      ofId: of && ids.person(of),
      by: by === undefined ? undefined : cycleDay(cycle, by),
    };
    return [
      { at: cycleInstant(cycle, day, hour), actor: ids.person(asker), intent: asking },
      ...askTurnActs(story, ask, askId, asker, telling),
    ];
  });

/** What became of an ask, however it was made. */
export const askTurnActs = (
  story: ObjectiveStory,
  { of, turns = [] }: AskStory,
  askId: string,
  asker: PersonKey,
  { schedule, ids }: Telling,
): Act[] =>
  turns.map((turn) => {
    const cycle = schedule.cycles[story.cycle];
    const answers = 'by' in turn ? turn.by : of;
    const actor = turn.turn === 'confirmed' || turn.turn === 'takenBack' ? asker : answers;
    if (!actor) throw new Error(`Nobody answers “${story.key}”: say by whom.`);
    return {
      at: cycleInstant(cycle, turn.day, turn.hour),
      actor: ids.person(actor),
      intent: intentOf(turn, { objectiveId: ids.objective(story.key), askId }, (text) =>
        withDays(text, cycle),
      ),
    };
  });

function intentOf(
  turn: AskTurn,
  about: { readonly objectiveId: string; readonly askId: string },
  dated: (text: string) => string,
): Intent {
  switch (turn.turn) {
    case 'acknowledged':
      return { type: 'AcknowledgeAsk', ...about };
    case 'given':
      return { type: 'GiveHelp', ...about, what: dated(turn.what) };
    case 'declined': {
      const [because, alternative] = [dated(turn.because), dated(turn.alternative)];
      return { type: 'DeclineHelp', ...about, because, alternative };
    }
    case 'confirmed': {
      const words = turn.words && dated(turn.words);
      return { type: 'ConfirmHelp', ...about, helped: turn.helped, words };
    }
    case 'takenBack':
      return { type: 'TakeBackAsk', ...about, because: turn.because && dated(turn.because) };
  }
}
