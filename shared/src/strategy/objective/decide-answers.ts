import { limits } from '../../kernel/limits.ts';
import { prose } from '../../kernel/prose.ts';
import { accepted, type Outcome, refused } from '../../kernel/refusal.ts';
import { answersTo, type SignalName, signalNames } from '../../signals/question.ts';
import { type RuleId, ruleIds } from '../../wording/question.ts';
import type { CommandNamed } from './commands.ts';
import { written } from './decide-draft.ts';
import type { ObjectiveEvent } from './events.ts';
import type { Hindrance } from './guards.ts';
import type { Objective } from './state.ts';

type Decision = Outcome<readonly ObjectiveEvent[]>;

export function answerSignal(command: CommandNamed<'AnswerSignal'>, state: Objective): Decision {
  const { signal, keyResultId, answer, note } = command;
  return (
    notAsked(command, state) ??
    notOffered(signal as SignalName, answer) ??
    accepted([
      { type: 'SignalAnswered', data: { signal, keyResultId, answer, note: written(note) } },
    ])
  );
}

export function setSignalAside(
  command: CommandNamed<'SetSignalAside'>,
  state: Objective,
): Decision {
  const { signal, keyResultId, because } = command;
  return (
    notAsked(command, state) ??
    accepted([{ type: 'SignalSetAside', data: { signal, keyResultId, because: prose(because) } }])
  );
}

/** Leaves a question of the wording coach; the reason is the writer's to give or not. */
export function setWordingQuestionAside({
  rule,
  because,
}: CommandNamed<'SetWordingQuestionAside'>): Decision {
  if (!ruleIds.includes(rule as RuleId))
    return refused({
      code: 'unknown',
      field: 'rule',
      message: 'The wording coach has no such rule.',
      remedy: `Choose one of: ${ruleIds.join(', ')}.`,
    });
  return accepted([{ type: 'WordingQuestionSetAside', data: { rule, because: written(because) } }]);
}

/** An answer stands unsealed in the log, so only those that were offered get there. */
function notOffered(signal: SignalName, answer: string): Hindrance {
  // Any question can be put off.
  const offered = [...answersTo[signal].map(({ id }) => id), 'later'];
  return offered.some((id) => id === answer)
    ? undefined
    : refused({
        code: 'unknown',
        field: 'answer',
        message: 'The question has no such answer.',
        remedy: `Choose one of: ${offered.join(', ')}. What you want to say yourself belongs in the note.`,
      });
}

/**
 * Refuses an answer to what no signal asks. Whether it asks at this moment is not looked at: a
 * question may have gone between being read and being answered.
 */
function notAsked(
  { signal, keyResultId }: { readonly signal: string; readonly keyResultId?: string },
  state: Objective,
): Hindrance {
  if (!signalNames.some((name) => name === signal))
    return refused({
      code: 'unknown',
      field: 'signal',
      message: 'No signal of this name asks anything.',
      remedy: `Choose one of: ${signalNames.join(', ')}.`,
    });
  // One that was dropped in the meantime can still be answered for.
  if (keyResultId !== undefined && !state.keyResults.some(({ id }) => id === keyResultId))
    return refused({
      code: 'unknown',
      field: 'keyResultId',
      message: 'The objective has no such key result.',
      remedy: 'Open the objective and answer the question there.',
    });
  return state.answers.length < limits.answers
    ? undefined
    : refused({
        code: 'out_of_range',
        message: `The questions about this objective have ${limits.answers} answers already.`,
        remedy: 'Say it in a check-in.',
      });
}
