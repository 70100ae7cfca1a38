import { type CheckInDue, checkInDue } from '../cadence/check-in-due.ts';
import type { WorldView } from '../world-view.ts';
import { currentCycle } from './cycle-at.ts';
import type { KeyResultView } from './key-result-view.ts';
import { type ObjectiveView, objectiveView } from './objective-view.ts';

/** One key result on the walk, with by when a word on it is due. */
export interface WalkStep {
  readonly objective: ObjectiveView;
  readonly keyResult: KeyResultView;
  readonly due: CheckInDue;
}

/**
 * What somebody owes a word on now, and only that: the key results of the committed objectives
 * they own in the current cycle, objective by objective, the one due first leading.
 */
export function checkInWalk(world: WorldView, personId: string): readonly WalkStep[] {
  const cycle = currentCycle(world);
  if (!cycle || cycle.closedAt !== undefined) return [];
  return world
    .objectivesIn(cycle.id)
    .filter(({ ownerId, stage }) => ownerId === personId && stage === 'committed')
    .flatMap(({ id }) => {
      const objective = objectiveView(world, id)!;
      return objective.keyResults.flatMap((keyResult) => {
        if (keyResult.last?.reached) return [];
        const due = checkInDue(cycle, wordsOf(keyResult), world.now);
        return due ? [{ objective, keyResult, due }] : [];
      });
    });
}

/**
 * Every key result of one objective as a walk of its own, whether it is due or not: for a word
 * that is given before its time.
 */
export function walkOfObjective(world: WorldView, objectiveId: string): readonly WalkStep[] {
  const objective = objectiveView(world, objectiveId);
  if (objective?.objective.stage !== 'committed') return [];
  return objective.keyResults.map((keyResult) => {
    const due = checkInDue(objective.cycle, wordsOf(keyResult), world.now) ?? {
      dueAt: world.now,
      overdue: false,
      gone: 0,
      since: keyResult.last?.effectiveAt ?? 0,
    };
    return { objective, keyResult, due };
  });
}

const wordsOf = ({ last }: KeyResultView) => [last?.effectiveAt, last?.previous?.effectiveAt];
