import type { Context } from '../../kernel/aggregate.ts';
import { limits } from '../../kernel/limits.ts';
import { prose } from '../../kernel/prose.ts';
import { accepted, refused } from '../../kernel/refusal.ts';
import { written } from '../../strategy/objective/decide-draft.ts';
import type { Hindrance } from '../../strategy/objective/guards.ts';
import type { WorldView } from '../../world-view.ts';
import type { DecisionCommandNamed } from './commands.ts';
import { type Decided, notConcerned, notMade, notOfThePair, over } from './guards.ts';
import type { Assumption, Decision } from './state.ts';
import { isLeftBehind } from './thinking.ts';

/** Anybody may see a way that those who are in it do not. */
export const offerOption = (
  { optionId, words, expected }: DecisionCommandNamed<'OfferOption'>,
  state: Decision,
): Decided =>
  over(state) ??
  noRoom(state.options, optionId, 'optionId', limits.options) ??
  accepted([
    { type: 'OptionOffered', data: { optionId, words: prose(words), expected: written(expected) } },
  ]);

export function takeBackOption(
  { optionId }: DecisionCommandNamed<'TakeBackOption'>,
  state: Decision,
  context: Context<WorldView>,
): Decided {
  const option = state.options.find(({ id }) => id === optionId);
  return (
    over(state) ??
    missing(option, 'optionId', 'option') ??
    (option?.offeredById === context.actor ? undefined : notConcerned(state, context)) ??
    accepted([{ type: 'OptionTakenBack', data: { optionId } }])
  );
}

export const recordAssumption = (
  { assumptionId, words }: DecisionCommandNamed<'RecordAssumption'>,
  state: Decision,
  context: Context<WorldView>,
): Decided =>
  nothingToThink(state) ??
  notOfThePair(state, context) ??
  noRoom(
    known(state.assumptions, state, context),
    assumptionId,
    'assumptionId',
    limits.assumptions,
  ) ??
  accepted([{ type: 'AssumptionRecorded', data: { assumptionId, words: prose(words) } }]);

export function settleAssumption(
  { assumptionId, held }: DecisionCommandNamed<'SettleAssumption'>,
  state: Decision,
  context: Context<WorldView>,
): Decided {
  const assumption = known(state.assumptions, state, context).find(({ id }) => id === assumptionId);
  return (
    nothingToThink(state) ??
    notOfThePair(state, context) ??
    missing(assumption, 'assumptionId', 'assumption') ??
    leftBehind(assumption, state) ??
    accepted(
      assumption?.held === held
        ? []
        : [{ type: 'AssumptionSettled', data: { assumptionId, held } }],
    )
  );
}

export const recordReason = (
  command: DecisionCommandNamed<'RecordPremortemReason'>,
  state: Decision,
  context: Context<WorldView>,
): Decided => {
  const { reasonId, why, sign, watchKeyResultId, watchAtOrBelow } = command;
  return (
    nothingToThink(state) ??
    notOfThePair(state, context) ??
    noRoom(known(state.reasons, state, context), reasonId, 'reasonId', limits.reasons) ??
    unwatchable(command, state, context) ??
    accepted([
      {
        type: 'PremortemReasonRecorded',
        data: { reasonId, why: prose(why), sign: prose(sign), watchKeyResultId, watchAtOrBelow },
      },
    ])
  );
};

/** A rule watches a key result of the objectives concerned, from a confidence on. */
function unwatchable(
  { watchKeyResultId, watchAtOrBelow }: DecisionCommandNamed<'RecordPremortemReason'>,
  { objectiveIds }: Decision,
  { world }: Context<WorldView>,
): Hindrance {
  if ((watchKeyResultId === undefined) !== (watchAtOrBelow === undefined))
    return refused({
      code: 'missing',
      field: watchKeyResultId === undefined ? 'watchKeyResultId' : 'watchAtOrBelow',
      message: 'A rule needs both a key result and a confidence.',
      remedy: 'Give both, or neither.',
    });
  if (watchKeyResultId === undefined) return undefined;
  const known = objectiveIds.some((id) =>
    world.objective(id)?.keyResults.some((each) => each.id === watchKeyResultId),
  );
  return known
    ? undefined
    : refused({
        code: 'unknown',
        field: 'watchKeyResultId',
        message: 'None of the objectives that it concerns has such a key result.',
        remedy: 'Choose from their key results, or say the sign in words alone.',
      });
}

/** What of it the one who acts may read: nothing tells whom it was handed to that there is more. */
const known = <Thought extends { readonly position: number }>(
  thoughts: readonly Thought[],
  state: Decision,
  { actor }: Context<WorldView>,
): readonly Thought[] =>
  actor === state.requestedById ? thoughts : thoughts.filter((each) => !isLeftBehind(state, each));

/** Settled, it would tell whoever decides now that there is one. */
const leftBehind = (assumption: Assumption | undefined, state: Decision): Hindrance =>
  assumption && isLeftBehind(state, assumption)
    ? refused({
        code: 'closed',
        field: 'assumptionId',
        message: 'This stayed with you when the decision was handed over.',
        remedy: 'Record it anew, for whoever decides now.',
      })
    : undefined;

/** What was made is watched on; what was left, or does not hold, is not. */
const nothingToThink = (state: Decision): Hindrance => over(state) && notMade(state);

function noRoom(
  there: readonly { readonly id: string }[],
  id: string,
  field: string,
  most: number,
): Hindrance {
  if (there.some((each) => each.id === id))
    return refused({
      code: 'already_done',
      field,
      message: 'There is one with this id.',
      remedy: 'Give the next one an id of its own.',
    });
  return there.length < most
    ? undefined
    : refused({
        code: 'out_of_range',
        field,
        message: `There are ${most} of them already.`,
        remedy: 'Keep to those that matter most.',
      });
}

const missing = (found: unknown, field: string, name: string): Hindrance =>
  found === undefined
    ? refused({
        code: 'unknown',
        field,
        message: `The decision has no such ${name}.`,
        remedy: `Choose one from the list of its ${name}s.`,
      })
    : undefined;
