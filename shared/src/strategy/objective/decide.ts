import type { Context } from '../../kernel/aggregate.ts';
import { type Outcome, refused } from '../../kernel/refusal.ts';
import { leadsWhoWaited } from '../../views/waited-questions.ts';
import type { WorldView } from '../../world-view.ts';
import type { ObjectiveCommand } from './commands.ts';
import { answerSignal, setSignalAside, setWordingQuestionAside } from './decide-answers.ts';
import { type AboutAsk, askForHelp, decideOnAsk, isAboutAsk } from './decide-asks.ts';
import { adjustBet, confirmBet, dropBet, placeBet } from './decide-bets.ts';
import { checkIn, correctCheckIn, withdrawCheckIn } from './decide-check-in.ts';
import { close } from './decide-close.ts';
import * as drafts from './decide-draft.ts';
import { changeTarget, drawPlan, findBaseline } from './decide-targets.ts';
import type { ObjectiveEvent } from './events.ts';
import { type Hindrance, notOfTheTeam, shut } from './guards.ts';
import type { Objective } from './state.ts';

/** Every rule of an objective: what a command leads to, or why it does not. */
export function decide(
  command: ObjectiveCommand,
  state: Objective | undefined,
  context: Context<WorldView>,
): Outcome<readonly ObjectiveEvent[]> {
  if (command.type === 'DraftObjective') return drafts.draft(command, state, context);
  if (!state)
    return refused({
      code: 'unknown',
      field: 'objectiveId',
      message: 'There is no such objective.',
      remedy: 'Choose one from the list of objectives.',
    });
  if (isAboutAsk(command)) return shut(state, context) ?? decideOnAsk(command, state, context);
  return (
    notTheirsToSay(command, state, context) ??
    (looksBack(command, state) ? undefined : shut(state, context)) ??
    decideOn(command, state, context)
  );
}

/** The plan is the team’s; what is put to the leader of whoever told late is that leader’s to answer. */
function notTheirsToSay(
  command: ObjectiveCommand,
  state: Objective,
  context: Context<WorldView>,
): Hindrance {
  const { actor, world } = context;
  const isAnswer = command.type === 'AnswerSignal' || command.type === 'SetSignalAside';
  if (isAnswer && command.signal === 'waitedForOneOnOne' && leadsWhoWaited(state, actor, world))
    return undefined;
  return notOfTheTeam(state.teamId, state.ownerId, context);
}

function decideOn(
  command: Exclude<ObjectiveCommand, { type: 'DraftObjective' } | AboutAsk>,
  state: Objective,
  context: Context<WorldView>,
): Outcome<readonly ObjectiveEvent[]> {
  switch (command.type) {
    case 'RewordObjective':
      return drafts.reword(command, state, context);
    case 'AlignObjective':
      return drafts.align(command, context);
    case 'ChangeOwner':
      return drafts.changeOwner(command, state, context);
    case 'AddKeyResult':
      return drafts.addKeyResult(command, state);
    case 'ReviseKeyResult':
      return drafts.reviseKeyResult(command, state);
    case 'DropKeyResult':
      return drafts.dropKeyResult(command, state);
    case 'CommitObjective':
      return drafts.commit(state);
    case 'ChangeTarget':
      return changeTarget(command, state);
    case 'FindBaseline':
      return findBaseline(command, state);
    case 'DrawPlan':
      return drawPlan(command, state, context);
    case 'CheckIn':
      return checkIn(command, state, context);
    case 'CorrectCheckIn':
      return correctCheckIn(command, state, context);
    case 'WithdrawCheckIn':
      return withdrawCheckIn(command, state, context);
    case 'AskForHelp':
      return askForHelp(command, state, context);
    case 'PlaceBet':
      return placeBet(command, state);
    case 'AdjustBet':
      return adjustBet(command, state);
    case 'ConfirmBet':
      return confirmBet(command, state);
    case 'DropBet':
      return dropBet(command, state);
    case 'SetWordingQuestionAside':
      return setWordingQuestionAside(command);
    case 'AnswerSignal':
      return answerSignal(command, state);
    case 'SetSignalAside':
      return setSignalAside(command, state);
    case 'CloseObjective':
      return close(command, state, context);
  }
}

// The stretch question is asked once an objective is closed, so its answer comes after; and what is
// left when a cycle closes can still be graded.
const looksBack = ({ type }: ObjectiveCommand, { stage }: Objective) =>
  type === 'AnswerSignal' ||
  type === 'SetSignalAside' ||
  (type === 'CloseObjective' && stage !== 'closed');
