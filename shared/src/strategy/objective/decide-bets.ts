import { limits } from '../../kernel/limits.ts';
import { prose } from '../../kernel/prose.ts';
import { accepted, type Outcome, refused } from '../../kernel/refusal.ts';
import type { CommandNamed } from './commands.ts';
import { written } from './decide-draft.ts';
import type { ObjectiveEvent } from './events.ts';
import { findKeyResult } from './guards.ts';
import type { Objective } from './state.ts';

type Decision = Outcome<readonly ObjectiveEvent[]>;

export function placeBet(command: CommandNamed<'PlaceBet'>, state: Objective): Decision {
  const keyResult = findKeyResult(state, command.keyResultId);
  if ('missing' in keyResult) return keyResult.missing;
  const { betId, keyResultId, movement, startsOn, endsOn } = command;
  if (state.bets.some((bet) => bet.id === betId))
    return refused({
      code: 'already_done',
      field: 'betId',
      message: 'This bet has been placed.',
      remedy: 'Adjust it instead.',
    });
  if (state.bets.filter(({ stage }) => stage === 'open').length >= limits.bets)
    return refused({
      code: 'out_of_range',
      message: `The objective has ${limits.bets} open bets already.`,
      remedy: 'Drop or confirm some of them first.',
    });
  if (endsOn !== undefined && endsOn < startsOn)
    return refused({
      code: 'contradictory',
      field: 'endsOn',
      message: 'The bet would end before it starts.',
      remedy: 'Give a last day on or after the first.',
    });
  return accepted([
    {
      type: 'BetPlaced',
      data: { betId, keyResultId, idea: prose(command.idea), movement, startsOn, endsOn },
    },
  ]);
}

export function adjustBet(command: CommandNamed<'AdjustBet'>, state: Objective): Decision {
  const { betId, movement, endsOn, because } = command;
  return (
    notOpen(state, betId) ??
    accepted([{ type: 'BetAdjusted', data: { betId, movement, endsOn, because: prose(because) } }])
  );
}

export function confirmBet(command: CommandNamed<'ConfirmBet'>, state: Objective): Decision {
  const { betId, moved, because } = command;
  return (
    notOpen(state, betId) ??
    accepted([{ type: 'BetConfirmed', data: { betId, moved, because: written(because) } }])
  );
}

export function dropBet(command: CommandNamed<'DropBet'>, state: Objective): Decision {
  const { betId, because } = command;
  return (
    notOpen(state, betId) ??
    accepted([{ type: 'BetDropped', data: { betId, because: prose(because) } }])
  );
}

function notOpen(state: Objective, betId: string): Outcome<never> | undefined {
  const bet = state.bets.find((one) => one.id === betId);
  if (!bet)
    return refused({
      code: 'unknown',
      field: 'betId',
      message: 'The objective has no such bet.',
      remedy: 'Open the objective and choose one of its bets.',
    });
  return bet.stage === 'open'
    ? undefined
    : refused({
        code: 'closed',
        field: 'betId',
        message: 'The bet is settled.',
        remedy: 'Place a new one if there is more to try.',
      });
}
