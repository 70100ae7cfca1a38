import { previousDue } from '../cadence/check-in-due.ts';
import { lastAt } from '../strategy/objective/check-in-list.ts';
import {
  type CheckIn,
  type KeyResult,
  liveKeyResults,
  type Objective,
} from '../strategy/objective/state.ts';
import type { WorldView } from '../world-view.ts';
import { currentCycle } from './cycle-at.ts';
import type { KeyResultView } from './key-result-view.ts';
import { type ObjectiveView, objectiveView } from './objective-view.ts';

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

/** Most movements that are told at once. */
const most = 20;

/** A movement before anything is computed of it. */
interface Moved {
  readonly objective: Objective;
  readonly keyResult: KeyResult;
  readonly was: CheckIn;
  readonly is: CheckIn;
}

/**
 * What moved in the current cycle since the last due check-in, the viewer's own teams first, then
 * the falls in confidence, then the rest by how new the word is; at most twenty.
 */
export function movements(world: WorldView, viewerId: string): readonly Movement[] {
  const cycle = currentCycle(world);
  const since = movedSince(world);
  if (!cycle || since === undefined) return [];
  const own = (teamId: string) =>
    world.team(teamId)?.members.some(({ personId }) => personId === viewerId) ?? false;
  return world
    .objectivesIn(cycle.id)
    .flatMap((objective) => movedOf(objective, since))
    .map((moved) => ({
      moved,
      rank:
        (own(moved.objective.teamId) ? 2 : 0) +
        (moved.was.confidence - moved.is.confidence >= 2 ? 1 : 0),
    }))
    .toSorted((a, b) => b.rank - a.rank || b.moved.is.effectiveAt - a.moved.is.effectiveAt)
    .slice(0, most)
    .map(({ moved }) => told(moved, world));
}

function movedOf(objective: Objective, since: number): Moved[] {
  return liveKeyResults(objective).flatMap((keyResult) => {
    const is = keyResult.last;
    const was = lastAt(is, since);
    if (!is || !was || is === was) return [];
    return is.value === was.value && is.confidence === was.confidence
      ? []
      : [{ objective, keyResult, was, is }];
  });
}

function told({ objective, keyResult, was, is }: Moved, world: WorldView): Movement {
  const view = objectiveView(world, objective.id)!;
  const row = view.keyResults.find((each) => each.keyResult.id === keyResult.id)!;
  const by = is.value - was.value;
  return { objective: view, keyResult: row, was, is, by, towards: towardsTarget(row, by) };
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
