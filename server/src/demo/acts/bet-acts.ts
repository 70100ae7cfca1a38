import type { Act, Intent } from '../act.ts';
import { withDays } from '../dated-text.ts';
import { cycleDay, cycleInstant } from '../schedule.ts';
import type { BetTurn, ObjectiveStory } from '../story.ts';
import { ownerOn } from './owner-on.ts';
import type { Telling } from './telling.ts';

/** Bets are placed and talked about late in the morning, on days of their own. */
const hour = 11.5;

export function betActs(story: ObjectiveStory, { schedule, ids }: Telling): Act[] {
  const cycle = schedule.cycles[story.cycle];
  const objectiveId = ids.objective(story.key);
  const act = (day: number, place: number, intent: Intent): Act => ({
    at: cycleInstant(cycle, day, hour + place / 12),
    actor: ids.person(ownerOn(story, day)),
    intent,
  });
  return (story.bets ?? []).flatMap((bet, place) => {
    const betId = ids.bet(story.key, bet.key);
    const day = (daysGone: number | undefined) =>
      daysGone === undefined ? undefined : cycleDay(cycle, daysGone);
    const because = (turn: BetTurn) => turn.because && withDays(turn.because, cycle);
    const turned = (turn: BetTurn): Intent => {
      switch (turn.turn) {
        case 'adjusted':
          return {
            type: 'AdjustBet',
            objectiveId,
            betId,
            movement: turn.movement,
            endsOn: day(turn.ends),
            because: withDays(turn.because, cycle),
          };
        case 'moved':
        case 'confirmed':
          return {
            type: 'ConfirmBet',
            objectiveId,
            betId,
            moved: turn.turn === 'moved',
            because: because(turn),
          };
        case 'dropped':
          return { type: 'DropBet', objectiveId, betId, because: withDays(turn.because, cycle) };
      }
    };
    return [
      act(bet.placed, place, {
        type: 'PlaceBet',
        objectiveId,
        keyResultId: ids.keyResult(story.key, bet.keyResult),
        betId,
        idea: bet.idea,
        movement: bet.movement,
        startsOn: cycleDay(cycle, bet.starts),
        endsOn: day(bet.ends),
      }),
      ...(bet.outcomes ?? []).map((turn) => act(turn.day, place, turned(turn))),
    ];
  });
}
