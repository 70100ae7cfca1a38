import type { Act, Intent } from '../act.ts';
import { withDays } from '../dated-text.ts';
import { cycleDay, cycleInstant } from '../schedule.ts';
import type { ObjectiveStory, Turn } from '../story.ts';
import { ownerOn } from './owner-on.ts';
import type { Telling } from './telling.ts';

const usualHour = 11.25;

/** What happened to an objective besides check-ins and bets. */
export const turnActs = (story: ObjectiveStory, telling: Telling): Act[] =>
  (story.turns ?? []).map((turn) => ({
    at: cycleInstant(telling.schedule.cycles[story.cycle], turn.day, turn.hour ?? usualHour),
    actor: telling.ids.person(ownerOn(story, turn.day)),
    intent: intentOf(story, turn, telling),
  }));

function intentOf(story: ObjectiveStory, turn: Turn, { schedule, ids }: Telling): Intent {
  const cycle = schedule.cycles[story.cycle];
  const objectiveId = ids.objective(story.key);
  const keyResult = (key: string) => ids.keyResult(story.key, key);
  switch (turn.turn) {
    case 'targetChanged':
      return {
        type: 'ChangeTarget',
        objectiveId,
        keyResultId: keyResult(turn.keyResult),
        target: turn.target,
        dueOn: turn.due === undefined ? undefined : cycleDay(cycle, turn.due),
        because: withDays(turn.because, cycle),
        learned: turn.learned,
      };
    case 'planDrawn':
      return {
        type: 'DrawPlan',
        objectiveId,
        keyResultId: keyResult(turn.keyResult),
        points: turn.points.map(([day, value]) => ({ on: cycleDay(cycle, day), value })),
      };
    case 'baselineFound':
      return {
        type: 'FindBaseline',
        objectiveId,
        keyResultId: keyResult(turn.keyResult),
        baseline: turn.baseline,
        target: turn.target,
      };
    case 'reworded':
      return {
        type: 'RewordObjective',
        objectiveId,
        statement: turn.statement,
        because: turn.because,
      };
    case 'keyResultDropped':
      return {
        type: 'DropKeyResult',
        objectiveId,
        keyResultId: keyResult(turn.keyResult),
        because: withDays(turn.because, cycle),
      };
    case 'ownerChanged':
      return { type: 'ChangeOwner', objectiveId, ownerId: ids.person(turn.to) };
    case 'supportTaken':
      return {
        type: 'AlignObjective',
        objectiveId,
        parentId: story.parent === undefined ? undefined : ids.objective(story.parent),
        problemId: story.problem && ids.problem(story.problem),
        supports: [...(story.supports ?? []), ...turn.supports].map(ids.objective),
      };
    case 'wordingSetAside':
      return {
        type: 'SetWordingQuestionAside',
        objectiveId,
        rule: turn.rule,
        because: turn.because,
      };
    case 'signalSetAside':
      return {
        type: 'SetSignalAside',
        objectiveId,
        signal: turn.signal,
        keyResultId: turn.keyResult === undefined ? undefined : keyResult(turn.keyResult),
        because: turn.because,
      };
    case 'signalAnswered':
      return {
        type: 'AnswerSignal',
        objectiveId,
        signal: turn.signal,
        keyResultId: turn.keyResult === undefined ? undefined : keyResult(turn.keyResult),
        answer: turn.answer,
        note: turn.note,
      };
  }
}
