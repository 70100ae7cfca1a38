import type { WorldView } from '../world-view.ts';
import type { KeyResultView } from './key-result-view.ts';
import { type ObjectiveView, objectiveView } from './objective-view.ts';

/** A key result together with its objective. */
export interface ConcernedKeyResult {
  readonly objective: ObjectiveView;
  readonly each: KeyResultView;
}

/** The objectives that something concerns, and those of their key results that stand still. */
export function concernedBy(
  world: WorldView,
  objectiveIds: readonly string[],
  keyResultIds: readonly string[],
): { readonly objectives: readonly ObjectiveView[]; readonly keyResults: ConcernedKeyResult[] } {
  const objectives = objectiveIds
    .map((id) => objectiveView(world, id))
    .filter((view) => view !== undefined);
  const keyResults = objectives.flatMap((objective) =>
    objective.keyResults
      .filter(({ keyResult }) => keyResultIds.includes(keyResult.id))
      .map((each) => ({ objective, each })),
  );
  return { objectives, keyResults };
}
