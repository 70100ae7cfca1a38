import { type KeyResult, liveKeyResults } from '@cairn/shared/strategy/objective/state';
import { type KeyResultView, keyResultView } from '@cairn/shared/views/key-result-view';
import { type ObjectiveView, settingOf } from '@cairn/shared/views/objective-view';
import type { WorldView } from '@cairn/shared/world-view';
import type { ObjectiveNode } from './objective.ts';

export interface KeyResultNode {
  readonly world: WorldView;
  readonly objective: ObjectiveView;
  readonly each: KeyResultView;
}

/** The key results of an objective in the order in which they were added. */
export function keyResultsOf(
  { world, view }: ObjectiveNode,
  includeDropped: boolean,
): readonly KeyResultNode[] {
  const live = view.keyResults.map((each) => ({ world, objective: view, each }));
  if (!includeDropped || liveKeyResults(view.objective).length === view.objective.keyResults.length)
    return live;
  return view.objective.keyResults.map(
    (keyResult) => keyResultAt({ world, view }, keyResult.id) ?? droppedAt(world, view, keyResult),
  );
}

/** A key result by its id, dropped or not. */
export function keyResultAt({ world, view }: ObjectiveNode, id: string): KeyResultNode | undefined {
  const each = view.keyResults.find(({ keyResult }) => keyResult.id === id);
  if (each) return { world, objective: view, each };
  const dropped = view.objective.keyResults.find((keyResult) => keyResult.id === id);
  return dropped && droppedAt(world, view, dropped);
}

// A view holds what is still pursued; a dropped one is worked out only when somebody asks for it.
function droppedAt(world: WorldView, view: ObjectiveView, keyResult: KeyResult): KeyResultNode {
  const each = keyResultView(keyResult, settingOf(view, world));
  return { world, objective: view, each };
}
