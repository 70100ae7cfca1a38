import type { Context } from '../../kernel/aggregate.ts';
import { prose } from '../../kernel/prose.ts';
import { accepted, refused } from '../../kernel/refusal.ts';
import { onlyLeaders } from '../../organisation/permission.ts';
import { isHere, takesNothingOn } from '../../organisation/person/here.ts';
import { written } from '../../strategy/objective/decide-draft.ts';
import type { Hindrance } from '../../strategy/objective/guards.ts';
import type { WorldView } from '../../world-view.ts';
import { dayIsOver, notYetTold } from '../guards.ts';
import type { DecisionCommandNamed } from './commands.ts';
import {
  answerableFor,
  type Decided,
  neitherEnd,
  notMade,
  notTheDecider,
  notTheirsToReverse,
  over,
} from './guards.ts';
import type { Decision } from './state.ts';

type Where = Context<WorldView>;

export const acknowledge = (state: Decision, context: Where): Decided =>
  over(state) ??
  notTheDecider(state, context) ??
  (state.acknowledged
    ? refused({
        code: 'already_done',
        field: 'decisionId',
        message: 'You have acknowledged it.',
        remedy: 'Decide it, or hand it over.',
      })
    : accepted([{ type: 'DecisionAcknowledged', data: {} }]));

export function handOver(
  { toId, because }: DecisionCommandNamed<'HandOverDecision'>,
  state: Decision,
  context: Where,
): Decided {
  const left = !isHere(context.world.person(state.deciderId));
  const denied =
    settledMeanwhile(state, context) ??
    (left ? notTheirsToPassOn(state, context) : notTheDecider(state, context));
  if (denied) return denied;
  const cannot = takesNothingOn(toId, 'toId', context);
  if (cannot) return cannot;
  return toId === state.deciderId
    ? refused({
        code: 'contradictory',
        field: 'toId',
        message: 'They decide it already.',
        remedy: 'Choose somebody else, or keep it.',
      })
    : accepted([{ type: 'DecisionHandedOver', data: { toId, because: written(because) } }]);
}

/** What was left behind by whoever decided is passed on by who asked, or by a leader. */
function notTheirsToPassOn(state: Decision, context: Where): Hindrance {
  const { actor, world } = context;
  const answers = actor === state.requestedById || answerableFor(state, world).includes(actor);
  const denied = answers ? undefined : onlyLeaders(context);
  return denied && refused({ ...denied, field: 'decisionId' });
}

export const decline = (
  { because, instead }: DecisionCommandNamed<'DeclineDecision'>,
  state: Decision,
  context: Where,
): Decided =>
  settledMeanwhile(state, context) ??
  notTheDecider(state, context) ??
  accepted([
    { type: 'DecisionDeclined', data: { because: prose(because), instead: written(instead) } },
  ]);

export const withdraw = (
  { because }: DecisionCommandNamed<'WithdrawDecision'>,
  state: Decision,
  context: Where,
): Decided =>
  over(state) ??
  neitherEnd(state, context) ??
  accepted([{ type: 'DecisionWithdrawn', data: { because: prose(because) } }]);

export const make = (
  command: DecisionCommandNamed<'MakeDecision'>,
  state: Decision,
  context: Where,
): Decided => {
  const { optionId, words, because, confidence, reviewOn, mode } = command;
  return (
    settledMeanwhile(state, context) ??
    notTheDecider(state, context) ??
    notOneThing(command, state) ??
    dayIsOver(reviewOn, 'reviewOn', context) ??
    accepted([
      {
        type: 'DecisionMade',
        data: {
          optionId,
          words: written(words),
          because: prose(because),
          confidence,
          reviewOn,
          mode,
        },
      },
    ])
  );
};

/** An option or words of one's own: one of the two, and an option that is there. */
function notOneThing(
  { optionId, words }: DecisionCommandNamed<'MakeDecision'>,
  { options }: Decision,
): Hindrance {
  if (optionId === undefined && words === undefined)
    return refused({
      code: 'missing',
      field: 'optionId',
      message: 'It is not said what was decided.',
      remedy: 'Choose an option, or say it in your own words.',
    });
  if (optionId !== undefined && words !== undefined)
    return refused({
      code: 'contradictory',
      field: 'words',
      message: 'An option was taken, and something else was decided.',
      remedy: 'Choose the option, or say it in your own words.',
    });
  return optionId === undefined || options.some(({ id }) => id === optionId)
    ? undefined
    : refused({
        code: 'unknown',
        field: 'optionId',
        message: 'The decision has no such option.',
        remedy: 'Choose one that is offered, or say it in your own words.',
      });
}

/** Told what was decided; after it was reversed, that it holds no longer. */
export function communicate(
  { toIds }: DecisionCommandNamed<'CommunicateDecision'>,
  state: Decision,
  context: Where,
): Decided {
  const denied = (state.reversed ? undefined : notMade(state)) ?? neitherEnd(state, context);
  if (denied) return denied;
  const known = state.reversed ? state.toldOfReversal : state.told;
  const fresh = notYetTold(toIds, known, context);
  if (!fresh.ok) return fresh;
  const knows = (state.reversed ?? state.made)!.byId;
  return fresh.value.every((id) => id === knows)
    ? refused({
        code: 'not_ready',
        field: 'toIds',
        message: 'Whoever decided it knows of it.',
        remedy: 'Name those whom you have told.',
      })
    : accepted([{ type: 'DecisionCommunicated', data: { toIds: fresh.value } }]);
}

export const review = (
  { cameOfIt, stands }: DecisionCommandNamed<'ReviewDecision'>,
  state: Decision,
  context: Where,
): Decided =>
  notMade(state) ??
  neitherEnd(state, context) ??
  accepted([{ type: 'DecisionReviewed', data: { cameOfIt: prose(cameOfIt), stands } }]);

export const reverse = (
  { because }: DecisionCommandNamed<'ReverseDecision'>,
  state: Decision,
  context: Where,
): Decided =>
  notMade(state) ??
  notTheirsToReverse(state, context) ??
  accepted([{ type: 'DecisionReversed', data: { because: prose(because) } }]);

/** Refuses as `over` does; who was slower than somebody else is told who that was. */
function settledMeanwhile(state: Decision, { actor }: Where): Hindrance {
  const settled = [
    { by: state.made?.byId, did: 'DecisionMade' },
    { by: state.declined?.byId, did: 'DecisionDeclined' },
  ].find(({ by }) => by !== undefined && by !== actor);
  return settled && !state.reversed
    ? refused({
        code: 'conflict',
        field: 'decisionId',
        message: 'Somebody was faster and has settled it.',
        remedy: 'Look at what was decided, and ask them if it does not hold for you.',
        ...settled,
      })
    : over(state);
}
