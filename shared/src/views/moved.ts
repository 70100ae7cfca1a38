import { previousDue } from '../cadence/check-in-due.ts';
import { lastAt } from '../strategy/objective/check-in-list.ts';
import type { CheckIn } from '../strategy/objective/state.ts';
import type { WorldView } from '../world-view.ts';
import { currentCycle } from './cycle-at.ts';
import type { KeyResultView } from './key-result-view.ts';
import { type ObjectiveView, objectiveViews } from './objective-view.ts';

/** A key result whose value or confidence is not what it was at the last due check-in. */
export interface Movement {
  readonly objective: ObjectiveView;
  readonly keyResult: KeyResultView;
  readonly was: CheckIn;
  readonly is: CheckIn;
  /** Change of the value in its unit. */
  readonly by: number;
  /** Whether the value moved towards its target; `undefined` where it did not move, or has none. */
  readonly towards?: boolean;
}

/** Since when movements are told: the last due check-in, a week ago at most. */
export const movedSince = (world: WorldView): number | undefined => {
  const cycle = currentCycle(world);
  if (!cycle) return undefined;
  const due = previousDue(cycle, world.now);
  // On the day itself everybody's word is older than the due instant, so the week counts.
  const weekAgo = world.now - 7 * 86_400_000;
  return Math.min(due, weekAgo);
};

/**
 * What moved in the current cycle since the last due check-in, the viewer's own teams first, then
 * the falls in confidence, then the rest by how new the word is.
 */
export function movements(world: WorldView, viewerId: string): readonly Movement[] {
  const cycle = currentCycle(world);
  const since = movedSince(world);
  if (!cycle || since === undefined) return [];
  const moved = objectiveViews(world, cycle.id).flatMap((objective) =>
    objective.keyResults.flatMap((keyResult) => movementOf(objective, keyResult, since) ?? []),
  );
  const own = new Set(
    world
      .teams()
      .filter((team) => team.members.some(({ personId }) => personId === viewerId))
      .map(({ id }) => id),
  );
  const rank = ({ objective, was, is }: Movement) =>
    (own.has(objective.objective.teamId) ? 2 : 0) + (was.confidence - is.confidence >= 2 ? 1 : 0);
  return moved.toSorted((a, b) => rank(b) - rank(a) || b.is.effectiveAt - a.is.effectiveAt);
}

function movementOf(
  objective: ObjectiveView,
  keyResult: KeyResultView,
  since: number,
): Movement | undefined {
  const is = keyResult.last;
  const was = lastAt(keyResult.keyResult.last, since);
  if (!is || !was || is === was) return undefined;
  const by = is.value - was.value;
  if (by === 0 && is.confidence === was.confidence) return undefined;
  return { objective, keyResult, was, is, by, towards: towardsTarget(keyResult, by) };
}

function towardsTarget({ keyResult: { aim } }: KeyResultView, by: number): boolean | undefined {
  if (by === 0) return undefined;
  switch (aim.kind) {
    case 'metric':
      return by > 0 === aim.target > aim.baseline;
    case 'zones':
      return by > 0 === aim.stretch > aim.commit;
    case 'milestone':
      return by < 0;
    default:
      return undefined;
  }
}
