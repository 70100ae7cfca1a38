import { hourMs } from '@cairn/shared/kernel/calendar';
import type { Act, Intent } from '../act.ts';
import { withDays } from '../dated-text.ts';
import type { DecisionStory, DecisionTurn, OptionStory } from '../decision-story.ts';
import { cycleDay, cycleInstant } from '../schedule.ts';
import type { Telling } from './telling.ts';

/** A question from the asking on, its options offered in the minutes after it. */
export function decisionActs(story: DecisionStory, telling: Telling): Act[] {
  const asked = moment(story, story, telling);
  return [
    { ...asked, intent: asking(story, telling) },
    ...(story.options ?? []).map((option, place) => ({
      ...asked,
      at: asked.at + ((place + 1) * hourMs) / 60,
      intent: offering(story, option, telling),
    })),
    ...(story.turns ?? []).map((turn) => ({
      ...moment(story, turn, telling),
      intent: intentOf(story, turn, telling),
    })),
  ];
}

const moment = (
  { cycle }: DecisionStory,
  { day, hour, by }: DecisionStory | DecisionTurn,
  { schedule, ids }: Telling,
): Pick<Act, 'at' | 'actor'> => ({
  at: cycleInstant(schedule.cycles[cycle], day, hour),
  actor: ids.person(by),
});

function asking(story: DecisionStory, { schedule, ids }: Telling): Intent {
  const { severity, stakeholder, neededBy, objectives = [], keyResults = [], tell = [] } = story;
  const cycle = schedule.cycles[story.cycle];
  return {
    type: 'RequestDecision',
    decisionId: ids.decision(story.key),
    question: withDays(story.question, cycle),
    context: story.context && withDays(story.context, cycle),
    severity,
    deciderId: ids.person(story.decider),
    neededBy: neededBy === undefined ? undefined : cycleDay(cycle, neededBy),
    objectiveIds: objectives.map(ids.objective),
    keyResultIds: keyResults.map(([objective, key]) => ids.keyResult(objective, key)),
    stakeholder,
    concern: story.concern && withDays(story.concern, cycle),
    toTellIds: tell.map(ids.person),
    replacesId: story.replaces && ids.decision(story.replaces),
  };
}

function offering(
  { key, cycle }: DecisionStory,
  { key: option, words, expected }: OptionStory,
  { schedule, ids }: Telling,
): Intent {
  const within = schedule.cycles[cycle];
  return {
    type: 'OfferOption',
    decisionId: ids.decision(key),
    optionId: ids.partOfDecision(key, option),
    words: withDays(words, within),
    expected: expected && withDays(expected, within),
  };
}

function intentOf(story: DecisionStory, turn: DecisionTurn, telling: Telling): Intent {
  const { schedule, ids } = telling;
  const cycle = schedule.cycles[story.cycle];
  const decisionId = ids.decision(story.key);
  const text = (words: string) => withDays(words, cycle);
  const part = (key: string) => ids.partOfDecision(story.key, key);
  switch (turn.turn) {
    case 'offered':
      return offering(story, turn, telling);
    case 'takenBack':
      return { type: 'TakeBackOption', decisionId, optionId: part(turn.option) };
    case 'assumed':
      return {
        type: 'RecordAssumption',
        decisionId,
        assumptionId: part(turn.key),
        words: text(turn.words),
      };
    case 'settled':
      return {
        type: 'SettleAssumption',
        decisionId,
        assumptionId: part(turn.assumption),
        held: turn.held,
      };
    case 'feared':
      return {
        type: 'RecordPremortemReason',
        decisionId,
        reasonId: part(turn.key),
        why: text(turn.why),
        sign: text(turn.sign),
        watchKeyResultId: turn.watch && ids.keyResult(turn.watch[0], turn.watch[1]),
        watchAtOrBelow: turn.watch?.[2],
      };
    case 'acknowledged':
      return { type: 'AcknowledgeDecision', decisionId };
    case 'handedOver':
      return {
        type: 'HandOverDecision',
        decisionId,
        toId: ids.person(turn.to),
        because: turn.because && text(turn.because),
      };
    case 'declined':
      return {
        type: 'DeclineDecision',
        decisionId,
        because: text(turn.because),
        instead: turn.instead && text(turn.instead),
      };
    case 'withdrawn':
      return { type: 'WithdrawDecision', decisionId, because: text(turn.because) };
    case 'made':
      return {
        type: 'MakeDecision',
        decisionId,
        optionId: turn.option && part(turn.option),
        words: turn.words && text(turn.words),
        because: text(turn.because),
        confidence: turn.confidence,
        reviewOn: turn.reviewOn === undefined ? undefined : cycleDay(cycle, turn.reviewOn),
        mode: turn.mode,
      };
    case 'told':
      return { type: 'CommunicateDecision', decisionId, toIds: turn.to.map(ids.person) };
    case 'reviewed':
      return {
        type: 'ReviewDecision',
        decisionId,
        cameOfIt: text(turn.cameOfIt),
        stands: turn.stands,
      };
    case 'reversed':
      return { type: 'ReverseDecision', decisionId, because: text(turn.because) };
  }
}
