import type { Context } from '../../kernel/aggregate.ts';
import { daysBetween } from '../../kernel/calendar.ts';
import { accepted, type Outcome, refused } from '../../kernel/refusal.ts';
import { clamp } from '../../signals/way.ts';
import { worthOf } from '../../signals/worth.ts';
import type { WorldView } from '../../world-view.ts';
import type { Cycle } from '../cycle/aggregate.ts';
import type { CommandNamed } from './commands.ts';
import { written } from './decide-draft.ts';
import type { ObjectiveEvent } from './events.ts';
import { type KeyResult, liveKeyResults, type Objective } from './state.ts';

/** Grades every key result that is still pursued with both scores, and closes the objective. */
export function close(
  command: CommandNamed<'CloseObjective'>,
  state: Objective,
  { world }: Context<WorldView>,
): Outcome<readonly ObjectiveEvent[]> {
  if (state.stage === 'draft' && command.verdict !== 'dropped')
    return refused({
      code: 'not_ready',
      field: 'verdict',
      message: 'The objective was never committed.',
      remedy: 'Commit it, or close it as dropped.',
    });
  const cycle = world.cycle(state.cycleId)!;
  const live = liveKeyResults(state);
  const stray = command.grades.findIndex(
    ({ keyResultId }) => !live.some((keyResult) => keyResult.id === keyResultId),
  );
  if (stray >= 0)
    return refused({
      code: 'unknown',
      field: `grades.${stray}.keyResultId`,
      message: 'The objective has no such key result to grade.',
      remedy: 'Grade the key results that are still pursued.',
    });
  const twice = command.grades.findIndex(
    ({ keyResultId }, at) =>
      command.grades.findIndex((grade) => grade.keyResultId === keyResultId) < at,
  );
  if (twice >= 0)
    return refused({
      code: 'contradictory',
      field: `grades.${twice}.keyResultId`,
      message: 'The key result is graded twice.',
      remedy: 'Keep one of the two grades.',
    });
  const graded: ObjectiveEvent[] = [];
  for (const keyResult of live) {
    const given = command.grades.findIndex(({ keyResultId }) => keyResultId === keyResult.id);
    const { score: entered, because } = command.grades[given] ?? {};
    const { scoreLast, scoreFirst } = scoresOf(keyResult, cycle);
    const score = entered ?? scoreLast;
    if (Math.abs(score - scoreLast) > 0.05 && because === undefined)
      return refused({
        code: 'missing',
        field: `grades.${given}.because`,
        message: `The values give ${scoreLast.toFixed(2)}, and the score given differs from it.`,
        remedy: 'Say in a sentence what the numbers do not show.',
      });
    graded.push({
      type: 'KeyResultGraded',
      data: { keyResultId: keyResult.id, score, scoreLast, scoreFirst, because: written(because) },
    });
  }
  return accepted([
    ...graded,
    {
      type: 'ObjectiveClosed',
      data: { verdict: command.verdict, learned: written(command.learned) },
    },
  ]);
}

/** Both scores of the last value, each between 0 and 1: against the target now and at the commit. */
export function scoresOf(
  keyResult: KeyResult,
  cycle: Cycle,
): { readonly scoreLast: number; readonly scoreFirst: number } {
  const days = daysBetween(cycle.startsOn, cycle.endsOn) + 1;
  const value = keyResult.last?.value;
  const score = (aim: KeyResult['aim']) => clamp(worthOf(aim, value, days), 0, 1);
  return {
    scoreLast: score(keyResult.aim),
    scoreFirst: score(keyResult.firstAim ?? keyResult.aim),
  };
}
