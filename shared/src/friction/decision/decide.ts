import type { Context } from '../../kernel/aggregate.ts';
import { accepted, refused } from '../../kernel/refusal.ts';
import { clocksOfDecision } from '../../views/running-clocks.ts';
import type { WorldView } from '../../world-view.ts';
import { noteBreach } from '../breach.ts';
import { timeBefore } from '../guards.ts';
import type { DecisionCommand } from './commands.ts';
import {
  acknowledge,
  communicate,
  decline,
  handOver,
  make,
  reverse,
  review,
  withdraw,
} from './decide-outcome.ts';
import { request } from './decide-request.ts';
import {
  offerOption,
  recordAssumption,
  recordReason,
  settleAssumption,
  takeBackOption,
} from './decide-thinking.ts';
import type { Decided } from './guards.ts';
import type { Decision } from './state.ts';

/** What a command leads to on a decision, or why it is refused. */
export function decide(
  command: DecisionCommand,
  state: Decision | undefined,
  context: Context<WorldView>,
): Decided {
  if (command.type === 'RequestDecision') return request(command, state, context);
  if (!state)
    return refused({
      code: 'unknown',
      field: 'decisionId',
      message: 'There is no such decision.',
      remedy: 'Choose one from the list, or ask for it.',
    });
  if (command.type === 'NoteDecisionBreach') {
    const clocks = clocksOfDecision(context.world, state.id);
    const noted = noteBreach(command.step, clocks, state.breaches, context);
    return noted.ok ? accepted([{ type: 'DecisionClockBreached', data: noted.value }]) : noted;
  }
  return (
    timeBefore(followsUpon(command.type, state), 'what went before it', context) ??
    decideOn(command, state, context)
  );
}

/** When the step was true that another one follows upon, milliseconds since 1970 UTC. */
function followsUpon(type: DecisionCommand['type'], state: Decision): number {
  const { requestedAt, givenAt, acknowledged, made, told, reviews, reversed } = state;
  switch (type) {
    case 'AcknowledgeDecision':
    case 'HandOverDecision':
    case 'DeclineDecision':
    case 'WithdrawDecision':
    case 'MakeDecision':
      return Math.max(givenAt, acknowledged?.at ?? givenAt);
    case 'CommunicateDecision':
    case 'ReviewDecision':
      return (reversed ?? made)?.at ?? requestedAt;
    case 'ReverseDecision':
      return Math.max(made?.at ?? requestedAt, ...[...told, ...reviews].map(({ at }) => at));
    default:
      return requestedAt;
  }
}

function decideOn(
  command: Exclude<DecisionCommand, { type: 'RequestDecision' | 'NoteDecisionBreach' }>,
  state: Decision,
  context: Context<WorldView>,
): Decided {
  switch (command.type) {
    case 'OfferOption':
      return offerOption(command, state);
    case 'TakeBackOption':
      return takeBackOption(command, state, context);
    case 'RecordAssumption':
      return recordAssumption(command, state, context);
    case 'SettleAssumption':
      return settleAssumption(command, state, context);
    case 'RecordPremortemReason':
      return recordReason(command, state, context);
    case 'AcknowledgeDecision':
      return acknowledge(state, context);
    case 'HandOverDecision':
      return handOver(command, state, context);
    case 'DeclineDecision':
      return decline(command, state, context);
    case 'WithdrawDecision':
      return withdraw(command, state, context);
    case 'MakeDecision':
      return make(command, state, context);
    case 'CommunicateDecision':
      return communicate(command, state, context);
    case 'ReviewDecision':
      return review(command, state, context);
    case 'ReverseDecision':
      return reverse(command, state, context);
  }
}
