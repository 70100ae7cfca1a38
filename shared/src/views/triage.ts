import { hoursADay } from '../cadence/working-time.ts';
import { type Blocker, isOpen } from '../friction/blocker/state.ts';
import { isAwaited } from '../friction/dependency/state.ts';
import type { Explained } from '../kernel/explained.ts';
import { leads, leadsTeam } from '../organisation/leading.ts';
import type { Clock } from '../signals/clock.ts';
import { triageRank } from '../signals/triage-rank.ts';
import type { Objective } from '../strategy/objective/state.ts';
import type { WorldView } from '../world-view.ts';
import { type BlockerView, blockerView } from './blocker-view.ts';
import { type Chains, chainsIn } from './chains.ts';
import { currentCycle } from './cycle-at.ts';
import { type DependencyView, severityOf } from './dependency-view.ts';
import type { KeyResultView } from './key-result-view.ts';
import type { ObjectiveView } from './objective-view.ts';
import { workingTimeOf } from './working-time-of.ts';

/** Something that stands in somebody's way, with its place among all that does. */
export type TriageItem = Ranked &
  (
    | { readonly kind: 'blocker'; readonly blocker: BlockerView }
    | { readonly kind: 'dependency'; readonly dependency: DependencyView }
  );

interface Ranked {
  readonly id: string;
  readonly rank: Explained;
  /** The time there is for it; absent where nobody waits for a move. */
  readonly clock?: Clock;
  /** When it was told, milliseconds since 1970 UTC. */
  readonly toldAt: number;
  /** What waits, and the key results of it that stand still. */
  readonly objective: ObjectiveView;
  readonly keyResults: readonly KeyResultView[];
}

/**
 * What stands in somebody's way and is a viewer's to clear: as leader of the team or of the owner,
 * as the one it is needed of, or as the one who is at it. The highest rank first; of two alike, what
 * was told first. It ranks things, never people.
 *
 * @param chainsOf who waits for whom in a cycle, where that was worked out already
 */
export function triage(
  world: WorldView,
  viewerId: string,
  chainsOf: (world: WorldView, cycleId: string) => Chains = chainsIn,
): readonly TriageItem[] {
  const cycle = currentCycle(world);
  if (!cycle) return [];
  const chains = chainsOf(world, cycle.id);
  const pursued = world.objectivesIn(cycle.id).filter(({ stage }) => stage === 'committed');
  return [
    ...pursued.flatMap((objective) => blockersFor(objective, viewerId, world)),
    ...chains.dependencies
      .filter((view) => isTheirMove(view, viewerId, world))
      .map((view) => dependencyItem(view, chains, world)),
  ].toSorted(byRank);
}

const byRank = (a: TriageItem, b: TriageItem): number =>
  b.rank.value - a.rank.value || a.toldAt - b.toldAt || (a.id < b.id ? -1 : 1);

function blockersFor(objective: Objective, viewerId: string, world: WorldView): TriageItem[] {
  // What has become a dependency is cleared as one.
  const askedFor = new Set(
    world
      .dependenciesOf(objective.id)
      .filter(isAwaited)
      .map(({ blockerId }) => blockerId),
  );
  return world
    .blockersOf(objective.id)
    .filter(
      (blocker) =>
        isOpen(blocker) &&
        !askedFor.has(blocker.id) &&
        isTheirBlocker(blocker, objective, viewerId, world),
    )
    .map(({ id }) => blockerItem(blockerView(world, id)!));
}

const blockerItem = (view: BlockerView): TriageItem => ({
  kind: 'blocker',
  id: view.blocker.id,
  rank: view.rank!,
  clock: view.clock,
  toldAt: view.blocker.raisedAt,
  objective: view.objective,
  keyResults: view.keyResults,
  blocker: view,
});

function dependencyItem(view: DependencyView, { chain }: Chains, world: WorldView): TriageItem {
  const { dependency, objective, keyResults, clock } = view;
  const thresholds = world.thresholds();
  const link = chain.linksOf(objective.objective.id).find(({ id }) => id === dependency.id);
  return {
    kind: 'dependency',
    id: dependency.id,
    rank: triageRank({
      kind: 'dependency',
      severity: severityOf[dependency.criticality],
      keyResults: keyResults.length,
      age: clock,
      fall: link ? chain.takes(link) : 0,
      thresholds,
      hoursADay: hoursADay(workingTimeOf(objective.cycle, thresholds)),
      events: dependency.events,
    }),
    clock,
    toldAt: dependency.requestedAt,
    objective,
    keyResults,
    dependency: view,
  };
}

const isTheirBlocker = (
  { ofId, takenOn, next }: Blocker,
  objective: Objective,
  viewerId: string,
  world: WorldView,
): boolean =>
  [ofId, takenOn?.byId, next?.byId].includes(viewerId) || leads(viewerId, objective, world);

/**
 * Whoever is to move sees it at once. Leaders of either side see what is past its day, late or
 * declined, and what should have been answered by now; the rest goes its way without them.
 */
function isTheirMove(view: DependencyView, viewerId: string, world: WorldView): boolean {
  const { dependency, objective, look, move } = view;
  if (move === undefined || objective.objective.stage !== 'committed') return false;
  const { teamId, ownerId } = objective.objective;
  const isOfTheTeam = (id: string) =>
    world.team(id)?.members.some(({ personId, role }) => personId === viewerId && role === 'pm') ??
    false;
  if (move === 'asking' && (viewerId === ownerId || isOfTheTeam(teamId))) return true;
  if (move === 'providing' && isOfTheTeam(dependency.teamId)) return true;
  if (look === 'delivered') return false;
  const isPressing = look !== 'unanswered' || view.clock?.isOver;
  return (
    isPressing === true &&
    (leads(viewerId, objective.objective, world) || leadsTeam(viewerId, dependency.teamId, world))
  );
}
