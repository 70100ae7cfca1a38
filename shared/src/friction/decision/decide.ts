import type { Context } from '../../kernel/aggregate.ts';
import { refused } from '../../kernel/refusal.ts';
import type { WorldView } from '../../world-view.ts';
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
  return (
    timeBefore(state.requestedAt, 'it was asked for', context) ?? decideOn(command, state, context)
  );
}

function decideOn(
  command: Exclude<DecisionCommand, { type: 'RequestDecision' }>,
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
